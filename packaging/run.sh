#!/bin/bash
# run.sh [FILE]: restores a recording on a fresh Debian 12, from installing what is missing to the finished files.
# Without FILE: the demo recording. The results lie in restored/ in the checkout; FILE itself is never written to.
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [ $# -gt 1 ] || [[ ${1:-} == -* ]]; then
    say "Usage: packaging/run.sh [FILE]"
    exit 2
fi
recording=$(realpath -ms -- "${1:-$checkout/packaging/demo/demo.m4a}")
if [ ! -r "$recording" ] || [ -d "$recording" ]; then
    say "$recording: no such file, or not readable"
    exit 3
fi
destination=$checkout/restored

set_up resonate resonate-cli resonate-media resonate-model
say "Restoring $recording"
exec "$build_dir/bin/resonate-cli" restore "$recording" -o "$destination" --stems --force </dev/null
