#!/bin/bash
# cancel.sh [BUILD_FOLDER]: asks a restoration of ten minutes to stop (SIGTERM) at ten moments spread over its run. Each
# time the program must end within 500 ms with exit code 130, and leave nothing in the output folder.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
recording "${SECONDS_OF_AUDIO:-600}" "$work/long.m4a"
start=$(milliseconds)
"$cli" restore "$work/long.m4a" -o "$work/whole" --stems --model "$model" --cache "$work/cache" >/dev/null 2>&1
whole_ms=$(($(milliseconds) - start))
rm -rf "$work/whole" "$work/cache"

for tenth in 0 1 2 3 4 5 6 7 8 9; do
    "$cli" restore "$work/long.m4a" -o "$work/out" --stems --model "$model" --cache "$work/cache" >/dev/null 2>&1 &
    pid=$!
    wait_ms=$((whole_ms * (2 * tenth + 1) * 85 / 2000)) # within 81 %: no two runs take equally long
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    start=$(milliseconds)
    kill -TERM "$pid" 2>/dev/null || true
    result=0
    wait "$pid" || result=$?
    took=$(($(milliseconds) - start))
    echo "asked after $wait_ms of $whole_ms ms: exit code $result after $took ms"
    [ "$result" -eq 130 ] || fail "exit code $result"
    [ "$took" -le 500 ] || fail "$took ms"
    [ -z "$(ls -A "$work/out" 2>/dev/null)" ] || fail "left in the folder: $(ls -A "$work/out")"
    rm -rf "$work/cache" "$work/out"
done
finish
