// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! A person's state: the icon beside the model's word.
class StatusDelegate final : public RowDelegate {
    Q_OBJECT
public:
    StatusDelegate(const Theme &theme, const Icons &icons, QAbstractItemView *view);

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;

private:
    const Icons &m_icons;
};
