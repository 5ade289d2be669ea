#!/bin/sh
# Every C++ file is arranged as .clang-format says.
#
# usage: check-format.sh
# Exits with 77, which counts as skipped, where clang-format 14 is missing: others arrange differently.
set -eu
cd "$(dirname "$0")/.."

if ! command -v clang-format-14 >/dev/null; then
    echo "skipped: there is no clang-format-14 (Debian: clang-format-14)"
    exit 77
fi
find app bench core tests ui -name '*.cpp' -o -name '*.h' | sort |
    xargs clang-format-14 --dry-run --Werror
