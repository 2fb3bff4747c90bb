// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

class QAbstractItemModel;

//! What is typed into a table letter by letter, and which row begins so: without case and diacritics, from the current
//! row on and round. The same letter again and again goes from one such row to the next.
class TypeAhead {
public:
    //! -1: none begins so.
    int rowFor(const QString &letters, const QAbstractItemModel &model, int column, int currentRow);
    //! A letter was typed so lately that the next key belongs to it.
    [[nodiscard]] bool isTyping() const;

private:
    QString m_typed; // folded
    QElapsedTimer m_since;
};
