// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! A person or team with a role, and below the name the ways it comes.
class HolderDelegate final : public RowDelegate {
    Q_OBJECT
public:
    HolderDelegate(const Icons &icons, QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;
    [[nodiscard]] TextStep step(const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QRect &square, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Icons &m_icons;
};
