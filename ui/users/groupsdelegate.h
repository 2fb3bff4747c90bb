// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/rowdelegate.h"

#include <QCache>

//! Shows as many whole names of groups as fit, and how many more there are: "Office +2".
class GroupsDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] static QString fitted(const QStringList &names, const QFontMetrics &metrics, int width);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    using Key = std::pair<QStringList, int>; // all names, and their room

    mutable QCache<Key, QString> m_fitted;
};
