#!/bin/sh
# Makes the pictures of the handbook from the real program: its steps are played, and the window is
# taken below the step that a picture stands at.
#
# usage: handbook-pictures.sh [TESTS]
# TESTS is the program with the window's tests; build/dev/tests/ui/ui_tests unless it is named.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
tests=${1:-$root/build/dev/tests/ui/ui_tests}
pictures=$root/docs/handbook/pictures

if [ ! -x "$tests" ]; then
    echo "There is no $tests. Build it first: cmake --build --preset dev --target ui_tests" >&2
    exit 1
fi
mkdir -p "$pictures"
HANDBOOK_PICTURES=$pictures "$root/tests/support/with-x11.sh" "$tests" "the handbook's*"
ls -s "$pictures"
