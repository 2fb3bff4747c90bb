// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/setresult.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

//! Change sets, newest first, each day under a line of its own.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    //! The first stays hidden: the tables of the program begin with ticks.
    enum Column { NoColumn, TimeColumn, ChangeColumn, ByColumn, ResultColumn, ColumnCount };
    enum { IconRole = Qt::UserRole + 100, InkRole };
    enum class Kind : quint8 { Running, WithFailures, Undone };
    //! How many rows of a set that goes on just now are behind it; none: it does not.
    using Passed = std::function<std::optional<int>(qint64 set)>;

    explicit ActivityModel(Passed passed, QObject *parent = nullptr);

    //! What goes on is asked now and not while painting: a set that ends meanwhile would be taken for interrupted.
    void setSets(const QList<JournalSummary> &sets);
    //! None: all.
    void setFilter(std::optional<Kind> kind);
    [[nodiscard]] int count(Kind kind) const;
    [[nodiscard]] const QList<JournalSummary> &sets() const { return m_sets; }
    //! Null on the line of a day.
    [[nodiscard]] const JournalSummary *setAt(int row) const;
    //! -1: is not listed.
    [[nodiscard]] int rowOf(qint64 set) const;
    [[nodiscard]] bool isDay(int row) const { return m_lines.at(row).set < 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QDate day {};
        int set = -1; // position in m_sets; -1: the day itself
        bool operator==(const Line &) const = default;
    };

    void arrange(bool isSameRows);
    [[nodiscard]] bool is(const JournalSummary &summary, Kind kind) const;
    [[nodiscard]] SetResult result(const JournalSummary &summary) const;
    [[nodiscard]] QString text(const JournalSummary &summary, int column) const;

    Passed m_passed;
    QHash<qint64, int> m_running; // sets, and how many of their rows are behind them
    QList<JournalSummary> m_sets;
    QList<Line> m_lines;
    std::optional<Kind> m_filter;
};
