// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! A group's name behind the icon of groups, the name of the current row in bold.
class NameDelegate final : public RowDelegate {
    Q_OBJECT
public:
    NameDelegate(const Icons &icons, QAbstractItemView *view);

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;
    [[nodiscard]] TextStep step(const QModelIndex &index) const override;

private:
    const Icons &m_icons;
};
