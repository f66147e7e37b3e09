#!/bin/bash
# test.sh: the same set-up as run.sh, then every test. Exits as ctest does.
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [ $# -gt 0 ]; then
    say "Usage: packaging/test.sh"
    exit 2
fi
set_up all
exec ctest --test-dir "$build_dir" --output-on-failure --no-tests=error --timeout 600 \
    --parallel "$(job_count)" --output-log "$log_dir/test.log" </dev/null
