#!/usr/bin/env bash
# Sets up a real Tryton for tests/tryton: its server from PyPI, its web client from npm, at the versions that are
# written down there. Everything goes into .tools/tryton. Ends with 75 where the registries cannot be reached.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. pkg-scripts/lib/setup.sh
pins=tests/tryton
place=.tools/tryton
mkdir -p "$place"

# The registries answer for what is asked last, so that a mistake of ours is not taken for a network that is down.
unreachable() {
  echo "Tryton could not be installed: $1 does not answer." >&2
  exit 75
}

python=${PYTHON:-python3}
command -v "$python" >/dev/null || missing "Python 3.10 or later" "Debian has it in the package python3."
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
  missing "Python 3.10 or later" "Found $("$python" --version)."

server() {
  cmp -s "$pins/requirements.txt" "$place/venv/.installed-from" && return
  echo "installing Tryton's server into $place"
  rm -rf "$place/venv"
  if ! "$python" -m venv "$place/venv" >/dev/null 2>&1; then
    rm -rf "$place/venv"
    as_root "Python's venv" apt-get install -y --no-install-recommends python3-venv
    "$python" -m venv "$place/venv" || return 1
  fi
  local pip=("$place/venv/bin/pip" --quiet --disable-pip-version-check --retries 2)
  # Exact versions of everything, so nothing needs to be looked for beyond them.
  if ! "${pip[@]}" install --no-deps -r "$pins/requirements.txt"; then
    "${pip[@]}" download --no-deps --dest "$place/probe" "$(grep -m1 '^tzdata==' "$pins/requirements.txt")" || return 75
    return 1
  fi
  cp "$pins/requirements.txt" "$place/venv/.installed-from"
}

client() {
  cmp -s "$pins/package-lock.json" "$place/client/.installed-from" && return
  echo "installing Tryton's web client into $place"
  rm -rf "$place/client"
  mkdir -p "$place/client"
  cp "$pins/package.json" "$pins/package-lock.json" "$place/client/"
  if ! npm --prefix "$place/client" ci --ignore-scripts --no-fund --no-audit --loglevel=error; then
    npm view --loglevel=error tryton-sao version >/dev/null || return 75
    return 1
  fi
  cp "$pins/package-lock.json" "$place/client/.installed-from"
}

server &
server=$!
client &
client=$!
status=0
wait "$server" || status=$?
[ "$status" != 75 ] || unreachable "the registry of Python's packages"
[ "$status" = 0 ] || missing "Tryton's server" "pip could not install $pins/requirements.txt; see above."
wait "$client" || status=$?
[ "$status" != 75 ] || unreachable "the registry of Node's packages"
[ "$status" = 0 ] || missing "Tryton's web client" "npm could not install $pins/package-lock.json; see above."
