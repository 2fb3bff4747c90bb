// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rights/markeddelegate.h"

//! Who holds a right: a person with their avatar, a team or guest with a square of their kind.
class AssigneeDelegate final : public MarkedDelegate {
    Q_OBJECT
public:
    using MarkedDelegate::MarkedDelegate;

protected:
    [[nodiscard]] std::optional<Mark> mark(const QModelIndex &index) const override;
    void paintMark(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;
    [[nodiscard]] TextStep step(const QModelIndex &index) const override;
};
