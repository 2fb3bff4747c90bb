// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

//! One page of the guide, and what it says in plain words.
struct GuidePage {
    //! A heading, a paragraph, an entry of a list or a row of a table.
    struct Passage {
        QString text {};
        QString folded {}; // to search in
        int level = 0; // of a heading: 1 is the title; 0 is none
    };

    QString name {}; // of the file: "keyboard"
    QString part {}; // of the guide, as its index says; the index itself is of none
    QString title {};
    QString markdown {};
    QList<Passage> passages {};

    //! Reads the page.
    static GuidePage from(const QString &name, const QString &markdown);
};

//! What a link to a heading says behind the #, as the web shows the guide: "Can they get in, and why" →
//! "can-they-get-in-and-why".
[[nodiscard]] QString anchorOf(const QString &heading);
