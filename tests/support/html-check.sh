#!/bin/sh
# Holds a report in HTML to axe in headless Chromium.
#
#   html-check.sh FOLDER REPORT.html
#
# FOLDER gets axe-core, once; later calls find it there. Where it cannot be fetched, that is not tried
# again for an hour, so that tests don't wait in turn. Exit status: 0 all holds, 1 something does not,
# 77 the check cannot run here.
set -u

version=4.10.3

if [ $# -ne 2 ]; then
    echo "Usage: html-check.sh FOLDER REPORT.html" >&2
    exit 2
fi
folder=$1
report=$(realpath "$2")
here=$(dirname "$(realpath "$0")")

cannot() {
    echo "SKIPPED: $1"
    exit 77
}

for tool in node npm flock; do
    command -v "$tool" >/dev/null || cannot "$tool is not installed"
done
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
    cannot "chromium is not installed"

fetch() {
    [ -z "$(find "$folder" -maxdepth 1 -name unreachable -mmin -60)" ] || return 1
    if ! (cd "$folder" && npm install --no-save --no-audit --no-fund --fetch-retries=1 \
        --fetch-retry-mintimeout=2000 --prefix . "axe-core@$version" >npm.log 2>&1); then
        touch "$folder/unreachable"
        return 1
    fi
}

mkdir -p "$folder" || cannot "$folder cannot be made"
# Tests run side by side, and one of them prepares for all.
exec 9>"$folder/lock"
flock 9
axe=$folder/node_modules/axe-core/axe.min.js
if [ ! -f "$axe" ]; then
    fetch || cannot "npm could not fetch axe-core (see $folder/npm.log)"
fi
flock -u 9

node "$here/html-check.mjs" "$axe" "$chromium" "$report"
status=$?
[ $status -ne 3 ] || cannot "the browser gave no answer"
exit $status
