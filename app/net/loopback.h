// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! This computer itself: the one host that may be talked to without encryption.
bool isLoopback(const QString &host);
