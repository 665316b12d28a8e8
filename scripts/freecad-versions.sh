#!/bin/bash
# Sets up further FreeCADs on a Debian machine, each in a folder of its own, and prints how to start them:
#
#     sudo scripts/freecad-versions.sh [1.0] [1.1]
#
# One line per version on standard output: the version, its freecadcmd, its freecad with a window, tab-separated.
# The folders (2.4 GB each) are made once; run again, it resumes what was interrupted and keeps what is there.
# They live in FREECAD_VERSIONS_DIR, by default /var/tmp/partwright-freecad. 0.20 is Debian 12's own: apt install freecad.
set -euo pipefail

readonly checkout=$(cd "$(dirname "$0")/.." && pwd -P)
readonly folder=${FREECAD_VERSIONS_DIR:-/var/tmp/partwright-freecad}
readonly mirror=${FREECAD_VERSIONS_MIRROR:-http://deb.debian.org/debian}

# The Debian suite that carries each FreeCAD.
declare -Ar suites=([1.0]=trixie [1.1]=sid)

say() { echo "freecad-versions: $*" >&2; }

# Runs a program inside a tree. Its mounts live in a namespace of their own and end with it.
write_enter() {
  # Inside a chroot, / is no mount of its own and its propagation cannot be changed.
  local propagation=private
  unshare --mount --propagation private true 2>/dev/null || propagation=unchanged
  cat >"$folder/bin/enter" <<EOF
#!/bin/sh
# enter TREE PROGRAM ...: runs a program inside a tree, which sees the checkout and temporary files where they are.
if [ -z "\$ENTERED" ]; then ENTERED=1 exec unshare --mount --propagation $propagation -- "\$0" "\$@"; fi
unset ENTERED
tree=\$1
shift
mount --rbind /dev "\$tree/dev"
for shared in /proc /tmp /var/tmp "\${TMPDIR:-/tmp}" "$checkout"; do
  mkdir -p "\$tree\$shared" && mount --bind "\$shared" "\$tree\$shared" || exit
done
exec chroot "\$tree" /bin/sh -c 'cd "\$0" 2>/dev/null || cd /; exec "\$@"' "\$PWD" "\$@"
EOF
  chmod +x "$folder/bin/enter"
}

# A tree whose base system was not finished is made anew, unless something is still mounted below it.
make_base() {
  local suite=$1 tree=$2
  if [[ -e $tree && (-d $tree/debootstrap || ! -x $tree/usr/bin/apt-get) ]]; then
    if grep -qF " $tree/" /proc/self/mountinfo; then
      say "something is mounted below $tree; unmount it, then run this again"
      exit 1
    fi
    say "$suite was interrupted; starting it again"
    rm -rf --one-file-system "$tree"
  fi
  [[ -e $tree ]] && return
  command -v debootstrap >/dev/null ||
    { apt-get update -q && apt-get install -q -y --no-install-recommends debootstrap; } >&2
  say "making a Debian $suite in $tree ..."
  debootstrap --variant=minbase "$suite" "$tree" "$mirror" >&2
}

install_freecad() {
  local suite=$1 tree=$2
  [[ $(dpkg-query --admindir="$tree/var/lib/dpkg" -W -f '${Status}' freecad 2>/dev/null) == *'ok installed' &&
    -z $(dpkg --admindir="$tree/var/lib/dpkg" --audit) ]] && return
  say "installing FreeCAD into $tree ..."
  # How this machine reaches its mirrors (proxies, clocks) holds inside as well.
  apt-config dump | grep -E '^Acquire::(Check|Retries|http|https)' >"$tree/etc/apt/apt.conf.d/99-as-outside" || true
  cp /etc/resolv.conf "$tree/etc/resolv.conf"
  inside "$tree" sh -c '
    export DEBIAN_FRONTEND=noninteractive
    dpkg --configure -a && apt-get update -q &&
      apt-get install -q -y --no-install-recommends freecad && apt-get clean' >&2
}

inside() { "$folder/bin/enter" "$@"; }

write_command() {
  local version=$1 program=$2 tree=$3
  printf '#!/bin/sh\nexec "%s/bin/enter" "%s" /usr/bin/%s "$@"\n' "$folder" "$tree" "$program" \
    >"$folder/bin/$program-$version"
  chmod +x "$folder/bin/$program-$version"
}

if [[ $(id -u) != 0 ]]; then
  say "needs root: sudo $0 $*"
  exit 1
fi
mkdir -p "$folder/bin"
exec 9>"$folder/.lock"
flock -n 9 || { say "another run is at work; waiting for it ..." && flock 9; }
write_enter
[[ $# == 0 ]] && set -- 1.0 1.1
for version in "$@"; do
  suite=${suites[$version]:?"no FreeCAD $version is known; there are ${!suites[*]}"}
  tree=$folder/$suite
  make_base "$suite" "$tree"
  install_freecad "$suite" "$tree"
  write_command "$version" freecadcmd "$tree"
  write_command "$version" freecad "$tree"
  printf '%s\t%s\t%s\n' "$version" "$folder/bin/freecadcmd-$version" "$folder/bin/freecad-$version"
done
