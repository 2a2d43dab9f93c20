# What the scripts share. Sourced, never run.

set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Debian's names of what a build needs, and of what the tests need besides.
PACKAGES_TO_BUILD="ca-certificates git libcurl4-openssl-dev libpq-dev libsqlite3-dev pkg-config tzdata"
PACKAGES_TO_TEST="faketime nginx-light pgbouncer postgresql python3 python3-venv"

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

# release PRODUCT…: builds them as they are run, and sets RELEASE to their folder. Swift's own libraries go into the
# programs, where the toolchain has them for that: they are faster, and run where no Swift is installed.
release() {
    local product options=(-c release)
    [ ! -d "$(dirname "$(readlink -f "$(command -v swift)")")/../lib/swift_static" ] || options+=(--static-swift-stdlib)
    for product in "$@"; do
        swift build "${options[@]}" --product "$product" || { say "the build of $product failed, see above"; return 1; }
    done
    RELEASE=$(swift build "${options[@]}" --show-bin-path)
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

# start_postgres FOLDER: a PostgreSQL cluster of its own for the tests, with its socket and port in FOLDER, and
# STRAW_TEST_POSTGRES set to its address. It is as safe as a real one (fsync is on). stop_postgres ends it.
start_postgres() {
    local folder=$1 port
    POSTGRES_FOLDER=$folder
    POSTGRES_BIN=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$POSTGRES_BIN" ] || { say "There is no PostgreSQL server in /usr/lib/postgresql"; return 1; }
    rm -rf "$folder"
    mkdir -p "$folder"
    # A server refuses to run as root.
    POSTGRES_AS=()
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres "$folder"
        POSTGRES_AS=(runuser -u postgres --)
    fi
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    (cd / && "${POSTGRES_AS[@]}" "$POSTGRES_BIN/initdb" -D "$folder/data" -U straw --auth=trust --encoding=UTF8 --locale=C.UTF-8) >"$folder/initdb.log" 2>&1 ||
        { cat "$folder/initdb.log"; return 1; }
    printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $port" "unix_socket_directories = ''" \
        "max_connections = 200" "shared_buffers = 64MB" >>"$folder/data/postgresql.conf"
    (cd / && "${POSTGRES_AS[@]}" "$POSTGRES_BIN/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w start) >/dev/null ||
        { cat "$folder/server.log"; return 1; }
    export STRAW_TEST_POSTGRES="postgres://straw@127.0.0.1:$port/postgres"
}

stop_postgres() {
    [ -z "${POSTGRES_FOLDER:-}" ] ||
        (cd / && "${POSTGRES_AS[@]}" "$POSTGRES_BIN/pg_ctl" -D "$POSTGRES_FOLDER/data" -m immediate stop) >/dev/null 2>&1 || true
}

# The Python packages that Tests/EndToEnd needs, in .venv; made anew when the wanted ones change.
python_environment() {
    local wanted=Tests/EndToEnd/requirements.txt made=.venv/made-from.txt
    wants() { cat "$wanted" Tests/EndToEnd/constraints.txt; }
    wants | cmp -s - "$made" && { say "    .venv is as $wanted wants it"; return 0; }
    rm -rf .venv
    /usr/bin/env python3 -m venv .venv || /usr/bin/python3 -m venv --clear .venv || return 1
    .venv/bin/pip install --quiet --disable-pip-version-check --requirement "$wanted" || return 1
    wants >"$made"
}
