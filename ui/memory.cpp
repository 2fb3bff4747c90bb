// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memory.h"

#ifdef TURNSTILE_MALLOPT
#include <malloc.h>

// Left alone, glibc raises both with every large block that is freed, and then keeps what a listing needed for a
// moment. It also keeps small freed pieces apart and joins them all at once later: 20 ms after a long list was sorted.
void giveBackMemory()
{
    constexpr int bytes = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_TRIM_THRESHOLD, bytes);
    mallopt(M_MXFAST, 0);
}
#else
void giveBackMemory() { }
#endif
