// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listfilter.h"
#include "ui/shared/icons.h"

#include <QAbstractListModel>

//! Filters as lines under the headings of their sections, narrowed by what is typed.
class FilterLines final : public QAbstractListModel {
    Q_OBJECT
public:
    FilterLines(const Icons &icons, ListFilters filters, QObject *parent = nullptr);

    void search(const QString &text);
    void setAsked(const Conditions &asked);
    //! Null for a heading.
    [[nodiscard]] const ListFilter *filterAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading {};
        int filter = -1; // in m_filters; -1: a heading
    };

    [[nodiscard]] QVariant heading(const Line &line, int role) const;

    const Icons &m_icons;
    ListFilters m_filters;
    QStringList m_folded;
    Conditions m_asked;
    QList<Line> m_lines;
};
