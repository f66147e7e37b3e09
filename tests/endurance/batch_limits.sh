#!/bin/bash
# batch_limits.sh [BUILD_FOLDER]: what a batch may take. Asked to stop (SIGINT) at six moments of a batch, three at a time,
# it ends within 500 ms with exit code 130 and says what was done; twelve recordings of a minute, three at a time, stay
# within three times the memory of one; and one, two and four at a time are timed against each other.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
milliseconds() { echo $(($(date +%s%N) / 1000000)); }

mkdir "$work/gigs"
for n in 1 2 3 4 5 6 7 8 9 10 11 12; do recording $((${SECONDS_OF_AUDIO:-60} + n)) "$work/gigs/gig $n.m4a"; done
# Becomes the program. JOBS OUT CACHE
restore_all() { exec "$cli" restore "$work/gigs" -o "$2" --jobs "$1" --model "$model" --cache "$3" --json; }

for jobs in 1 2 4; do
    start=$(milliseconds)
    (restore_all "$jobs" "$work/out-$jobs" "$work/cache-$jobs") >/dev/null 2>"$work/err" ||
        fail "$jobs at a time: exit code $?: $(grep -m 1 failed "$work/err")"
    took=$(($(milliseconds) - start))
    [ "$jobs" -ne 1 ] || alone=$took
    echo "$jobs at a time: $took ms, $((100 * alone / took)) % of the speed of one"
    [ "$(audio_bytes "$work/out-1")" = "$(audio_bytes "$work/out-$jobs")" ] || fail "$jobs at a time give other bytes"
    rm -rf "$work/cache-$jobs"
done
whole_ms=$took

restore_all 3 "$work/out-3" "$work/cache" >/dev/null 2>&1 &
pid=$!
peak_kib=0
while kill -0 "$pid" 2>/dev/null; do
    sum=0
    for process in $pid $(pgrep -P "$pid" || true); do
        now=$(awk '$1 == "VmRSS:" { print $2 }' "/proc/$process/status" 2>/dev/null || true)
        sum=$((sum + ${now:-0}))
    done
    [ "$sum" -le "$peak_kib" ] || peak_kib=$sum
    sleep 0.05
done
wait "$pid" || fail "three at a time exit with $?"
each_mib=600
[ "$model" = none ] || each_mib=1536
echo "three at a time: peak $((peak_kib / 1024)) MiB, allowed are $((3 * each_mib))"
[ "$peak_kib" -le $((3 * each_mib * 1024)) ] || fail "more than $((3 * each_mib)) MiB"
rm -rf "$work/cache"

for sixth in 0 1 2 3 4 5; do
    restore_all 3 "$work/stopped" "$work/cache" >"$work/summary" 2>/dev/null &
    pid=$!
    wait_ms=$((whole_ms * (2 * sixth + 1) * 85 / 1200)) # within 78 %
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    start=$(milliseconds)
    kill -INT "$pid" 2>/dev/null || true
    result=0
    wait "$pid" || result=$?
    took=$(($(milliseconds) - start))
    done_count=$(grep -c '"outcome": "done"' "$work/summary" || true)
    echo "asked after $wait_ms of $whole_ms ms: exit code $result after $took ms, $done_count done"
    [ "$result" -eq 130 ] || fail "exit code $result"
    [ "$took" -le 500 ] || fail "$took ms"
    [ "$(find "$work/stopped" -name '*.master.wav' | wc -l)" -eq "$done_count" ] || fail "the summary miscounts"
    [ -z "$(find "$work/stopped" -name '*.partial')" ] || fail "left in the folder: $(ls -A "$work/stopped")"
    rm -rf "$work/cache" "$work/stopped"
done
finish
