#!/bin/sh
# Which exact packages may be installed?
#
# usage: scripts/lock.sh [uv pip compile options]      e.g. --upgrade, --upgrade-package numpy
#
# Writes requirements/{run,test,bench}.txt for every platform and Python from 3.11 on (one version
# of each package for all of them), with a hash for each file and no address of an index. Needs uv.
set -eu
cd "$(dirname -- "$0")/.."

uv=$(command -v uv || echo .venv/bin/uv)
[ -x "$uv" ] || { echo "Writing locks needs uv (installing from them does not)." >&2; exit 1; }

compile() {
    lock=requirements/$1.txt
    shift
    "$uv" pip compile pyproject.toml --group build "$@" --quiet --output-file "$lock" \
        --universal --fork-strategy fewest --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-config \
        >/dev/null
    { echo "# Written by \`make lock\` from pyproject.toml; do not edit."; cat "$lock"; } >"$lock.new"
    mv "$lock.new" "$lock"
}

mkdir -p requirements
compile run "$@"
compile test --group test --constraints requirements/run.txt "$@"
compile bench --group bench --constraints requirements/test.txt "$@"
