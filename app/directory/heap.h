// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

//! Gives what was freed back to the system. After a long listing that is megabytes: the answers lay between the rows.
void returnFreedMemory();
