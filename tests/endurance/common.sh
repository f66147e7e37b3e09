# shellcheck shell=bash
# What the endurance scripts share. Sourced, never run. Each takes minutes, needs ffmpeg, and is run by hand:
#   [MODEL=FILE] [SECONDS_OF_AUDIO=N] tests/endurance/NAME.sh [BUILD_FOLDER]
# MODEL separates with a model instead of with basic separation.
set -euo pipefail
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
bin=$(cd "${1:-$checkout/build/release}/bin" && pwd -P)
# shellcheck disable=SC2034  # for the scripts that source this
cli=$bin/resonate-cli
# shellcheck disable=SC2034
model=${MODEL:-none}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failures=0
fail() { echo "FAIL: $*"; failures=$((failures + 1)); }
finish() { echo "$failures failures"; [ "$failures" -eq 0 ]; }

# recording SECONDS FILE: the demo recording again and again, up to that length.
recording() {
    ffmpeg -nostdin -v error -y -stream_loop -1 -i "$checkout/packaging/demo/demo.m4a" -t "$1" -c:a aac -b:a 128k "$2"
}
# audio_bytes FOLDER: one hash over every audio file in it.
audio_bytes() { (cd "$1" && find . -name '*.wav' ! -name '.*' -print0 | sort -z | xargs -0 sha256sum | sha256sum); }
