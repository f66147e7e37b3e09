#!/bin/bash
# test_package.sh [DEB]: installs the Debian package in a Debian 12 that has nothing else on it, restores the demo
# recording there, and starts the window on a virtual screen. Without DEB the package is built first. Needs root,
# debootstrap and some 2 GB; MIRROR names another mirror, ROOT_FOLDER where the system is made (removed at the end).
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

mirror=${MIRROR:-http://deb.debian.org/debian}
root=${ROOT_FOLDER:-$(mktemp -d)}
package=${1:-}

[ "$(id -u)" -eq 0 ] || die "This makes a system of its own: run it as root."
command -v debootstrap >/dev/null || die "debootstrap is missing."
if [ -z "$package" ]; then
    set_up all
    logged package cmake --build "$build_dir" --target package
    package=$(find "$build_dir" -maxdepth 1 -name 'resonate_*.deb' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-)
fi
[ -r "$package" ] || die "${package:-the package}: not there"

# Within the new system, as its own root.
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
leave() { umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap leave EXIT

say "A bare Debian 12 in $root"
logged debootstrap debootstrap --variant=minbase bookworm "$root" "$mirror"
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp "$package" "$root/root/resonate.deb"
cp "$checkout/packaging/demo/demo.m4a" "$root/root/"

say "Installing $(basename "$package")"
inside apt-get update -qq
logged install_package inside apt-get install -y --no-install-recommends /root/resonate.deb
inside resonate-cli --version
inside resonate-cli restore /root/demo.m4a -o /root/out --model none --stems 2>/dev/null
inside ls -l /root/out

say "Starting the window on a virtual screen"
logged install_screen inside apt-get install -y --no-install-recommends xvfb xauth x11-utils
# shellcheck disable=SC2016 # expanded inside
inside sh -c 'xvfb-run -a sh -c "
    resonate /root/demo.m4a & pid=\$!
    for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        sleep 1
        if xwininfo -root -tree | grep -i resonate; then kill \$pid; wait \$pid; exit 0; fi
    done
    kill \$pid; exit 1"' || die "The window did not appear."
inside apt-get purge -y resonate >/dev/null
if inside sh -c 'command -v resonate || ls /usr/share/applications/org.resonate*' >/dev/null 2>&1; then
    die "Removing the package left something behind."
fi
say "The package installs, works, opens its window and goes away again."
