// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/outcomewords.h"
#include "ui/review/kindlist.h"

//! The rows of one set: what needs care first.
class OutcomesModel final : public KindList {
    Q_OBJECT
public:
    enum { WhyRole = Qt::UserRole + 100, WordRole, IconRole, InkRole };
    using Kind = OutcomeWords::Kind;

    explicit OutcomesModel(QObject *parent = nullptr);

    void setRows(const QList<RunRow> &rows);
    //! Of the set under way. Many stay in their own order: what is read does not move with each that ends.
    void follow(const RunRows &rows);
    //! None: all.
    void setFilter(std::optional<Kind> kind);
    [[nodiscard]] int count(Kind kind) const { return kinds(quint8(kind)); }
    [[nodiscard]] const QList<RunRow> &rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void tell(const QList<int> &changed);

    QList<RunRow> m_rows;
};
