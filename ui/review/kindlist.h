// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <array>
#include <optional>

//! Rows under way, each of one of four kinds that may change: all of them in their own order or sorted by kind, or
//! those of one kind alone.
class KindList : public QAbstractListModel {
    Q_OBJECT
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;

protected:
    static constexpr size_t kindCount = 4;

    //! `order`: the kinds as they are sorted.
    KindList(const std::array<quint8, kindCount> &order, QObject *parent);

    // None of these tells the view but those that say so.
    void setKinds(const QList<quint8> &kinds);
    void setKind(int position, quint8 kind);
    void setSorted(bool sorted) { m_isSorted = sorted; }

    [[nodiscard]] int kinds(quint8 kind) const { return m_counts.at(kind); }
    [[nodiscard]] quint8 kindAt(int position) const { return m_kinds.at(position); }
    [[nodiscard]] bool isSorted() const { return m_isSorted; }
    //! Every row stands at its own position.
    [[nodiscard]] bool isInOwnOrder() const { return !m_only && !m_isSorted; }
    [[nodiscard]] int positionAt(const QModelIndex &index) const { return m_shown.at(index.row()); }

    //! None: all. Tells the view.
    void showOnly(std::optional<quint8> kind);
    //! Shows the rows as they are to stand by now, and tells the view, also of new contents.
    void arrange();
    //! Tells the view of rows that stay where they are; in their own order alone.
    void tellChanged(int position);
    //! Some row takes more room than before.
    void tellGrown() { emit layoutChanged(); }

private:
    [[nodiscard]] QList<int> arranged() const;

    std::array<quint8, kindCount> m_order;
    QList<quint8> m_kinds;
    QList<int> m_shown; // positions
    std::array<int, kindCount> m_counts {};
    std::optional<quint8> m_only;
    bool m_isSorted = true;
};
