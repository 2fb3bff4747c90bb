// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/checkmodel.h"

//! What was mended, to be undone, and the same mend for the other rows that say the same. Many rows are changed so
//! many a turn of the event loop that no frame is late.
class Mends final : public QObject {
    Q_OBJECT
public:
    explicit Mends(CheckModel &model, QObject *parent = nullptr);

    //! Forgets everything: another file.
    void clear();
    [[nodiscard]] bool isWorking() const { return !m_waiting.isEmpty(); }
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty() && !isWorking(); }
    //! Takes the last mend back, with all rows that it changed.
    void undo();

    //! How many other rows say what the cell said that was mended last, and are wrong for the same reason.
    [[nodiscard]] int others() const { return isWorking() ? 0 : int(m_others.size()); }
    void mendOthers();

signals:
    void changed();
    //! This cell says again what it said before.
    void undone(int row, int column);

private:
    struct Mend {
        int column = -1;
        QList<CheckModel::NewRow> before {};
    };
    //! A text, or one of the names in a cell, in the place of another.
    struct Exchange {
        int column = -1;
        QString from {};
        QString to {};
        bool isPart = false;
        imports::Reason reason = imports::Reason::EmailMissing;
    };

    void take(int row, int column, const imports::TableRow &before);
    [[nodiscard]] std::optional<Exchange> exchangeOf(int row, int column, const imports::TableRow &before) const;
    [[nodiscard]] bool saysTheSame(int row, const Exchange &exchange) const;
    [[nodiscard]] imports::TableRow exchanged(int row, const Exchange &exchange) const;
    void step();

    CheckModel &m_model;
    QList<Mend> m_done;
    Exchange m_exchange;
    QList<int> m_others;
    QList<CheckModel::NewRow> m_waiting;
    int m_turn = 0; // a turn of an earlier file does nothing any more
};
