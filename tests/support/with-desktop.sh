#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Usage: tests/support/with-desktop.sh COMMAND [ARGUMENT…]
# Runs a command in a desktop session of its own: X display, window manager, session bus, AT-SPI.
set -euo pipefail

if [ $# -eq 0 ]; then
    echo "Usage: tests/support/with-desktop.sh COMMAND [ARGUMENT…]" >&2
    exit 2
fi
if [ "$1" != --inside ]; then
    exec "$(dirname "$0")/../../scripts/with-display" "$0" --inside "$@"
fi
shift

launcher=''
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    if [ -x "$candidate" ]; then launcher=$candidate; fi
done
if [ -z "$launcher" ] || ! command -v dbus-daemon >/dev/null; then
    echo "D-Bus or AT-SPI is missing. Run scripts/setup test." >&2
    exit 1
fi

# The accessibility bus puts its socket here; the session of whoever runs the tests is not to be touched.
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
pids=()
# shellcheck disable=SC2317
cleanup() {
    trap - EXIT INT TERM HUP
    kill ${pids[@]+"${pids[@]}"} 2>/dev/null || true
    rm -rf "$XDG_RUNTIME_DIR"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# As in scripts/with-display: what this script started ends with it, however it ends.
bound() {
    if command -v setpriv >/dev/null; then exec setpriv --pdeathsig TERM "$@"; fi
    exec "$@"
}

mkfifo "$XDG_RUNTIME_DIR/address"
bound dbus-daemon --session --nofork --print-address=3 3>"$XDG_RUNTIME_DIR/address" 2>"$XDG_RUNTIME_DIR/log" &
pids=($!)
unset AT_SPI_BUS_ADDRESS SESSION_MANAGER
read -r DBUS_SESSION_BUS_ADDRESS <"$XDG_RUNTIME_DIR/address" || { cat "$XDG_RUNTIME_DIR/log" >&2; exit 1; }
export DBUS_SESSION_BUS_ADDRESS

bound "$launcher" --launch-immediately >/dev/null 2>&1 &
pids=($! "${pids[@]}")

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
bound "$@" <&0 &
command=$!
pids=("$command" "${pids[@]}")
status=0
wait "$command" || status=$?
exit "$status"
