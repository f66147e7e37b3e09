#!/bin/bash
# model_speed.sh [BUILD_FOLDER], with MODEL=FILE and perhaps SECONDS_OF_AUDIO (180): separates with a model, once alone, once
# beside a program that behaves like a busy window, once with half of the processors taken, once on one thread. Prints speed
# as a multiple of real time (the whole command, loading included), the peak resident memory of program and worker together
# and of the worker alone, and how late the window was woken.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
seconds=${SECONDS_OF_AUDIO:-180}
[ "$model" != none ] || { echo "MODEL=FILE says which model"; exit 2; }

resident_kib() { awk '$1 == "VmRSS:" { print $2 }' "/proc/$1/status" 2>/dev/null || true; }
# measured NAME OPTION...
measured() {
    local name=$1 start pid worker now sum sum_peak=0 worker_peak=0
    shift
    start=$(date +%s%N)
    "$cli" separate "$work/long.wav" -o "$work/out" --model "$model" --cache none --force "$@" >/dev/null 2>"$work/err" &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        sum=$(resident_kib "$pid")
        for worker in $(pgrep -P "$pid" -f resonate-model || true); do
            now=$(resident_kib "$worker")
            sum=$((${sum:-0} + ${now:-0}))
            [ "${now:-0}" -le "$worker_peak" ] || worker_peak=$now
        done
        [ "${sum:-0}" -le "$sum_peak" ] || sum_peak=$sum
        sleep 0.05
    done
    wait "$pid" || fail "$name: $(tail -n 1 "$work/err")"
    awk -v name="$name" -v ns=$(($(date +%s%N) - start)) -v s="$seconds" -v sum="$sum_peak" -v worker="$worker_peak" \
        'BEGIN { printf "%-28s %6.2fx real time, %5d MiB in all, %5d MiB of them the worker\n", name, s / (ns / 1e9), sum / 1024, worker / 1024 }'
}

ffmpeg -nostdin -v error -y -stream_loop -1 -i "$checkout/packaging/demo/demo.m4a" -t "$seconds" -ar 44100 -ac 2 "$work/long.wav"
measured alone
"$bin/../tests/bin/busy_window" 600 >/dev/null &
window=$!
measured "beside a busy window"
kill "$window"
echo "the window, alone: $("$bin/../tests/bin/busy_window" 5)"
"$cli" separate "$work/long.wav" -o "$work/out" --model "$model" --cache none --force >/dev/null 2>&1 &
run=$!
sleep 3
echo "the window, while a model runs: $("$bin/../tests/bin/busy_window" 5)"
kill "$run"
wait "$run" || true
taken=()
for _ in $(seq $(($(nproc) / 2))); do
    (while :; do :; done) &
    taken+=($!)
done
measured "half of the cores taken"
kill "${taken[@]}"
measured "one thread" --threads 1
finish
