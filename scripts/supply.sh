#!/usr/bin/env bash
# What the project is made of, held against its lists (.cargo/deny.toml, fuzz/deny.toml): registries, licences, packages
# that are there twice, that are not wanted, or that run something of their own while they are compiled.
# Known weaknesses too, where their database is on this machine: `cargo deny fetch db` gets it.
# Usage: scripts/supply.sh
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh supply
. scripts/tools.sh

# All packages, for every platform: cargo-deny reads their licences, and asks nobody itself.
for workspace in . fuzz; do
  cargo fetch --locked --quiet --manifest-path "$workspace/Cargo.toml"
done

checks=(bans licenses sources)
database=$(find "${CARGO_HOME:-$HOME/.cargo}/advisory-dbs" -mindepth 1 -maxdepth 1 -name 'advisory-db-*' 2>/dev/null | head -n 1 || true)
if [ -n "$database" ]; then
  checks=(advisories "${checks[@]}")
  newest=$(git -C "$database" log -1 --format=%ct)
  echo "  the newest entry of the database of weaknesses is $((($(date +%s) - newest) / 86400)) days old"
else
  echo '  known weaknesses: NOT LOOKED FOR, their database is not on this machine (see scripts/supply.sh)'
fi

for workspace in . fuzz; do
  printf '  %s: ' "$workspace"
  # A row of the lists that nothing needs any more is an error too, so that they stay true.
  cargo deny --frozen --manifest-path "$workspace/Cargo.toml" check -D warnings "${checks[@]}"
done
