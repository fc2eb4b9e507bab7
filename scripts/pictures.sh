#!/usr/bin/env bash
# Compares pictures of every state of the gallery with the approved ones, or takes new ones over: all in headless Chromium, a few in
# Firefox and WebKitGTK, too.
# Usage: scripts/pictures.sh compare [STATE…]   what differs is in target/pictures/index.html, side by side
#        scripts/pictures.sh approve [STATE…]   the new ones are the approved ones; look at them before you commit them
# STORY_WIDGET_DIST names a build to look at in place of a new one.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1-}" in
  compare | approve) ;;
  *) sed -n '2,6s/^# //p' "$0" >&2 && exit 2 ;;
esac
. scripts/tools.sh
if [ -z "${STORY_WIDGET_DIST-}" ]; then
  scripts/setup.sh test
  # A debug build has the same sheets and components, and is there in a third of the time.
  export STORY_WIDGET_DIST="$PWD/target/dist-debug"
  trunk build --locked --dist "$STORY_WIDGET_DIST"
fi
# The table of states is a module of a page, and npm knows nothing of it.
node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON tests/pictures/main.mjs "$@"
