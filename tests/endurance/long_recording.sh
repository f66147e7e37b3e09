#!/bin/bash
# long_recording.sh [BUILD_FOLDER]: ten minutes and three hours of audio restored: peak resident memory of the program and its
# worker, speed as a multiple of real time, and seams (steps at the block grid of the separation, and stems that do not sum
# to the recording). Takes about eight minutes and 60 GB of disk.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# measured NAME SECONDS: restores and prints; the peak is left in $peak_kib.
measured() {
    local name=$1 seconds=$2 start pid now process sum
    recording "$seconds" "$work/$name.m4a"
    start=$(date +%s%N)
    "$cli" restore "$work/$name.m4a" -o "$work/out" --stems --model "$model" --cache "$work/cache" --set cache.limitGb=100 >/dev/null 2>&1 &
    pid=$!
    peak_kib=0
    while kill -0 "$pid" 2>/dev/null; do
        sum=0
        for process in $pid $(pgrep -P "$pid" || true); do
            now=$(awk '$1 == "VmRSS:" { print $2 }' "/proc/$process/status" 2>/dev/null || true)
            sum=$((sum + ${now:-0}))
        done
        [ "$sum" -le "$peak_kib" ] || peak_kib=$sum
        sleep 0.1
    done
    wait "$pid" || fail "$name exits with $?"
    echo "$name: $((seconds * 1000000000 / ($(date +%s%N) - start)))x real time, peak $((peak_kib / 1024)) MiB"
}

measured ten 600
ten_kib=$peak_kib
measured three "${SECONDS_OF_AUDIO:-10800}"
limit_mib=600
[ "$model" = none ] || limit_mib=1536
[ "$peak_kib" -le $((limit_mib * 1024)) ] || fail "more than $limit_mib MiB"
[ "$peak_kib" -le $((ten_kib * 11 / 10)) ] || fail "more than 10 % over the ten-minute recording"
compare=$bin/../tests/bin/compare_audio
for stem in vocals drums bass other; do
    echo "steps of $stem every 20 s, where its blocks meet (a rank near 50 % is what no seam gives):"
    "$compare" "$work/out/three.$stem.wav" "$work/out/three.$stem.wav" --to 3600 --seams 20
done
echo "the stems' sum against the recording itself:"
"$cli" restore "$work/ten.m4a" -o "$work/sum" --skip master --bits 32f --model "$model" --cache "$work/cache" >/dev/null 2>&1
"$cli" restore "$work/ten.m4a" -o "$work/plain" --skip separate master --bits 32f --model "$model" --cache "$work/cache" >/dev/null 2>&1
"$compare" "$work/sum/ten.master.wav" "$work/plain/ten.master.wav"
finish
