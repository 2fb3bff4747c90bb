// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

//! A part of the program, whose it is, and under which licence it comes.
struct Licence {
    QString part {}; // "Qt"
    QString version {}; // may be empty
    QString name {}; // "GNU LGPL 3"
    QString owner {};
    QString file {}; // of the whole text

    //! The whole text; it comes with the program.
    [[nodiscard]] QString text() const;
    //! Turnstile's own first.
    [[nodiscard]] static QList<Licence> all();
};
