// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/foundwords.h"

#include <QAbstractListModel>

//! The lines beside a page of the guide: its pages under the parts of the guide, or what was found.
class GuideListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Line {
        QString text {};
        qsizetype page = -1; // none: a heading
        QString passage {}; // of what was found, on its page
        QString excerpt {}; // likewise
        QList<TextSpan> marks {}; // of the excerpt

        [[nodiscard]] bool isHeading() const { return page < 0; }
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Line> lines);
    //! Null outside.
    [[nodiscard]] const Line *at(int row) const;
    //! The first from here on, this way, that can be opened; -1: none.
    [[nodiscard]] int next(int row, int by) const;
    //! Where the page is listed; -1: nowhere.
    [[nodiscard]] int rowOf(qsizetype page) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Line> m_lines;
};
