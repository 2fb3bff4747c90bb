// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

//! One press of a key in a search field.
struct Stroke {
    int key = 0;
    Qt::KeyboardModifiers modifiers {};
    QString text {};
    int line = 0; // of the file, so that a query's strokes are found again
};

//! Reads "type WORDS", "erase N" and "clear"; stops the program at a line that is none of them.
QList<Stroke> strokesFrom(const QString &fileName);
