#!/bin/sh
# Holds a PDF to the independent checks of ../shared/tools/pdf-check: tags and metadata (pdf.js),
# structure (qpdf), and reading order (poppler).
#
#   pdf-check.sh FOLDER REPORT.pdf EXPECTED.txt LANG
#
# FOLDER gets a copy of the checks and their node modules, once; later calls find them there. Where they
# cannot be fetched, that is not tried again for an hour, so that tests don't wait in turn. LANG is
# the document's language: en-GB. Exit status: 0 all hold, 1 one does not, 77 they cannot run here.
# PDF_CHECK_SOURCE names another folder with the checks.
set -u

if [ $# -ne 4 ]; then
    echo "Usage: pdf-check.sh FOLDER REPORT.pdf EXPECTED.txt LANG" >&2
    exit 2
fi
folder=$1
report=$(realpath "$2")
expected=$(realpath "$3")
language=$4
source=${PDF_CHECK_SOURCE:-$(dirname "$(realpath "$0")")/../../../shared/tools/pdf-check}

cannot() {
    echo "SKIPPED: $1"
    exit 77
}

for tool in node npm qpdf pdfinfo flock; do
    command -v "$tool" >/dev/null || cannot "$tool is not installed"
done
[ -f "$source/tagged.mjs" ] || cannot "there are no checks in $source"

prepare() {
    cp "$source"/*.mjs "$source"/package*.json "$folder" || return 1
    chmod u+w "$folder"/*.mjs "$folder"/package*.json
    [ -z "$(find "$folder" -maxdepth 1 -name unreachable -mmin -60)" ] || return 1
    if ! (cd "$folder" && npm ci --no-audit --no-fund --fetch-retries=1 --fetch-retry-mintimeout=2000 \
        >npm.log 2>&1); then
        touch "$folder/unreachable"
        return 1
    fi
    touch "$folder/ready"
}

mkdir -p "$folder" || cannot "$folder cannot be made"
# Tests run side by side, and one of them prepares for all.
exec 9>"$folder/lock"
flock 9
if [ ! -e "$folder/ready" ] || [ "$source/package-lock.json" -nt "$folder/ready" ]; then
    prepare || cannot "npm could not fetch pdfjs-dist (see $folder/npm.log)"
fi
flock -u 9

cd "$folder" || exit 2
status=0
node tagged.mjs "$report" "$language" & tagged=$!
node structure.mjs "$report" & structure=$!
node reading-order.mjs "$report" "$expected" || status=1
wait $tagged || status=1
wait $structure || status=1
exit $status
