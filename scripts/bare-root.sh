#!/bin/bash
# Proves the README's two commands where nothing is installed: makes a bare Debian 12 root, puts a
# clean clone of what is committed into it, and runs ./start and ./test there, as root and as an
# ordinary user. Prints how long each took. Needs root, debootstrap and git on this machine.
#
#   scripts/bare-root.sh [OPTION]...
#
#   --shared FOLDER       put a copy of FOLDER beside the clone, for tests that read it if it is there
#   --certificates FILE   let npm trust these too, where somebody looks into the network's traffic
#   --without-tests       only ./start
#   --sanitize            also ./test --sanitize
#   --package             also build the Debian package and install it in a second bare root
#   --keep                leave the root there, to look around in it
#
# The bare system is kept as a tarball in a temporary folder and taken from there the next time; take
# the tarball away to have it made anew. Its mirror is the one that this machine's apt uses.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=${TMPDIR:-/tmp}/standpoint-bare-root
base=$work/bookworm.tar
bare=$work/root
shared=''
certificates=''
keep=''
tests=yes
sanitize=''
package=''

while [ $# -gt 0 ]; do
    case $1 in
    --shared) shared=$(cd "$2" && pwd) && shift ;;
    --certificates) certificates=$(realpath "$2") && shift ;;
    --keep) keep=yes ;;
    --without-tests) tests='' ;;
    --sanitize) sanitize=yes ;;
    --package) package=yes ;;
    *)
        sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
    esac
    shift
done

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

unmount() {
    if mountpoint -q "$bare/proc"; then
        umount "$bare/proc"
    fi
}

clear() {
    unmount
    rm -rf --one-file-system "$bare"
}

# Repositories of Debian itself, as lines for a sources.list.
repositories() {
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) main' \
        "Created-By: Packages" "Origin: Debian" "Component: main" | grep ' bookworm' | sort -u
}

makeBase() {
    mirror=$(repositories | awk '$3 == "bookworm" { print $2; exit }')
    [ -n "$mirror" ] || fail "apt on this machine knows no mirror of Debian 12"
    clear
    debootstrap --variant=minbase bookworm "$bare" "$mirror" >"$work/debootstrap.log" ||
        fail "debootstrap: see $work/debootstrap.log"
    repositories >"$bare/etc/apt/sources.list"
    chroot "$bare" apt-get clean
    tar -C "$bare" -cf "$base.part" .
    mv "$base.part" "$base"
    clear
}

# A fresh bare system with nothing but a clone in it.
makeRoot() {
    clear
    mkdir -p "$bare"
    tar -C "$bare" -xf "$base"
    mount -t proc proc "$bare/proc"
    mkdir -p "$bare/srv/work"
    git clone -q --no-local "$root" "$bare/srv/work/standpoint"
    if [ -n "$shared" ]; then
        cp -r "$shared" "$bare/srv/work/shared"
    fi
    if [ -n "$certificates" ]; then
        cp "$certificates" "$bare/srv/work/certificates.pem"
    fi
    chroot "$bare" useradd --create-home person
}

# Runs a command in the clone as somebody, with an empty environment, no display and nobody to answer.
inside() {
    who=$1
    shift
    home=$(chroot "$bare" getent passwd "$who" | cut -d: -f6)
    chroot --userspec="$who" "$bare" env -i "HOME=$home" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        ${certificates:+NODE_EXTRA_CA_CERTS=/srv/work/certificates.pem} sh -c "cd /srv/work/standpoint && $*" </dev/null
}

# timed NAME WHO COMMAND: runs it, tells how long it took and how much of a processor, and gives its
# exit code. The second number says what the first would be on a machine with nothing else to do.
timed() {
    name=$1 who=$2 log=$work/$1.log
    shift 2
    code=0
    TIMEFORMAT="%R s, on processors %U + %S s"
    spent=$({ time inside "$who" "$@" >"$log" 2>&1; } 2>&1) || code=$?
    printf '%-20s %s   exit code %s   (%s)\n' "$name" "$spent" "$code" "$log"
    return "$code"
}

mkdir -p "$work"
trap unmount EXIT
[ -s "$base" ] || makeBase
echo "Commit $(git -C "$root" rev-parse --short HEAD), $(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg)"

makeRoot
if timed user-with-nothing person ./start; then
    fail "an ordinary user was not told to install packages"
fi
grep -q 'apt-get install --no-install-recommends build-essential' "$work/user-with-nothing.log" ||
    fail "an ordinary user was not told which packages to install"

timed start-first root ./start || fail "./start: $(tail -n 5 "$work/start-first.log")"
look=$bare/srv/work/standpoint/build/first-look
head -c 5 "$look/sponsor-report.pdf" | grep -q '%PDF-' || fail "there is no PDF"
head -c 4 "$look/window.png" | grep -q PNG || fail "there is no picture"
timed start-again root ./start || fail "./start, the second time"
grep -q apt-get "$work/start-again.log" && fail "the second ./start installed something"

# Where the packages are, an ordinary user needs nobody.
chroot "$bare" chown -R person /srv/work/standpoint
timed user-with-packages person ./start || fail "./start as an ordinary user"

if [ -n "$tests" ]; then
    timed test-first root ./test || fail "./test: $(tail -n 15 "$work/test-first.log")"
    tail -n 5 "$work/test-first.log"
    timed test-again root ./test || fail "./test, the second time"
fi
if [ -n "$sanitize" ]; then
    timed test-sanitize root ./test --sanitize ||
        fail "./test --sanitize: $(tail -n 15 "$work/test-sanitize.log")"
    tail -n 5 "$work/test-sanitize.log"
fi

if [ -n "$package" ]; then
    timed package-build root 'cmake --preset release -DBUILD_TESTING=OFF && cmake --build --preset release && cpack --preset deb' ||
        fail "the package could not be built"
    cp "$bare"/srv/work/standpoint/build/release/*.deb "$work/"
    makeRoot
    cp "$work"/*.deb "$bare/srv/work/"
    timed package-install root 'apt-get update -q && apt-get install -q -y --no-install-recommends /srv/work/*.deb' ||
        fail "the package could not be installed"
    rm -rf "$bare/srv/work/standpoint/build"
    timed package-look root 'scripts/first-look.sh /usr/bin /tmp/look' || fail "the installed programs"
    timed package-purge root 'apt-get purge -q -y standpoint && ! ls /usr/bin/standpoint*' ||
        fail "the package could not be removed"
fi

[ -n "$keep" ] || clear
echo "All of it held."
