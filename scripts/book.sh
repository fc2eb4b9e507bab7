#!/usr/bin/env bash
# Builds the documentation site in target/book, with the built widget beside it: a folder for any static host.
# Usage: scripts/book.sh [DIST]   DIST has the built files; without it those of dist/, which are built where there are none.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh book
. scripts/tools.sh

dist="${1:-dist}"
if ! [ -f "$dist/v1/story-widget.js" ]; then
  [ "$dist" = dist ] || { echo "there is no widget in $dist" >&2; exit 2; }
  scripts/setup.sh build
  trunk build --release --locked
fi

rm -rf target/book target/book-source
mkdir -p target/book-source
node scripts/book.mjs target/book-source
mdbook build target/book-source
# The package for npm is published and not served.
mkdir target/book/widget
find "$dist" -mindepth 1 -maxdepth 1 ! -name npm -exec cp -r {} target/book/widget/ \;
printf 'target/book is the site: open its index.html by any server, such as python3 -m http.server --directory target/book\n'
