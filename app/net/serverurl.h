// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <variant>

//! Why an address may not be used as the server.
enum class ServerUrlProblem { NotAnAddress, NotHttps, HasMore };

//! The server's address from what somebody typed: https, or http to this computer only; a bare host gets https.
std::variant<QUrl, ServerUrlProblem> serverUrlFrom(const QString &typed);
