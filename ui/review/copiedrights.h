// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QCoreApplication>

//! What one colleague holds directly, as it can be given to others: as new rights, without dates.
struct CopiedRights {
    Q_DECLARE_TR_FUNCTIONS(CopiedRights)
public:
    struct Row {
        api::NewAccessRight right {}; // without a holder
        QString text {};
        QString note {}; // what is to be known about it; empty: nothing
        bool canBeGiven = true;
        bool isUsual = true; // access and no more: what most colleagues need as well
    };
    QList<Row> rows {};
    QString teams {}; // what comes through teams and is left out, as a sentence; empty: nothing

    //! `receivers`: who is to get them, where they are known already.
    [[nodiscard]] static CopiedRights of(const PageParts &parts, UserId colleague, const QList<UserId> &receivers);
    //! For somebody who may have it already: then with the dates it has, so that nothing changes.
    [[nodiscard]] static api::NewAccessRight forHolder(const Records &records, api::NewAccessRight right,
                                                       UserId holder);

private:
    static Row rowOf(const PageParts &parts, const AccessRight &held, const QList<UserId> &receivers);
    static QString reasonAgainst(const PageParts &parts, const AccessRight &held, const QList<UserId> &receivers);
    static QString teamsOf(const Records &records, const QList<Path> &paths);
};
