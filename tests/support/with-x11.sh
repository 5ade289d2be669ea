#!/bin/sh
# Runs a command on an X server of its own with a window manager, as people have them, and ends with
# the exit code of the command.
#
# usage: with-x11.sh COMMAND [ARGUMENT...]
# Exits with 77, which counts as skipped, where the server or the window manager is missing.
set -eu

for program in Xvfb jwm xprop; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: there is no $program (Debian: xvfb, jwm, x11-utils)"
        exit 77
    fi
done

folder=$(mktemp -d)
server='' manager='' command=''
# Ends what was started here and nothing else.
end() {
    for process in $command $manager $server; do
        kill "$process" 2>/dev/null || :
        wait "$process" 2>/dev/null || :
    done
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

giveUp() {
    echo "$1" >&2
    cat "$folder/server.log" "$folder/manager.log" >&2 2>/dev/null || :
    exit 1
}

# The server takes the next free number itself, and says which once it can be used.
mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -noreset \
    3>"$folder/display" >"$folder/server.log" 2>&1 &
server=$!
DISPLAY=:$(timeout 120 head -n 1 "$folder/display")
[ "$DISPLAY" != : ] || giveUp "The X server did not start."
export DISPLAY
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS

mkdir -m 700 "$folder/run"
export HOME="$folder" XDG_RUNTIME_DIR="$folder/run"
# Nothing of the person's own desktop: no bars, no programs that start with it.
echo '<JWM><FocusModel>click</FocusModel></JWM>' >"$folder/jwmrc"
jwm -f "$folder/jwmrc" >"$folder/manager.log" 2>&1 &
manager=$!
# Without one that is ready, a second window never gets the keyboard.
tries=0
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
    tries=$((tries + 1))
    [ "$tries" -lt 1200 ] || giveUp "The window manager did not start."
    sleep 0.1
done

export QT_QPA_PLATFORM=xcb QT_XCB_GL_INTEGRATION=none
"$@" &
command=$!
status=0
wait "$command" || status=$?
command=''
exit "$status"
