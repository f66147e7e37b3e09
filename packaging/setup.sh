# shellcheck shell=bash
# What run.sh and test.sh share: install the packages that are missing, configure, build. Sourced, never run.
# Quiet when all is well; each step's full log is in build/*.log, and its tail is shown when the step fails.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
package_list=$checkout/packaging/packages.txt
build_dir=$checkout/build/release
log_dir=$checkout/build

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# logged STEP COMMAND...: runs it with no input, everything it says in build/STEP.log.
logged() {
    local step=$1 log=$log_dir/$1.log
    shift
    mkdir -p "$log_dir"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        die "The step '$step' failed; its whole log is $log"
    fi
}

# The names in packages.txt that dpkg does not know as installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$package_list" | grep -Fvx -f <(printf '%s\n' "$installed") || true
}

# as_root COMMAND...: directly, or through sudo, which may ask for a password only where someone can answer.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -n "${CI:-}" ] || [ ! -t 2 ]; then
        sudo -n "$@"
    else
        sudo "$@"
    fi
}

# may_be_root: asks for sudo's password, if it wants one, before the output goes to a log.
may_be_root() {
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && as_root true; }
}

# An update that fails (one mirror of several, say) is no reason to stop: what then cannot be installed is.
apt_install() {
    as_root apt-get update || true
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

install_packages() {
    command -v dpkg-query >/dev/null ||
        die "There is no apt here to install with. Install the counterparts of packaging/packages.txt and build by hand: README.md."
    local missing
    mapfile -t missing < <(missing_packages)
    if [ "${#missing[@]}" -eq 0 ]; then
        return
    fi
    may_be_root ||
        die "These packages are missing, and installing them needs root or sudo: ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    logged packages apt_install "${missing[@]}"
}

# The system's choice of BLAS is an alternative that OpenBLAS wins unless someone chose otherwise by hand.
check_blas() {
    local blas
    blas=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p | awk '$1 == "libblas.so.3" && !found++ { print $NF }')
    blas=$(readlink -f "${blas:-/nonexistent}" || true)
    case $blas in
        *openblas*) ;;
        *) say "Warning: libblas.so.3 is ${blas:-not installed}, not OpenBLAS; matrix work will be slow." \
               "To choose: update-alternatives --config libblas.so.3-$(uname -m)-linux-gnu" ;;
    esac
}

# available_kib: memory that a build may take, within the container's limit where there is one.
available_kib() {
    local kib limit
    kib=$(awk '$1 == "MemAvailable:" { print $2 }' /proc/meminfo)
    limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
    if [[ $limit =~ ^[0-9]+$ ]] && ((limit / 1024 < kib)); then
        kib=$((limit / 1024))
    fi
    echo "$kib"
}

# job_count: one a core, but at most one for each 1.5 GB of memory, which is what the largest sources take.
job_count() {
    local cores by_memory
    cores=$(nproc)
    by_memory=$(($(available_kib) / 1500000))
    echo $((by_memory < 1 ? 1 : by_memory < cores ? by_memory : cores))
}

configure() {
    (cd "$checkout" && logged configure cmake --preset release)
}

# build TARGET...
build() {
    say "Building with $(job_count) jobs"
    logged build cmake --build "$build_dir" --parallel "$(job_count)" --target "$@"
}

# set_up TARGET...: from a bare system to these targets built.
set_up() {
    install_packages
    check_blas
    configure
    build "$@"
}
