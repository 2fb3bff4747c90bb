// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! A person or team, and a second line below the name: the ways a role comes, or an address.
class HolderDelegate final : public RowDelegate {
    Q_OBJECT
public:
    //! `belowRole`: under which the model gives the second line.
    HolderDelegate(const Icons &icons, int belowRole, QAbstractItemView *view);

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
    int m_belowRole;
};
