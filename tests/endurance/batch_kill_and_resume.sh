#!/bin/bash
# batch_kill_and_resume.sh [BUILD_FOLDER]: restores a folder of six short recordings, one of them broken, two at a time,
# killing the program (SIGKILL) at ten random moments, each time giving the same command again. No file that was in place
# may change after that, and in the end all must have the bytes of an uninterrupted run, with nothing else beside them.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
RANDOM=${SEED:-11}
seconds=${SECONDS_OF_AUDIO:-20}

mkdir -p "$work/gigs/late"
for n in 1 2 3; do recording $((seconds + n)) "$work/gigs/gig $n.m4a"; done
for n in 1 2; do recording $((seconds - n)) "$work/gigs/late/gig $n.m4a"; done
echo "no audio" >"$work/gigs/broken.wav"

# Becomes the program: call it in the background or in a subshell.
restore_into() {
    exec "$cli" restore "$work/gigs" -o "$1" --jobs 2 --model "$model" --cache "$2" --stems
}
inodes() { { find "$work/killed" -name 'gig*' -printf '%i %P\n' 2>/dev/null || true; } | sort; }

start=$(date +%s%N)
result=0
(restore_into "$work/whole" "$work/cache-whole") >/dev/null 2>&1 || result=$?
[ "$result" -eq 3 ] || fail "an uninterrupted run exits with $result, not with 3"
whole_ms=$((($(date +%s%N) - start) / 1000000))
echo "uninterrupted: $whole_ms ms"

kills=0
ends=0
while [ "$kills" -lt 10 ]; do
    inodes >"$work/before"
    restore_into "$work/killed" "$work/cache" >/dev/null 2>"$work/err" &
    pid=$!
    wait_ms=$((RANDOM * whole_ms / 2 / 32768)) # so that most batches take several commands
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    if kill -KILL "$pid" 2>/dev/null; then
        kills=$((kills + 1))
        wait "$pid" 2>/dev/null || true
        inodes >"$work/after"
        # With stems a recording becomes six files: all of them, or none.
        [ $(($(wc -l <"$work/after") % 6)) -eq 0 ] || fail "a part of a set after a kill at $wait_ms ms"
        [ -z "$(comm -23 "$work/before" "$work/after")" ] || fail "files were written again after a kill at $wait_ms ms"
        echo "killed after $wait_ms ms: $(($(wc -l <"$work/after") / 6)) of 5 recordings in place"
    else
        result=0
        wait "$pid" || result=$?
        [ "$result" -eq 3 ] || fail "a run exits with $result: $(tail -n 1 "$work/err")"
        [ "$(audio_bytes "$work/whole")" = "$(audio_bytes "$work/killed")" ] || fail "the bytes differ"
        ends=$((ends + 1))
        rm -rf "$work/cache" "$work/killed"
    fi
done
echo "$kills kills, $ends batches came to their end meanwhile"

result=0
(restore_into "$work/killed" "$work/cache") >"$work/summary" 2>/dev/null || result=$?
[ "$result" -eq 3 ] || fail "the last run exits with $result"
grep recordings: "$work/summary"
[ "$(audio_bytes "$work/whole")" = "$(audio_bytes "$work/killed")" ] || fail "the bytes differ from an uninterrupted run"
[ "$(find "$work/killed" -type f | wc -l)" -eq 31 ] || fail "left-overs: $(find "$work/killed" -type f)"
finish
