#!/bin/sh
# Builds the fuzz targets and runs each for some seconds, from the bundled files.
#
# usage: run.sh [SECONDS] [BUILD_FOLDER]
# Exits with 77, which counts as skipped, where clang or its fuzzer library is missing. What makes a
# target fail is kept in BUILD_FOLDER/findings.
set -eu

seconds=${1:-60}
source=$(cd "$(dirname "$0")/../.." && pwd)
build=${2:-$source/build/fuzz}

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
cmake --build "$build" --target standard_reader_fuzz exchange_fuzz pack_fuzz

mkdir -p "$build/findings" "$build/corpus-standards" "$build/corpus-exchange" "$build/corpus-packs"

# Each runs by itself and at the same time, so that a minute is a minute on two processors.
"$build/tests/fuzz/standard_reader_fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -print_final_stats=1 -dict="$source/tests/fuzz/standard.dict" \
    -artifact_prefix="$build/findings/standard-" \
    "$build/corpus-standards" "$source/standards" "$source/tests/data/standards" \
    >"$build/standards.log" 2>&1 & standards=$!
"$build/tests/fuzz/exchange_fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$build/findings/exchange-" \
    "$build/corpus-exchange" "$source/samples" >"$build/exchange.log" 2>&1 & exchange=$!
"$build/tests/fuzz/pack_fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -max_len=200000 -print_final_stats=1 -artifact_prefix="$build/findings/pack-" \
    "$build/corpus-packs" "$source/tests/fuzz/packs" "$source/tests/data/casebooks" \
    >"$build/packs.log" 2>&1 & packs=$!

failed=0
for target in standards exchange packs; do
    eval "process=\$$target"
    if wait "$process"; then
        echo "$target: $(grep -h number_of_executed_units "$build/$target.log" | tail -n 1)"
    else
        failed=1
        cat "$build/$target.log"
    fi
done
exit "$failed"
