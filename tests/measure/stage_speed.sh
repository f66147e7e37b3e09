#!/bin/bash
# How quick the restoring is, stage by stage, in a recording of three minutes on four threads; and how long a preview
# of 30 s takes again when one setting of a stage after the separation has changed. Seconds and multiples of real time.
set -euo pipefail

usage() {
    cat <<'TEXT'
usage: stage_speed.sh RESONATE_CLI RECORDING [OPTION...]

Repeats RECORDING up to SECONDS_OF_AUDIO (180) and restores it in render with basic separation and without any, on
THREADS (4) threads; then previews 30 s of it twice, the second time with SETTING (dereverb.amount=60) changed.
What follows RECORDING goes to every `resonate-cli restore` (usual: --preset balanced). Needs ffmpeg and python3.
Times by the clock want a machine that is left alone meanwhile.
TEXT
}
case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
esac
if [ $# -lt 2 ]; then
    usage >&2
    exit 2
fi
cli=$1 recording=$2
shift 2
options=("$@")
[ ${#options[@]} -gt 0 ] || options=(--preset balanced)
seconds=${SECONDS_OF_AUDIO:-180}
threads=${THREADS:-4}
setting=${SETTING:-dereverb.amount=60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# restored NAME CACHE OPTION...: prints the seconds of the whole command, by the clock and of processors; the report is
# $work/NAME/long.report.json.
restored() {
    local name=$1 cache=$2 TIMEFORMAT='%R %U %S'
    shift 2
    { time "$cli" restore "$work/long.m4a" -o "$work/$name" --cache "$cache" --threads "$threads" --model none --force \
        "${options[@]}" "$@" >/dev/null 2>"$work/err"; } 2>"$work/time" || {
        tail -n 3 "$work/err" >&2
        exit 1
    }
    awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }' "$work/time"
}

# told WHAT SECONDS CLOCK PROCESSORS
told() {
    awk -v what="$1" -v s="$2" -v took="$3" -v cpu="$4" 'BEGIN {
        printf "%s: %.2f s, %.1fx real time; %.2f s of processors, %.1fx on each\n", what, took, s / took, cpu, s / cpu
    }'
}

# stages NAME SECONDS: the report's stages. Those within a step worked in one stream; theirs are seconds of their own.
stages() {
    python3 - "$work/$1/long.report.json" "$2" <<'PYTHON'
import json, sys
report, seconds = json.load(open(sys.argv[1])), float(sys.argv[2])
for stage in report["stages"]:
    took = stage["seconds"]
    if stage["verdict"] != "skipped" and took > 0.0:
        name = stage["stage"] + ("/" + stage["stem"] if stage.get("stem") else "")
        kept = "  from the cache" if stage["reused"] else ""
        print(f"  {name:22} {took:8.2f} s {seconds / took:8.1f}x real time{kept}")
PYTHON
}

ffmpeg -nostdin -v error -y -stream_loop -1 -i "$recording" -t "$seconds" -c:a aac -b:a 128k "$work/long.m4a"
echo "load average before: $(cut -d' ' -f1-3 /proc/loadavg); $(nproc) processors, $threads threads"
took=$(restored whole none --skip separate)
# shellcheck disable=SC2086  # two words
told "render without separation" "$seconds" $took
stages whole "$seconds"
took=$(restored parts none)
# shellcheck disable=SC2086
told "render with basic separation" "$seconds" $took
stages parts "$seconds"
took=$(restored first "$work/cache" --mode preview)
# shellcheck disable=SC2086
told "preview of 30 s, first time" 30 $took
stages first 30
took=$(restored again "$work/cache" --mode preview --set "$setting")
# shellcheck disable=SC2086
told "preview again, $setting" 30 $took
stages again 30
echo "load average after: $(cut -d' ' -f1-3 /proc/loadavg)"
