// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! A cell of the list of sets, with its mark where it has one.
class SetDelegate final : public RowDelegate {
    Q_OBJECT
public:
    SetDelegate(const Icons &icons, QAbstractItemView *view);

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;

private:
    const Icons &m_icons;
};
