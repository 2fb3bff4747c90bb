# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by the other scripts: how CMake builds here. What the caller has set stays.
if [ -z "${CMAKE_GENERATOR:-}" ] && command -v ninja >/dev/null; then
    export CMAKE_GENERATOR=Ninja
fi
if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    # Without these ccache takes no file that uses a precompiled header.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
fi
if command -v brew >/dev/null; then
    CMAKE_PREFIX_PATH="$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
    export CMAKE_PREFIX_PATH
fi

# Warnings are errors with the compiler Turnstile is written against; a newer one's new warnings stay warnings.
turnstile_configure() {
    local preset=$1
    shift
    case $(c++ -dumpversion 2>/dev/null) in
        12 | 12.*) ;;
        *) set -- --compile-no-warning-as-error "$@" ;;
    esac
    cmake --preset "$preset" "$@"
}
