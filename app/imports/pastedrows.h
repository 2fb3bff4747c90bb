// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace imports {

//! One person of a pasted text, as far as it tells.
struct PastedRow {
    QString email {};
    QString name {};
    QString rest {}; // what could not be understood, as it was
    int line = 0; // of the text, from 1

    bool operator==(const PastedRow &) const = default;
};

//! One person a line or many: "Ann Lee <ann@example.com>", "ann@example.com, Ann Lee", cells of a spreadsheet, a mail
//! program's list of recipients, addresses alone. A line of headings is left out.
QList<PastedRow> readPasted(const QString &text);

} // namespace imports
