// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

//! One person of a pasted list, as far as the text tells.
struct PastedPerson {
    QString email {};
    QString name {};

    bool operator==(const PastedPerson &) const = default;
};

//! One person a line: "Name <mail>", "mail, name", cells of a spreadsheet, or a row of addresses.
[[nodiscard]] QList<PastedPerson> pastedPeople(const QString &text);
//! True for a text that holds more than one address alone.
[[nodiscard]] bool looksLikeList(const QString &text);
