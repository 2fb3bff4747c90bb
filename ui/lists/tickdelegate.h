// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/rowdelegate.h"

//! The check column: a tick painted from the model's set of ids, clickable in the whole cell.
class TickDelegate final : public RowDelegate {
    Q_OBJECT
public:
    static constexpr int width = 36;

    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! In the middle of the cell; also for the head.
    static void paintTick(QPainter &painter, const QRect &cell, Qt::CheckState state, const QWidget *widget);

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};
