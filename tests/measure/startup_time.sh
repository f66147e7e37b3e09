#!/bin/bash
# Prints how many milliseconds pass from the start of the window's program to its first paint: each run, and the median.
# Usage: startup_time.sh [PROGRAM [RUNS]]; the target is 700 ms. Without a display it is run under xvfb-run.
set -euo pipefail
program=${1:-build/release/bin/resonate}
runs=${2:-11}
launcher=()
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    launcher=(xvfb-run -a)
fi
times=()
for ((run = 0; run < runs; ++run)); do
    times+=("$("${launcher[@]}" "$program" --time-startup)")
done
printf '%s\n' "${times[*]}"
printf 'median %s ms\n' "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$((runs / 2 + 1))p")"
