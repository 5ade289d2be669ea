#!/bin/sh
# Only known names stand at the top of the tree, and no file's name holds a sign that cannot be seen.
#
# usage: check-tree.sh [FOLDER]     FOLDER is looked at instead of the tree that this belongs to
set -u
root=${1:-$(cd "$(dirname "$0")/.." && pwd)}

known='.ci .clang-format .clang-tidy .editorconfig .gitattributes .gitignore
    ARCHITECTURE.md CMakeLists.txt CMakePresets.json CONTRIBUTING.md LICENSE README.md
    app bench cmake core docs languages names packaging reports retention samples scripts standards
    start test tests ui'
# What belongs to a machine and not to the tree; see .gitignore.
local='.git build node_modules CMakeUserPresets.json'

status=0
for path in "$root"/* "$root"/.[!.]*; do
    name=${path##*/}
    [ -e "$path" ] || continue
    # A list of words.
    # shellcheck disable=SC2086
    if ! printf '%s\n' $known $local | grep -Fqx -- "$name"; then
        echo "$name does not belong at the top of the tree. Scratch belongs elsewhere;" \
            "what is to stay is named in scripts/check-tree.sh."
        status=1
    fi
done

hidden=$(cd "$root" && find . \( -path ./.git -o -path ./build -o -path '*/node_modules' \) -prune -o -print |
    LC_ALL=C grep -nP '[\x01-\x1f\x7f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf' |
    LC_ALL=C cat -v)
if [ -n "$hidden" ]; then
    echo "These names hold a sign that cannot be seen (shown here as M-…):"
    echo "$hidden"
    status=1
fi
exit "$status"
