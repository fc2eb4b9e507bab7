#!/usr/bin/env bash
# Sets up and runs all tests. `make test` and CI call this and nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test
. scripts/tools.sh
# step WHAT: says what comes, and how many minutes the ones before took.
step() { printf '\n\033[1m[test]\033[0m %s (at %d:%02d)\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)); }

step 'format'
cargo fmt --check
cargo fmt --check --manifest-path fuzz/Cargo.toml

# One core compiles the release for most of its time: what needs none of its files goes on beside it.
built="${CARGO_TARGET_DIR:-target}/tmp/release-build.txt"
mkdir -p "$(dirname "$built")"
trunk build --release --locked >"$built" 2>&1 &
release=$!
trap 'kill "$release" 2>/dev/null || true' EXIT

step 'lints, for the machine and for the browser'
cargo clippy --locked --all-targets --features widget,assemble -- -D warnings
cargo clippy --locked --target wasm32-unknown-unknown --no-default-features --features widget --lib --test browser --bench browser -- -D warnings

step 'what is pure: feed, text, state, tidiness'
cargo test --locked --no-default-features --lib --test native
cargo test --locked --no-default-features --doc

step 'what the project is made of: registries, licences, packages that are not wanted'
scripts/supply.sh

step 'how much of the consent core that has run'
scripts/coverage.sh

step 'the command, as it is run'
cargo test --locked --bin story-widget --test command

step 'the release build, with the size of what each reader downloads'
wait "$release" || { cat "$built"; exit 1; }
trap - EXIT
cat "$built"

step 'a build that stops by a mistake of its own where a test wants it'
export STORY_WIDGET_DEBUG_DIST="$PWD/target/dist-debug"
trunk build --locked --dist "$STORY_WIDGET_DEBUG_DIST"

step 'what was built: its bill of materials, and no folder of this machine in it'
cargo test --locked --no-default-features --test published

step 'the documentation site, with the built widget beside it'
scripts/book.sh

step 'components, in headless Chromium'
WASM_BINDGEN_TEST_TIMEOUT=300 CHROMEDRIVER=$(command -v chromedriver) \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
  cargo test --locked --target wasm32-unknown-unknown --no-default-features --features widget --test browser

step 'the built files, on a publisher'"'"'s page'
report="${CARGO_TARGET_DIR:-target}/tmp/engines.txt"
rm -f "$report"
# Most of a test is waiting for a page, so there are more threads than cores.
cargo test --locked --no-default-features --test e2e -- --test-threads=3 --skip engines::

step 'pictures of every state, as they were approved'
STORY_WIDGET_DIST="$STORY_WIDGET_DEBUG_DIST" scripts/pictures.sh compare

step 'what waits in three engines: faults on the way, texts that do harm, policies, cookies'
waits=(engines::matrix engines::vectors engines::policy engines::left engines::framed engines::cookies)
outcome=0
cargo test --locked --no-default-features --test e2e -- --test-threads=3 "${waits[@]}" || outcome=$?
waited="$report.waits"
mv "$report" "$waited"

step 'what plays in three engines'
# Here most of a test is decoding pictures without help of the machine's graphics: one at a time.
skipped=("${waits[@]/#/--skip=}")
cargo test --locked --no-default-features --test e2e -- --test-threads=1 "${skipped[@]}" engines:: || outcome=$?
printf '\nThe engines here, what they play, and what was not tried in them:\n'
cat "$waited" "$report"
[ "$outcome" -eq 0 ]

step 'made-up bytes, a minute for each of what reads bytes of strangers'
scripts/fuzz.sh 60

step 'all of it is well'
