#!/usr/bin/env bash
# Tries the examples of docs/hosting.md on nginx, Caddy and Apache: every file of dist/ with its headers, type, both
# compressions and ranges, what is not there, and nginx as the edge before an origin that fails.
# Usage: scripts/check-hosting.sh   needs dist/ (make build), or the folder that STORY_WIDGET_DIST names
# On demand and not in CI: it needs three servers that nothing else does.
set -euo pipefail
cd "$(dirname "$0")/.."
say() { printf '\033[1m[hosting]\033[0m %s\n' "$*"; }

export PATH="$PATH:/usr/sbin"
for program in nginx caddy apache2 brotli; do
  command -v "$program" >/dev/null || {
    echo "[hosting] $program is missing. Run this, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends nginx libnginx-mod-http-brotli-static caddy apache2 brotli" >&2
    exit 1
  }
done

work=$(mktemp -d)
started=()
finish() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT
# nginx and Apache read as a user of their own when root starts them.
chmod 755 "$work"

dist=${STORY_WIDGET_DIST:-dist}
[ -f "$dist/_headers" ] || { echo "[hosting] $dist/_headers is missing; \`make build\` writes it" >&2; exit 1; }
cp -r "$dist" "$work/site"

# block LANGUAGE NUMBER: what stands in the page's block of that language, with folder and addresses of this run.
block() {
  awk -v language="\`\`\`$1" -v number="$2" '
    $0 == "```" { inside = 0 }
    inside { print }
    $0 == language { found++; inside = found == number }
  ' docs/hosting.md | sed -e "s|/srv/story-widget|$work/site|" -e "s|/var/cache/nginx/feeds|$work/cache|"
}

# The example of the page compresses.
(cd "$work/site" && bash -euc "$(cd "$OLDPWD" && block sh 1)")

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

start() {
  "$@" >"$work/log-$1" 2>&1 &
  started+=($!)
}

nginx_on() { # NUMBER of the block, PORT, ORIGIN
  mkdir -p "$work/nginx-$1"
  {
    echo "pid $work/nginx-$1/pid; error_log $work/nginx-$1/errors; worker_processes 1; daemon off;"
    if [ "$(id -u)" -eq 0 ]; then echo "user root;"; fi
    [ ! -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] ||
      echo "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;"
    echo "events {} http { access_log off;"
    for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/nginx-$1/$kind;"; done
    block nginx "$1" | sed -e "s|listen 80;|listen 127.0.0.1:$2;|" -e "s|127.0.0.1:8081|127.0.0.1:${3:-1}|"
    echo "}"
  } >"$work/nginx-$1.conf"
  start nginx -c "$work/nginx-$1.conf"
}

caddy_on() {
  { echo "{"; echo "	admin off"; echo "}"; block caddyfile 1 | sed "s|^cdn.example {|http://127.0.0.1:$1 {|"; } >"$work/Caddyfile"
  start env HOME="$work" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" \
    caddy run --adapter caddyfile --config "$work/Caddyfile"
}

apache_on() {
  {
    echo "ServerRoot $work"
    echo "ServerName cdn.example"
    echo "PidFile $work/apache.pid"
    echo "ErrorLog $work/apache.errors"
    echo "Listen 127.0.0.1:$1"
    for module in mpm_event authz_core mime headers rewrite dir; do
      echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
    done
    echo "TypesConfig /etc/mime.types"
    [ "$(id -u)" -ne 0 ] || printf 'User www-data\nGroup www-data\n'
    block apache 1 | sed "s|<VirtualHost \*:80>|<VirtualHost 127.0.0.1:$1>|"
  } >"$work/apache.conf"
  start apache2 -X -f "$work/apache.conf"
}

ports=$(for _ in 1 2 3 4 5; do free_port; done)
read -r nginx caddy apache edge origin <<<"$(echo $ports)"
nginx_on 1 "$nginx"
caddy_on "$caddy"
apache_on "$apache"
nginx_on 2 "$edge" "$origin"
say "nginx, Caddy and Apache with the files of $dist; nginx as an edge"
node scripts/check-hosting.mjs "$work/site" "nginx=$nginx" "caddy=$caddy" "apache=$apache" "edge=$edge" "origin=$origin" || {
  tail -n 5 "$work"/log-* "$work"/nginx-*/errors "$work/apache.errors" >&2 || true
  exit 1
}
