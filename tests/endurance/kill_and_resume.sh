#!/bin/bash
# kill_and_resume.sh [BUILD_FOLDER]: restores five minutes of audio, killing the program (SIGKILL) at 20 random moments, each
# time starting again over the same cache. In the end the files must have the bytes of an uninterrupted run, and nothing
# else may lie beside them. Prints how much of each run was taken over from the one before.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
RANDOM=${SEED:-7}

recording "${SECONDS_OF_AUDIO:-300}" "$work/long.m4a"
start=$(date +%s%N)
"$cli" restore "$work/long.m4a" -o "$work/whole" --stems --model "$model" --cache "$work/cache-whole" >/dev/null 2>&1
whole_ms=$((($(date +%s%N) - start) / 1000000))
echo "uninterrupted: $whole_ms ms"

# Becomes the program: call it in the background or in a subshell. Its number is then the one to kill.
restore_again() {
    exec "$cli" restore "$work/long.m4a" -o "$work/killed" --stems --model "$model" --cache "$work/cache" --force "$@"
}
# Whatever was put in place is whole: every file of the set, or none.
check_set() {
    local count
    count=$(find "$work/killed" -name 'long.*' 2>/dev/null | wc -l)
    [ "$count" -eq 0 ] || [ "$count" -eq 6 ] || fail "$count of 6 files $1"
}

kills=0
while [ "$kills" -lt 20 ]; do
    restore_again >/dev/null 2>"$work/err" &
    pid=$!
    wait_ms=$((RANDOM * whole_ms / 32768))
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    if kill -KILL "$pid" 2>/dev/null; then
        kills=$((kills + 1))
        wait "$pid" 2>/dev/null || true
        check_set "after a kill at $wait_ms ms"
    else # it had finished before: begin a new recording's life
        wait "$pid" || fail "a run exits with $?: $(tail -n 1 "$work/err")"
        [ "$(audio_bytes "$work/whole")" = "$(audio_bytes "$work/killed")" ] || fail "the bytes differ"
        rm -rf "$work/cache" "$work/killed"
    fi
done
echo "$kills kills"

(restore_again --json) >"$work/report.json" 2>/dev/null ||
    fail "the last run exits with $?"
[ "$(audio_bytes "$work/whole")" = "$(audio_bytes "$work/killed")" ] || fail "the bytes differ from an uninterrupted run"
[ "$(find "$work/killed" -type f | wc -l)" -eq 6 ] || fail "left-overs: $(ls -A "$work/killed")"
grep -c '"reused": true' "$work/report.json" | sed 's/$/ stages of the last run were reused/'
finish
