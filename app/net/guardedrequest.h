// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkRequest>

//! What every request of ours starts from: it follows nobody elsewhere, takes along and leaves nothing, and waits for
//! no cache.
QNetworkRequest guardedRequest(const QUrl &url);
