// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnavatars.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

class ReviewModel;
struct Change;

//! Paints every cell of a review: headings with their counts, ticks, faces, and what becomes of each.
class ReviewDelegate final : public RowDelegate {
    Q_OBJECT
public:
    ReviewDelegate(const Icons &icons, const ReviewModel &model, QAbstractItemView *view);

    //! Of a row whose reason shows whole in a column of this width.
    [[nodiscard]] int heightFor(const QString &reason, int width) const;

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;

private:
    void paintHeading(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintRest(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintPerson(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintReason(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                     const Change &change) const;
    void paintLine(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Icons &m_icons;
    const ReviewModel &m_model;
    mutable DrawnAvatars m_avatars;
};
