#!/usr/bin/env bash
# Measures the story page or the player beside others, all in one run in headless Chromium, and writes docs/benchmarks/page.md, with a table of
# the README, or docs/benchmarks/player.md.
# Usage: scripts/bench.sh page|player [--rounds N]   9 rounds unless told; one takes some six minutes, of the player three
#        scripts/bench.sh page|player --quick        one round without throttling, to see that all pages work; writes nothing
# STORY_WIDGET_DIST names a build to measure in place of a new one.
# Nothing fails for being slow; a page that does not do the work of the others or logs an error does.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test
. scripts/tools.sh
step() { printf '\n\033[1m[bench]\033[0m %s\n' "$*"; }

what="${1-}"
case "$what" in
  page | player) shift ;;
  *) echo 'what to measure: page or player' >&2 && exit 2 ;;
esac
quick=()
options=()
for option in "$@"; do
  if [ "$option" = --quick ]; then
    quick=(--quick)
    options+=(--rounds 1)
  fi
  options+=("$option")
done

if [ -z "${STORY_WIDGET_DIST-}" ]; then
  step 'the release build'
  trunk build --release --locked
fi
cd "tests/bench/$what"
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  step 'what the other pages are made of, from npm'
  npm ci --no-audit --no-fund --loglevel=error
fi
step 'the pages'
node build.mjs
step 'that all do the same, and then how fast'
node measure.mjs "${options[@]}"
step 'what was found'
node report.mjs "${quick[@]}"
