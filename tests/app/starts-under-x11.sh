#!/bin/sh
# Starts the window with a casebook as people do, closes it, and fails when it does not end by itself
# or anything is written on the terminal meanwhile: Qt warns there.
#
# usage: starts-under-x11.sh PROGRAMS SAMPLE     in what tests/support/with-x11.sh sets up
set -eu
programs=$1
sample=$2

if ! command -v xdotool >/dev/null; then
    echo "skipped: there is no xdotool (Debian: xdotool)"
    exit 77
fi

folder=$(mktemp -d)
window=''
# Ends what was started here and nothing else.
end() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || :
    rm -rf "$folder"
}
trap end EXIT

"$programs/standpoint-cli" import "$folder/rod-licence.standpoint" "$sample" >"$folder/imported"
"$programs/standpoint" "$folder/rod-licence.standpoint" >"$folder/said" 2>&1 &
window=$!

seconds=0
patience=60
# until COMMAND...: tries it until it succeeds, and fails after a minute.
until_() {
    until "$@"; do
        seconds=$((seconds + 1))
        if [ "$seconds" -ge "$patience" ] || ! kill -0 "$window" 2>/dev/null; then
            echo "It never came to this: $*"
            cat "$folder/said"
            exit 1
        fi
        sleep 1
    done
}
isOpen() {
    xdotool search --onlyvisible --pid "$window" --name rod-licence >"$folder/id" 2>/dev/null
}
hasKeyboard() {
    xdotool windowfocus "$(head -n 1 "$folder/id")" && xdotool getwindowfocus >/dev/null
}
hasEnded() {
    ! isOpen
}
until_ isOpen
until_ hasKeyboard
xdotool key ctrl+q
until_ hasEnded

status=0
wait "$window" || status=$?
window=''
if [ "$status" -ne 0 ] || [ -s "$folder/said" ]; then
    echo "It ended with $status and said:"
    cat "$folder/said"
    exit 1
fi
