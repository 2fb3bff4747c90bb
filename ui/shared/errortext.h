// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/error.h"
#include "app/net/serverurl.h"

#include <QString>

//! An error in words for people: why it happened and what can be done. What did not happen, the screen says itself.
struct ErrorText {
    QString why {};
    QString next {}; // may be empty

    //! Both, as one text of whole sentences.
    [[nodiscard]] QString sentences() const { return next.isEmpty() ? why : why + u' ' + next; }
};

//! From kind and code; the server's own words where nothing better is known. Plain text: never show it as markup.
[[nodiscard]] ErrorText explain(const Error &error);

//! What a 422 says about one field, as one text; empty where it says nothing. `field` as in the API, e.g. "email".
[[nodiscard]] QString fieldProblem(const Error &error, const QString &field);

//! The icon that stands for the error in a banner: offline, lock, or that of every failure.
[[nodiscard]] QString errorIcon(const Error &error);

[[nodiscard]] QString explain(ServerUrlProblem problem);
