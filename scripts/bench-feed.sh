#!/usr/bin/env bash
# Measures how long a feed of a mebibyte takes to read, and what costs most, on this machine and in Chromium,
# there beside `JSON.parse` and a walk by hand. Nothing fails: compare the ratios before and after a change.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test
. scripts/tools.sh

printf '\033[1m[bench]\033[0m on this machine\n'
cargo bench --locked --no-default-features --bench native

printf '\033[1m[bench]\033[0m in headless Chromium\n'
WASM_BINDGEN_TEST_TIMEOUT=300 CHROMEDRIVER=$(command -v chromedriver) \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
  cargo test --locked --release --target wasm32-unknown-unknown --no-default-features --features widget \
  --bench browser -- --nocapture
