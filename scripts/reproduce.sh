#!/usr/bin/env bash
# Builds the last commit in a folder of its own, with its own copy of cargo's packages and another home, and compares each
# file of dist/ by SHA-384: with those of a second such build, or with those of a folder, such as what a host serves.
# Usage: scripts/reproduce.sh            two builds; each takes as long as a first `make build`
#        scripts/reproduce.sh FOLDER     one build, and what lies in FOLDER
# It fails, prints a table of the files that differ and keeps what it built, if there are any.
set -euo pipefail
other=${1:+$(realpath "$1")}
[ -z "$other" ] || [ -d "$other" ] || { echo "there is no folder $1" >&2; exit 2; }
cd "$(dirname "$0")/.."
scripts/setup.sh build
. scripts/tools.sh
export STORY_WIDGET_TOOLS="$TOOLS" RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}"
packages="${CARGO_HOME:-$HOME/.cargo}/registry"
commit=$(git rev-parse HEAD)
source=$PWD
work=$(mktemp -d "${TMPDIR:-/tmp}/story-widget-reproduce.XXXXXX")
step() { printf '\033[1m[reproduce]\033[0m %s\n' "$*"; }

# clean_build NAME: the commit below $work/NAME; what cargo unpacks, what npm installs and what is compiled is all new.
clean_build() {
  local home=$work/$1 checkout=$work/$1/checkout
  step "$commit in $checkout"
  mkdir -p "$home/packages/registry"
  cp -r "$packages/index" "$packages/cache" "$home/packages/registry/"
  git clone --quiet --no-local "$source" "$checkout"
  git -C "$checkout" checkout --quiet --detach "$commit"
  (
    cd "$checkout"
    unset CARGO_TARGET_DIR RUSTFLAGS CARGO_ENCODED_RUSTFLAGS
    export HOME="$home" CARGO_HOME="$home/packages" PATH="$checkout/node_modules/.bin:$PATH"
    npm ci --no-audit --no-fund --loglevel=error
    trunk build --release --locked
  )
}

# sums FOLDER: name, bytes and hash of each file. Names that follow the content have dots in its place, so that a file
# finds its other.
sums() {
  (cd "$1" && find . -type f -printf '%P\n' | LC_ALL=C sort | while read -r file; do
    printf '%s\t%s\t%s\n' "$(sed -E 's/-[0-9A-Za-z_]{12}(\.[a-z]+)$/-…\1/' <<<"$file")" \
      "$(stat -c %s "$file")" "$(sha384sum <"$file" | cut -c 1-16)"
  done)
}

clean_build one
if [ -z "$other" ]; then
  # Longer, and with a space in it: the length of a path must not matter either.
  clean_build 'the other one, in a longer folder'
  other="$work/the other one, in a longer folder/checkout/dist"
fi

step "$work/one/checkout/dist and $other"
sums "$work/one/checkout/dist" >"$work/one.txt"
sums "$other" >"$work/other.txt"
outcome=0
awk -F '\t' '
  NR == FNR { one[$1] = $2 FS $3; next }
  { other[$1] = $2 FS $3 }
  END {
    for (file in one) { files++; if (!(file in other)) other[file] = "-" FS "not there" }
    for (file in other) {
      if (!(file in one)) { files++; one[file] = "-" FS "not there" }
      if (one[file] == other[file]) continue
      if (!differing++) printf "  %-44s %10s %-16s  %10s %-16s\n", "file", "bytes", "SHA-384", "bytes", "SHA-384"
      split(one[file], a, FS); split(other[file], b, FS)
      printf "  %-44s %10s %-16s  %10s %-16s\n", file, a[1], a[2], b[1], b[2]
    }
    printf "  %d files, %d differ\n", files, differing
    exit differing > 0
  }' "$work/one.txt" "$work/other.txt" || outcome=$?
if [ "$outcome" -eq 0 ]; then rm -rf "$work"; else step "kept: $work"; fi
exit "$outcome"
