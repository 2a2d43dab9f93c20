# What scripts/run, scripts/test and scripts/check share. Sourced, never run.

set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# step TITLE COMMAND…: announces a step, runs it, and says how long it took. Ends the script when it fails.
step() {
    local title=$1 begin=$SECONDS status=0
    shift
    say "==> $title"
    "$@" || status=$?
    [ "$status" -eq 0 ] || fail "$title: failed after $((SECONDS - begin)) s"
    say "    done: $title, $((SECONDS - begin)) s"
}

need_swift() {
    command -v swift >/dev/null || fail "there is no swift here; install Swift 6.2 or later: https://www.swift.org/install/linux/"
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    case $version in
        [1-5].* | 6.[01] | "") fail "Swift 6.2 or later is needed, this is ${version:-unknown}; see https://www.swift.org/install/linux/" ;;
    esac
}

# need_debian PACKAGE…: installs those that are missing, and says so.
need_debian() {
    local missing=() package root=()
    command -v dpkg-query >/dev/null || { say "This is no Debian: these packages are taken to be here: $*"; return 0; }
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these Debian packages are missing, and there is neither root nor sudo to install them; as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    say "Installing Debian packages${root:+ with sudo}: ${missing[*]}"
    "${root[@]}" apt-get update -q </dev/null &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null ||
        fail "could not install ${missing[*]}; install them by hand and try again"
}
