#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs Kisi's JavaScript client against the simulator: kisi_client.sh PATH/TO/turnstile-simulator
# Exit code 77, with the reason, where npm or the package cannot be had. Nothing is left in the source tree.
set -eu

simulator=${1:?usage: kisi_client.sh PATH/TO/turnstile-simulator}
here=$(cd "$(dirname "$0")" && pwd)
case $simulator in
/*) ;;
*) simulator=$PWD/$simulator ;;
esac

skip() {
    echo "Skipped: $1"
    exit 77
}

command -v node >/dev/null 2>&1 || skip "node is not installed."
command -v npm >/dev/null 2>&1 || skip "npm is not installed."

folder=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' INT TERM

cd "$folder"
echo '{ "private": true }' >package.json
timeout 90 npm install --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel error \
    kisi-client@8 >npm.log 2>&1 || skip "npm could not fetch kisi-client."

: >started
"$simulator" --rps 0 >started &
server=$!
tries=0
until grep -q 'listening on' started; do
    tries=$((tries + 1))
    [ "$tries" -le 100 ] || { echo "The simulator did not start."; exit 1; }
    sleep 0.1
done
url=$(sed -n 's/.*listening on //p' started)

# No proxy between us and our own machine.
NO_PROXY=127.0.0.1 no_proxy=127.0.0.1 node "$here/kisi_client.mjs" "$url" "$folder"
