// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

//! What a fuzzer gives its bytes to: libFuzzer's, or the smoke run's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size); // NOLINT(readability-identifier-naming)

//! A promise that holds for every input.
inline void promise(bool isKept, const char *what)
{
    if (isKept)
        return;
    std::fprintf(stderr, "Broken: %s\n", what);
    std::abort();
}
