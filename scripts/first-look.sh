#!/bin/sh
# The main job without a window: from a sample to a sponsor's report and a picture of the program.
#
#   scripts/first-look.sh PROGRAMS FOLDER
#
# PROGRAMS is the folder with the two programs. FOLDER is made anew: what was in it is gone.
set -eu
if [ $# -ne 2 ]; then
    echo "Usage: scripts/first-look.sh PROGRAMS FOLDER" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd)
cli=$1/standpoint-cli
window=$1/standpoint
folder=$2
casebook=$folder/rod-licence.standpoint
report=$folder/sponsor-report.pdf
picture=$folder/window.png

rm -rf "$folder"
mkdir -p "$folder"

step() {
    printf '\n%s\n' "$1"
}

step "Importing a sample assessment into a new casebook …"
"$cli" import "$casebook" "$root/samples/rod-licence.json"
assessment=$("$cli" list "$casebook" --json | sed -n 's/.*"id": *"\([^"]*\)".*/\1/p' | head -n 1)

step "Settling a point that the panel had left open …"
"$cli" settle "$casebook" --assessment "$assessment" --point gds-2019/11 --outcome amber \
    --reason "The tools suit the team. What it would cost to leave them is not worked out yet."
"$cli" list "$casebook"

step "Writing the sponsor's report …"
"$cli" export "$casebook" --assessment "$assessment" --format pdf --audience sponsor -o "$report"

step "Taking a picture of the main window …"
# No display, and neither settings nor casebook of the person who runs this. Qt warns of what a screen
# that is not there cannot do.
own=$folder/settings
mkdir -m 700 "$own"
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.warning=false' XDG_RUNTIME_DIR=$own \
    XDG_CONFIG_HOME=$own XDG_DATA_HOME=$own XDG_STATE_HOME=$own XDG_CACHE_HOME=$own \
    "$window" --screenshot "$picture" "$casebook"
rm -rf "$own"

for made in "$report" "$picture"; do
    if [ ! -s "$made" ]; then
        echo "This was not written: $made" >&2
        exit 1
    fi
done
cat <<END

Here they are:

  the report that a sponsor reads   $report
  a picture of the main window      $picture
  the casebook                      $casebook

The casebook can be used with $cli (try --help).
On a machine with a display, ./start opens the window.
END
