// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! One row of a set: whom it is about, how it ended, and under it why, as long as that takes.
class OutcomeDelegate final : public RowDelegate {
    Q_OBJECT
public:
    OutcomeDelegate(const Icons &icons, QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;

private:
    [[nodiscard]] int lineHeight() const;

    const Icons &m_icons;
    QAbstractItemView *m_view;
};
