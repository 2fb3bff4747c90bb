// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/accessrights.h"
#include "app/directory/records.h"

#include <QCoreApplication>

//! A right that is to be given, in words.
struct NewRightText {
    Q_DECLARE_TR_FUNCTIONS(NewRightText)
public:
    [[nodiscard]] static QString scopeName(const Records &records, const Scope &scope);
    //! "Lab, Hamburg · Door access · until 3 Dec 2026 · Kisi mails it"
    [[nodiscard]] static QString of(const Records &records, const api::NewAccessRight &right);
};
