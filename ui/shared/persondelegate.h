// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnavatars.h"
#include "ui/shared/rowdelegate.h"

//! A person's cell: avatar and name, the name of the current row in bold.
class PersonDelegate final : public RowDelegate {
    Q_OBJECT
public:
    PersonDelegate(const Theme &theme, QAbstractItemView *view);

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;
    [[nodiscard]] TextStep step(const QModelIndex &index) const override;

private:
    mutable DrawnAvatars m_avatars;
};
