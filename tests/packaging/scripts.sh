#!/bin/bash
# scripts.sh CHECKOUT: run.sh and test.sh in a copy of packaging/ whose path has a space, with apt, dpkg, sudo, cmake, ctest
# and the command line replaced by programs that write down how they were called. Nothing is installed or built.
# shellcheck disable=SC2016  # those programs expand their variables when they run
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
checkout="$scratch/check out"
calls=$scratch/calls
mkdir -p "$checkout/packaging/demo" "$checkout/build/release/bin" "$scratch/bin" "$scratch/music folder"
cp "$1"/packaging/*.sh "$1"/packaging/packages.txt "$checkout/packaging/"
touch "$checkout/packaging/demo/demo.m4a" "$scratch/music folder/my song.m4a"

# recorder NAME [BODY]: a program that appends its name and arguments to the calls, then does BODY.
recorder() {
    printf '#!/bin/bash\nprintf "%%s" "%s" >>"%s"; printf " [%%s]" "$@" >>"%s"; echo >>"%s"\n%s\n' \
        "$(basename "$1")" "$calls" "$calls" "$calls" "${2:-}" >"$1"
    chmod +x "$1"
}
recorder "$scratch/bin/apt-get"
recorder "$scratch/bin/cmake" 'echo "from the build tool"; exit "${BUILD_RESULT:-0}"'
recorder "$scratch/bin/ctest" 'exit "${TEST_RESULT:-0}"'
recorder "$checkout/build/release/bin/resonate-cli" 'exit "${RESTORE_RESULT:-0}"'
printf '#!/bin/bash\n[ "$1" = -n ] && shift\nexec "$@"\n' >"$scratch/bin/sudo"
printf '#!/bin/bash\nprintf "installed %%s\\n" $INSTALLED\necho "config-files cmake"\n' >"$scratch/bin/dpkg-query"
chmod +x "$scratch/bin/sudo" "$scratch/bin/dpkg-query"
export PATH=$scratch/bin:$PATH CI=true
all_packages=$(sed -e 's/#.*//' "$checkout/packaging/packages.txt" | xargs)
export INSTALLED=$all_packages

failures=0
fail() { echo "FAIL: $*"; failures=$((failures + 1)); }
# run EXPECTED_RESULT SCRIPT [ARGUMENT...]: from the folder with the music; its words are left in $output.
run() {
    local expected=$1 result=0
    shift
    : >"$calls"
    output=$(cd "$scratch/music folder" && "$@" 2>&1) || result=$?
    [ "$result" -eq "$expected" ] || fail "$* exits with $result, not $expected: $output"
}
called() { grep -Fq -- "$1" "$calls" || fail "$2; the calls were: $(cat "$calls")"; }
not_called() { ! grep -Fq -- "$1" "$calls" || fail "$2"; }
said() { grep -Fq -- "$1" <<<"$output" || fail "$2: $output"; }

run 0 "$checkout/packaging/run.sh"
not_called apt-get "apt-get runs with nothing missing"
called "[--target] [resonate] [resonate-cli] [resonate-media] [resonate-model]" "run.sh builds more or less than the programs"
called "resonate-cli [restore] [$checkout/packaging/demo/demo.m4a] [-o] [$checkout/restored] [--stems]" "the demo is not restored"

run 0 "$checkout/packaging/run.sh" "my song.m4a"
called "[restore] [$scratch/music folder/my song.m4a]" "FILE is not relative to the caller's folder"

run 3 "$checkout/packaging/run.sh" "missing.m4a"
said "missing.m4a" "run.sh does not name the missing file"
not_called cmake "run.sh builds before it looks at FILE"
run 2 "$checkout/packaging/run.sh" one two
run 2 "$checkout/packaging/test.sh" one
RESTORE_RESULT=130 run 130 "$checkout/packaging/run.sh"

INSTALLED="make ${all_packages/ cmake / }" run 0 "$checkout/packaging/test.sh"
called "apt-get [update]" "the package lists are not updated"
called "[install] [-y] [--no-install-recommends] [cmake]" "not just the missing package is installed"
called "[--target] [all]" "test.sh does not build everything"
called "[--output-on-failure]" "the tests do not run"
TEST_RESULT=8 run 8 "$checkout/packaging/test.sh"

BUILD_RESULT=1 run 1 "$checkout/packaging/test.sh"
said "from the build tool" "a failing build's log is not shown"
not_called ctest "the tests run after a failed build"

[ "$failures" -eq 0 ] && echo "packaging scripts: all as expected"
exit $((failures > 0))
