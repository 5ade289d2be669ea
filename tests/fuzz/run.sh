#!/bin/sh
# Builds the fuzz targets and runs them from files that are part of the repository.
#
# usage: run.sh [--each] [SECONDS] [BUILD_FOLDER]
# In SECONDS it runs four of the targets, two side by side, others every day; with --each it runs all
# of them, each for SECONDS. Exits with 77, which counts as skipped, where clang or its fuzzer library
# is missing. What makes a target fail is kept in BUILD_FOLDER/findings.
set -eu

each=no
if [ "${1:-}" = --each ]; then
    each=yes
    shift
fi
seconds=${1:-60}
source=$(cd "$(dirname "$0")/../.." && pwd)
build=${2:-$source/build/fuzz}
targets="standard_reader exchange pack sealed_pack casebook picture report_files report_check"

if ! command -v clang++ >/dev/null; then
    echo "skipped: there is no clang++"
    exit 77
fi
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' \
    >"$probe/probe.cpp"
if ! clang++ -fsanitize=fuzzer "$probe/probe.cpp" -o "$probe/probe" 2>/dev/null; then
    echo "skipped: clang++ has no fuzzer library (Debian: libclang-rt-dev)"
    exit 77
fi

cmake --preset fuzz -S "$source" -B "$build" >"$probe/configure.log" 2>&1 ||
    { cat "$probe/configure.log"; exit 1; }
cmake --build "$build" --target $(printf '%s_fuzz ' $targets)

# Where a target begins, and what else it is told.
seeds() {
    case "$1" in
        standard_reader) echo "$source/standards $source/tests/data/standards" ;;
        exchange) echo "$source/samples" ;;
        pack | casebook) echo "$source/tests/fuzz/packs $source/tests/data/casebooks" ;;
        sealed_pack) echo "$source/tests/fuzz/packs" ;;
        picture) echo "$source/tests/fuzz/pictures" ;;
        report_files) echo "$source/reports $source/languages $source/tests/fuzz/houses" ;;
        report_check) echo "$source/tests/fuzz/reports" ;;
    esac
}
options() {
    case "$1" in
        standard_reader | report_files) echo "-dict=$source/tests/fuzz/standard.dict" ;;
        pack | casebook | report_check) echo "-max_len=200000" ;;
    esac
}
run() {
    mkdir -p "$build/findings" "$build/corpus/$1"
    # shellcheck disable=SC2046 # Words on purpose.
    "$build/tests/fuzz/$1_fuzz" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$build/findings/$1-" $(options "$1") \
        "$build/corpus/$1" $(seeds "$1") >"$build/$1.log" 2>&1
}

if [ "$each" = no ]; then
    # Half of them one day, the others the next.
    day=$(($(date +%s) / 86400))
    chosen= place=0
    for target in $targets; do
        [ $(((place + day) % 2)) -ne 0 ] || chosen="$chosen $target"
        place=$((place + 1))
    done
    targets=$chosen
    seconds=$((seconds / 2))
fi

# Two at a time, for two processors.
failed=0
finish() {
    if wait "$2"; then
        echo "$1: $(grep -h number_of_executed_units "$build/$1.log" | tail -n 1)"
    else
        failed=1
        cat "$build/$1.log"
    fi
}
other=
for target in $targets; do
    run "$target" "$seconds" &
    if [ -z "$other" ]; then
        other=$target otherProcess=$!
        continue
    fi
    process=$!
    finish "$other" "$otherProcess"
    finish "$target" "$process"
    other=
done
[ -z "$other" ] || finish "$other" "$otherProcess"
exit "$failed"
