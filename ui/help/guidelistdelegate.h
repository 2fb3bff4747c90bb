// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/foundwords.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

class GuideListModel;
class QTextLayout;

//! Paints the lines beside the guide: headings, pages, and under what was found an excerpt with the words in bold.
class GuideListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    GuideListDelegate(const Theme &theme, const GuideListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    //! Sets the excerpt in lines; how high they are together.
    int layOut(QTextLayout &layout, const QList<TextSpan> &marks, int width, Qt::LayoutDirection direction) const;
    [[nodiscard]] static int roomIn(const QStyleOptionViewItem &option);

    const Theme &m_theme;
    const GuideListModel &m_model;
};
