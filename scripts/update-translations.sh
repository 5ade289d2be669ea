#!/bin/sh
# Brings the files of translators up to date with what the window says: keeps what is translated,
# adds what is new as untranslated, and drops what is no longer said.
#
# usage: update-translations.sh [FOLDER]
#   FOLDER holds the files instead of ui/translations. To begin a language, put standpoint_CODE.ts
#   there first, with nothing in it but <TS version="2.1" language="CODE" sourcelanguage="en"></TS>.
# Exits with 77, which counts as skipped, where Qt's lupdate is missing.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-ui/translations}

lupdate=
for program in lupdate6 lupdate-qt6 /usr/lib/qt6/bin/lupdate; do
    if command -v "$program" >/dev/null; then
        lupdate=$program
        break
    fi
done
if [ -z "$lupdate" ]; then
    echo "skipped: there is no lupdate of Qt 6 (Debian: qt6-l10n-tools)"
    exit 77
fi

for file in "$folder"/standpoint_*.ts; do
    case $file in
    # English has its plurals alone, which tests/structure/plurals.py holds to the sources.
    */standpoint_en.ts) continue ;;
    esac
    # The headers say which class each text belongs to, and core marks its texts in a way of its own.
    "$lupdate" -extensions cpp,h -I . -locations none -no-obsolete \
        -tr-function-alias QT_TRANSLATE_NOOP+=translatable ui app core -ts "$file"
done
