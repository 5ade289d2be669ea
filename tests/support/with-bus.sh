#!/bin/sh
# Runs a command on a session bus of its own on which programs tell assistive technology what they
# show, and ends with the exit code of the command.
#
# usage: with-bus.sh COMMAND [ARGUMENT...]     in what tests/support/with-x11.sh sets up
# Exits with 77, which counts as skipped, where the accessibility bus is missing.
set -eu

if ! command -v dbus-run-session >/dev/null; then
    echo "skipped: there is no dbus-run-session (Debian: dbus)"
    exit 77
fi
launcher=''
for place in /usr/libexec /usr/lib/at-spi2-core; do
    [ ! -x "$place/at-spi-bus-launcher" ] || launcher=$place
done
if [ -z "$launcher" ]; then
    echo "skipped: there is no accessibility bus (Debian: at-spi2-core)"
    exit 77
fi
# Settings of the desktop would have to be there, and are asked for over the bus.
export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0
export QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
# Begun at once, as programs only listen for it; it ends with the session bus.
# shellcheck disable=SC2016 # For the shell inside.
exec dbus-run-session -- sh -c '"$0" --launch-immediately & exec "$@"' "$launcher/at-spi-bus-launcher" "$@"
