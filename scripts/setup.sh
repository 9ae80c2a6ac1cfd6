#!/bin/sh
# Which Python environment do the make targets run in?
#
# usage: scripts/setup.sh LOCK [FOLDER]     (LOCK: run, test or bench; FOLDER: .venv)
#
# Makes FOLDER from requirements/LOCK.txt, every file checked against its hash, and installs
# giveget into it from this checkout. Does nothing when that is done already. Never touches the
# system's own Python. Uses uv where it is, else the venv and pip that come with Python. Where
# packages come from is the business of your pip or uv settings.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
lock=${1:?"usage: scripts/setup.sh LOCK [FOLDER]"}
venv=${2:-.venv}
bin=$venv/bin

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 1; }

is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
        if is_recent "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    found=$(python3 --version 2>/dev/null || echo "no python3")
    fail "giveget needs Python 3.11 or newer; found $found." \
        "Install one, or name one: make demo PYTHON=/path/to/python3"
}

# What the environment was made from: another lock, project, folder or Python means another key.
key_of() { cat "requirements/$1.txt" pyproject.toml scripts/setup.sh | cksum; echo "$root"; }

is_ready() {
    is_recent "$bin/python" || return 1
    for made in "$@"; do
        stamp=$venv/.giveget-$made
        [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(key_of "$made")" ] && return 0
    done
    return 1
}

with_uv() {
    command -v uv >/dev/null 2>&1 || return 1
    # Company networks put their certificate into the system's store; pip looks there as well.
    export UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}"
    [ -x "$bin/python" ] || uv venv --quiet --python "$1" "$venv" || return 1
    uv pip install --quiet --python "$bin/python" --compile-bytecode \
        --require-hashes --requirements "requirements/$lock.txt" &&
        uv pip install --quiet --python "$bin/python" \
            --no-deps --no-build-isolation --editable .
}

explain_venv() {
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    fail "Python $version is here, but not its venv module. One of these adds it:" \
        "  Debian, Ubuntu:  sudo apt install python$version-venv" \
        "  any system:      install uv, then run the same command again"
}

with_pip() {
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_USER=0
    if [ ! -x "$bin/python" ]; then
        "$1" -c 'import ensurepip, venv' 2>/dev/null || explain_venv "$1"
        "$1" -m venv "$venv" || return 1
    fi
    "$bin/python" -m pip --version >/dev/null 2>&1 || "$bin/python" -m ensurepip >/dev/null || return 1
    "$bin/python" -m pip install --quiet --no-deps \
        --require-hashes --requirement "requirements/$lock.txt" &&
        "$bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
}

# What the test lock installs is a superset of what running needs.
case $lock in
    run) is_ready run test && exit 0 ;;
    *) is_ready "$lock" && exit 0 ;;
esac

python=$(find_python) || exit 1
if [ -e "$venv" ] && ! is_recent "$bin/python"; then
    [ -f "$venv/pyvenv.cfg" ] || fail "$venv is in the way and is no Python environment; move it."
    say "$venv no longer works; making it again."
    rm -rf "$venv"
fi
say "Setting up $venv from requirements/$lock.txt (only when something changed; up to a minute) ..."
if ! with_uv "$python"; then
    command -v uv >/dev/null 2>&1 && say "uv did not manage; trying pip ..."
    with_pip "$python" || fail "Setting up $venv failed; see above."
fi
key_of "$lock" >"$venv/.giveget-$lock"
