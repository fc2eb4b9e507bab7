#!/usr/bin/env bash
# Feeds made-up bytes to what reads bytes of strangers, each target for so many seconds.
# Usage: scripts/fuzz.sh [SECONDS [TARGET…]]   60 seconds for all targets, if nothing is said
#
# On stable Rust: the library has no unsafe code, so there is nothing for a sanitizer, which alone needs
# nightly; the marks of coverage that libFuzzer follows are in every compiler.
# What it finds is in fuzz/artifacts; what made it come further is in target/fuzz/corpus, for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh fuzz
. scripts/tools.sh

seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(story links import vtt consent)

# The feeds of the preview are seeds too.
declare -A more=([story]=public/feeds)

# cargo-fuzz takes no --locked: a lock file that does not fit is found here.
cargo fetch --locked --quiet --manifest-path fuzz/Cargo.toml

cargo fuzz build --sanitizer none --target-dir target/fuzz

# try TARGET: what it says comes in one piece.
try() {
  local target=$1 said
  local corpus=target/fuzz/corpus/$target
  mkdir -p "$corpus"
  said=$(cargo fuzz run --sanitizer none --target-dir target/fuzz "$target" \
    "$corpus" "fuzz/seeds/$target" ${more[$target]:-} -- \
    -dict="fuzz/$target.dict" \
    -max_total_time="$seconds" -timeout=5 -rss_limit_mb=256 -print_final_stats=1 -verbosity=0 2>&1) && outcome=0 || outcome=$?
  printf '\033[1m[fuzz]\033[0m %s, %s seconds\n%s\n' "$target" "$seconds" "$said"
  return "$outcome"
}

# As many at once as there are processors.
running=()
for target in "${targets[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
    wait -n || true
  done
  try "$target" &
  running+=($!)
done
outcome=0
for job in "${running[@]}"; do
  wait "$job" || outcome=$?
done
exit "$outcome"
