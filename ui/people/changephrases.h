// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>

//! What is said of one change, whichever way it ended: a row of words for each kind of wish.
struct ChangePhrases {
    Q_DECLARE_TR_FUNCTIONS(ChangePhrases)
public:
    QString done {};
    QString notDone {};
    QString unknown {};
    QString mayNot {}; // the operator's role
    QString gone {};

    [[nodiscard]] static ChangePhrases of(const Change &change);
    //! Of those that came to pass, out of as many as were tried.
    [[nodiscard]] static QString ofMany(const QList<const Change *> &done, int tried);
};

//! "Allow quick access link": a switch as the Permissions tab names it.
[[nodiscard]] QString permissionText(MemberPermission permission);
