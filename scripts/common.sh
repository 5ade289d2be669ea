# shellcheck shell=sh
# shellcheck disable=SC2154 # Whoever reads this has set `root`.
#
# What ./start and ./test share. To be read with `.` by a script that has set `root` to the folder
# of the source.

say() {
    printf '%s\n' "$*" >&2
}

# Somebody can answer when a terminal is there to type on, and no machine runs us.
somebodyCanAnswer() {
    [ -t 0 ] && [ -z "${CI:-}" ]
}

# Prints the packages of the given groups that are not here, on one line.
missingPackages() {
    for group in "$@"; do
        sed -n "s/^$group  *//p" "$root/scripts/packages.txt"
    done | while read -r package program; do
        if [ -n "$program" ] && command -v "$program" >/dev/null; then
            continue
        fi
        status=$(dpkg-query -W -f '${db:Status-Status} ' "$package" 2>/dev/null)
        case " $status" in
        *" installed "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

tellAdministrator() {
    say ""
    say "An administrator can install what is missing with:"
    say ""
    say "  apt-get update"
    say "  apt-get install --no-install-recommends $*"
    say ""
    say "Then run this again."
    exit 1
}

# True if whoever sits at the terminal agrees. Enter alone means yes.
agreed() {
    printf '%s [Y/n] ' "$1" >&2
    read -r answer || return 1
    case $answer in
    "" | [Yy]*) return 0 ;;
    *) return 1 ;;
    esac
}

# Installs what is missing of the given groups. Asks before it uses root where somebody can answer;
# where nobody can, it never waits: root installs, anybody else is told what an administrator has to
# do, and the script ends with exit code 1.
installMissing() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian. Going on; what is needed is listed in scripts/packages.txt."
        return
    fi
    missing=$(missingPackages "$@")
    if [ -z "$missing" ]; then
        return
    fi
    missing=${missing% }
    say "Standpoint needs Debian packages that are not here: $missing"

    asRoot=
    if [ "$(id -u)" -ne 0 ]; then
        asRoot=sudo
        if ! somebodyCanAnswer || ! command -v sudo >/dev/null; then
            tellAdministrator "$missing"
        fi
    fi
    if somebodyCanAnswer && ! agreed "Install them now${asRoot:+, with sudo}?"; then
        tellAdministrator "$missing"
    fi
    # A list that cannot be renewed may still be good enough, so only installing decides.
    $asRoot apt-get update -q || say "The package lists could not be renewed; trying with the old ones."
    # shellcheck disable=SC2086 # A list of words.
    if ! $asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 $missing </dev/null; then
        say "The packages could not be installed: the lines above say why."
        tellAdministrator "$missing"
    fi
}

# Configures and builds a preset of CMakePresets.json. Says nothing of the first unless it fails.
build() {
    if ! mkdir -p "$root/build" || [ ! -w "$root/build" ]; then
        say "Standpoint is built inside its own folder, and $root cannot be written to."
        exit 1
    fi
    configured=$root/build/configure-$1.log
    if ! (cd "$root" && cmake --preset "$1") >"$configured" 2>&1; then
        cat "$configured" >&2
        say "Standpoint could not be configured: the lines above say why."
        exit 1
    fi
    if ! (cd "$root" && cmake --build --preset "$1"); then
        say "Standpoint could not be built: the lines above say why."
        exit 1
    fi
}

# Names of files and people need not be ASCII, and a bare machine has no language set.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi
if [ ! -w "${HOME:-/nowhere}" ]; then
    export CCACHE_DIR="$root/build/ccache"
fi
