#!/bin/sh
# Makes the Debian package, lists what is in it, and fails when a file is missing that people need.
#
# usage: check-package.sh
# Builds only what is shipped: the two programs, their documents and completions.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
build=build/release

mkdir -p build
cmake --preset release >"$build-configure.log" 2>&1 || { cat "$build-configure.log"; exit 1; }
cmake --build --preset package
rm -rf "$build/package"
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$build/package"
package=$(echo "$build"/package/*.deb)

dpkg-deb --info "$package"
dpkg-deb --contents "$package" | tee "$build/package/contents"
status=0
{
    grep -v '^#' packaging/contents.txt
    for data in standards/*.yaml reports/*.yaml retention/*.yaml samples/*.json languages/*.yaml \
        names/*.yaml; do
        [ ! -e "$data" ] || echo "usr/share/standpoint/$data"
    done
} >"$build/package/wanted"
while read -r wanted; do
    if ! grep -q " \./$wanted\$" "$build/package/contents"; then
        echo "The package lacks $wanted"
        status=1
    fi
done <"$build/package/wanted"

# What is in it also works where it was not built: with its own standards, samples, layouts, and the
# words of reports in both languages.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dpkg-deb -x "$package" "$folder"
packaged() {
    HOME="$folder" "$folder/usr/bin/standpoint-cli" "$@"
}
packaged standards >"$folder/standards"
grep -q gds-2019 "$folder/standards" || { echo "The packaged program finds no standards."; status=1; }
packaged import "$folder/day.standpoint" "$folder/usr/share/standpoint/samples/rod-licence.json"
for language in en cy; do
    packaged export "$folder/day.standpoint" --all --audience team --lang "$language" --layout dfe \
        --format markdown --output "$folder/$language"
    ls "$folder/$language"/*.md >/dev/null || {
        echo "The package makes no report in $language."
        status=1
    }
done
exit "$status"
