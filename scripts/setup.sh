#!/usr/bin/env bash
# Installs what the project needs and is not there yet, at pinned versions.
# Usage: scripts/setup.sh build   the Rust target, Trunk, wasm-bindgen, the npm tools
#        scripts/setup.sh test    the same, and three browsers with their drivers: Chromium, Firefox, WebKitGTK
#        scripts/setup.sh fuzz    cargo-fuzz and the compiler of C++ that libFuzzer is built with
#        scripts/setup.sh coverage   cargo-llvm-cov and the tools of LLVM that it calls
#        scripts/setup.sh supply  cargo-deny
#        scripts/setup.sh book    mdBook
# Tools live outside the checkout, one folder a version, so that two checkouts share them.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/tools.sh

# Where tools are compiled: a folder of this run, so that another one at the same time keeps its own.
build="$TOOLS/build-$$"
trap 'rm -rf "$build"' EXIT

say() { printf '\033[1m[setup]\033[0m %s\n' "$*"; }

# fail WHAT COMMAND: say what could not be installed and the command that would do it by hand.
fail() {
  printf '[setup] could not install %s. Run this, then try again:\n  %s\n' "$1" "$2" >&2
  exit 1
}

need_command() {
  command -v "$1" >/dev/null 2>&1 || fail "$1" "$2"
}

# Cargo links programs of this machine, such as the build step and the tools, with the linker of C.
rust_and_linker() {
  need_command cargo "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"
  command -v cc >/dev/null 2>&1 || debian_packages gcc libc6-dev
}

rust_target() {
  if rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null | xargs -r test -d; then
    return
  fi
  say "adding the Rust target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown ||
    fail "the Rust target" "rustup target add wasm32-unknown-unknown"
}

# cargo_tool CRATE VERSION BINARY [OPTION…]: built from crates.io, with what its authors have locked. Tools run for seconds, so they
# are compiled for a short build, not for a fast run. Options go to `cargo install`. TOOL_OPTIMISATION=1 is for one that reads
# whole modules.
cargo_tool() (
  local crate=$1 version=$2 binary=$3
  local root="$TOOLS/$crate-$version"
  if [ -x "$root/bin/$binary" ]; then
    return
  fi
  say "installing $crate $version from crates.io (a few minutes, once)"
  local install=(cargo install "$crate" --locked --version "=$version" --root "$root" --quiet "${@:4}")
  export CARGO_TARGET_DIR="$build" CARGO_PROFILE_RELEASE_OPT_LEVEL="${TOOL_OPTIMISATION:-0}" CARGO_PROFILE_RELEASE_LTO=off
  export CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 RUSTFLAGS=''
  if "${install[@]}"; then
    return
  fi
  # A mirror may not have yet what was locked a few days ago.
  say "not with the packages that $crate has locked; trying with those that fit"
  "${install[@]:0:3}" "${install[@]:4}" || fail "$crate" "${install[*]}"
)

npm_tools() {
  need_command npm "sudo apt-get install nodejs npm"
  if [ -f node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ]; then
    return
  fi
  say "installing the npm packages (esbuild, wasm-opt, axe-core, schemas, frameworks, consent tools and strings that do harm for tests)"
  npm ci --no-audit --no-fund --loglevel=error || fail "the npm tools" "npm ci"
}

# debian_packages PACKAGE…: what only Debian has, browsers and the linker of C.
debian_packages() {
  local missing=()
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return
  fi
  local sudo=''
  [ "$(id -u)" -eq 0 ] || sudo='sudo'
  say "installing ${missing[*]} from Debian's packages"
  $sudo apt-get update -qq || true
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "${missing[*]}" "$sudo apt-get install ${missing[*]}"
}

browsers() {
  # The type of the pictures (tests/pictures) is that of one package.
  debian_packages chromium chromium-driver firefox-esr fonts-dejavu-core
  # WebKitGTK draws to a display, and plays H.264 and AAC by GStreamer's libav.
  debian_packages webkit2gtk-driver xvfb gstreamer1.0-libav
}

case "${1:-build}" in
  build | test)
    rust_and_linker
    rust_target
    # Getting browsers is waiting and unpacking for most of its time: it goes on beside the compiling.
    [ "${1:-build}" = build ] || browsers &
    cargo_tool trunk "$TRUNK_VERSION" trunk
    TOOL_OPTIMISATION=1 cargo_tool wasm-bindgen-cli "$WASM_BINDGEN_VERSION" wasm-bindgen
    [ "${1:-build}" = build ] || cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver
    npm_tools
    wait $!
    ;;
  coverage)
    rust_and_linker
    if ! [ -d "$(rustc --print target-libdir)/../bin" ] || ! ls "$(rustc --print target-libdir)/../bin" | grep -q llvm-cov; then
      say "adding the tools of LLVM"
      rustup component add llvm-tools || fail "the tools of LLVM" "rustup component add llvm-tools"
    fi
    cargo_tool cargo-llvm-cov "$CARGO_LLVM_COV_VERSION" cargo-llvm-cov
    ;;
  fuzz)
    rust_and_linker
    command -v c++ >/dev/null 2>&1 || debian_packages g++
    cargo_tool cargo-fuzz "$CARGO_FUZZ_VERSION" cargo-fuzz
    ;;
  supply)
    rust_and_linker
    cargo_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny
    ;;
  book)
    rust_and_linker
    need_command node "sudo apt-get install nodejs npm"
    # Its server and its watching of files are not needed: a folder is all that comes of it.
    cargo_tool mdbook "$MDBOOK_VERSION" mdbook --no-default-features --features search
    ;;
  *)
    echo "usage: scripts/setup.sh build|test|coverage|fuzz|supply|book" >&2
    exit 2
    ;;
esac
