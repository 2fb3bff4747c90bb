#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a test with a real Secret Service of its own: gnome-keyring on a private bus, its files in a temporary folder.
set -euo pipefail
for need in dbus-run-session gnome-keyring-daemon; do
    command -v "$need" >/dev/null || { echo "SKIP: $need is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" TURNSTILE_TEST_KEYCHAIN=1
mkdir -p -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
# The daemon ends with its bus.
dbus-run-session -- sh -c 'printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' sh "$@"
