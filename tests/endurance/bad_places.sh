#!/bin/bash
# bad_places.sh [BUILD_FOLDER]: a disk that fills up, a folder that is read-only, an output that is the input, a device or a
# folder. Each must end in one plain line and the right exit code, with nothing lost. Needs root, for the tmpfs.
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
demo=$checkout/packaging/demo/demo.m4a
before=$(sha256sum "$demo")

# expect CODE WORDS COMMAND...: the exit code, and a message (the last line on standard error) that contains the words.
expect() {
    local code=$1 words=$2 result=0 message
    shift 2
    "$@" >/dev/null 2>"$work/err" || result=$?
    message=$(grep '^resonate-cli:' "$work/err" || true)
    echo "  $result: $message"
    [ "$result" -eq "$code" ] || fail "exit code $result, not $code: $*"
    [ "$(grep -c . <<<"$message")" -eq 1 ] || fail "not one line: $message"
    grep -Fq -- "$words" <<<"$message" || fail "no '$words' in: $message"
}

mkdir "$work/small"
for megabytes in 4 24 40 70; do
    mount -t tmpfs -o size="${megabytes}m" tmpfs "$work/small"
    echo "a disk of $megabytes MB, for cache and output"
    expect 1 "" "$cli" restore "$demo" -o "$work/small/out" --stems --cache "$work/small/cache"
    [ -z "$(find "$work/small/out" -name 'demo.*' 2>/dev/null)" ] || fail "half a set of files: $(ls -A "$work/small/out")"
    umount "$work/small"
done
echo "a disk of 20 MB, for the output alone"
mount -t tmpfs -o size=20m tmpfs "$work/small"
expect 1 "free" "$cli" restore "$demo" -o "$work/small/out" --stems --cache "$work/cache"
echo "a disk that somebody else fills meanwhile"
mount -t tmpfs -o remount,size=80m tmpfs "$work/small"
(sleep 0.3; head -c 75M /dev/zero >"$work/small/filler" 2>/dev/null || true) &
expect 1 "" "$cli" restore "$demo" -o "$work/small/out" --stems --cache "$work/cache"
wait
[ -z "$(find "$work/small/out" -name 'demo.*' 2>/dev/null)" ] || fail "half a set of files"
umount "$work/small"

echo "a read-only file system"
mount -t tmpfs -o size=1m,ro tmpfs "$work/small"
expect 1 "$work/small" "$cli" restore "$demo" -o "$work/small/out" --cache "$work/cache"
expect 1 "$work/small" "$cli" restore "$demo" -o "$work/out" --cache "$work/small/cache"
umount "$work/small"

echo "places that are no place for a file"
mkdir -p "$work/taken/demo.master.wav"
expect 2 "is a folder" "$cli" restore "$demo" -o "$work/taken" --cache "$work/cache" --force
expect 2 "is not a folder" "$cli" restore "$demo" -o /dev/null --cache "$work/cache" --force
expect 2 "is not a folder" "$cli" restore "$demo" -o "$demo" --cache "$work/cache" --force
mkdir "$work/same" "$work/device"
mkfifo "$work/device/demo.master.wav"
expect 2 "is a device" "$cli" restore "$demo" -o "$work/device" --cache "$work/cache" --force
"$cli" restore "$demo" -o "$work/same" --cache "$work/cache" >/dev/null 2>&1
mv "$work/same/demo.master.wav" "$work/same/x.wav"
ln "$work/same/x.wav" "$work/same/x.master.wav"
expect 2 "the recording itself" "$cli" restore "$work/same/x.wav" -o "$work/same" --cache "$work/cache" --force

[ "$(sha256sum "$demo")" = "$before" ] || fail "the recording was changed"
finish
