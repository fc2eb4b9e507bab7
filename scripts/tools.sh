# Where the pinned tools live and which versions they are; sourced by the other scripts.
TRUNK_VERSION=0.21.14
CARGO_DENY_VERSION=0.20.2
CARGO_FUZZ_VERSION=0.13.2
CARGO_LLVM_COV_VERSION=0.9.1
GECKODRIVER_VERSION=0.37.1
MDBOOK_VERSION=0.5.4
# The command line tool must equal the library to the last digit, so the lock file decides.
WASM_BINDGEN_VERSION=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
TOOLS="${STORY_WIDGET_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/story-widget}"
export PATH="$TOOLS/trunk-$TRUNK_VERSION/bin:$TOOLS/cargo-deny-$CARGO_DENY_VERSION/bin:$TOOLS/cargo-fuzz-$CARGO_FUZZ_VERSION/bin:$TOOLS/cargo-llvm-cov-$CARGO_LLVM_COV_VERSION/bin:$TOOLS/geckodriver-$GECKODRIVER_VERSION/bin:$TOOLS/mdbook-$MDBOOK_VERSION/bin:$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN_VERSION/bin:$PWD/node_modules/.bin:$PATH"
