// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listsetup.h"

#include <QHash>
#include <QSet>

//! Which columns a table shows, in which order and how wide: as the person chose, else as it fits.
class ColumnLayout final {
public:
    struct Shown {
        int column = 0;
        int width = 0;
        bool operator==(const Shown &) const = default;
    };

    explicit ColumnLayout(QList<ListColumn> columns);

    [[nodiscard]] const QList<ListColumn> &columns() const { return m_columns; }
    //! All columns, also hidden ones, as they follow each other.
    [[nodiscard]] const QList<int> &order() const { return m_order; }
    void setOrder(const QList<int> &order);
    //! Where no row carries what it shows it is not offered: neither shown nor to be chosen.
    [[nodiscard]] bool isOffered(int column) const { return !m_notOffered.contains(column); }
    void setOffered(int column, bool offered);
    //! Whether the person wants to see it; the first column always is.
    [[nodiscard]] bool isWanted(int column) const;
    void setWanted(int column, bool wanted);
    [[nodiscard]] bool mayHide(int column) const { return column != m_columns.first().column; }
    //! As the person dragged it; from then on no longer what its words need.
    void setWidth(int column, int width) { m_widths.insert(column, width); }
    //! `needed` by column, into so much room.
    [[nodiscard]] QList<Shown> fit(const QHash<int, int> &needed, int room) const;
    //! Nothing is the person's any more.
    void reset();

    //! For the settings.
    [[nodiscard]] QByteArray state() const;
    //! What is broken or about other columns is left out.
    void restore(const QByteArray &state);

private:
    [[nodiscard]] const ListColumn *find(int column) const;

    QList<ListColumn> m_columns;
    QList<int> m_order;
    QHash<int, int> m_widths;
    QSet<int> m_notOffered;
    QHash<int, bool> m_wanted; // only those the person decided about
};
