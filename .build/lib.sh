# Shared by the build scripts; sourced, never run.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=${SELBSTAUDIT_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/selbstaudit}

# The versions belong together: trunk 0.22 needs a newer compiler than stable
# 1.95, and 0.2.129 is the newest wasm-bindgen whose own lock file resolves.
trunk_version=0.21.14
wasm_bindgen_version=0.2.129
cargo_about_version=0.9.3
cargo_cyclonedx_version=0.5.9
cargo_deny_version=0.20.2
wasm_target=wasm32-unknown-unknown

say() { printf '» %s\n' "$*"; }

# die WHAT HINT…: every failure names the way out of it.
die() {
  printf '\n✗ %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}
