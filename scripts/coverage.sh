#!/usr/bin/env bash
# How much of the pure core of consent (src/state/consent) its tests run, line by line; fails under 95 %.
# Usage: scripts/coverage.sh
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh coverage
. scripts/tools.sh
least=95
folder=src/state/consent/
report="${CARGO_TARGET_DIR:-target}/tmp/coverage.json"
mkdir -p "$(dirname "$report")"
cargo llvm-cov --locked --no-default-features --test native --json --summary-only --output-path "$report" -- --quiet state::consent --skip leave >/dev/null
node - "$report" "$folder" "$least" <<'SCRIPT'
const [report, folder, least] = process.argv.slice(2);
const { files } = JSON.parse(require('fs').readFileSync(report)).data[0];
const rows = files
  .filter(({ filename }) => filename.includes(folder))
  .map(({ filename, summary }) => [filename.slice(filename.indexOf(folder)), summary.lines.covered, summary.lines.count]);
const all = ['in all', ...[1, 2].map((column) => rows.reduce((sum, row) => sum + row[column], 0))];
for (const [name, covered, count] of [...rows, all]) {
  console.log(`  ${name.padEnd(44)} ${String(covered).padStart(5)} of ${String(count).padStart(5)} lines`);
}
const share = (100 * all[1]) / all[2];
console.log(`  ${share.toFixed(1)} % of the lines of the consent core, at least ${least} wanted`);
process.exit(rows.length > 0 && share >= Number(least) ? 0 : 1);
SCRIPT
