// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

//! One row of the file: its line, who stands there, how far it is, and under it why, as long as that takes.
class ImportResultDelegate final : public RowDelegate {
    Q_OBJECT
public:
    ImportResultDelegate(const Icons &icons, QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    //! Where the parts of a row stand, not mirrored.
    struct Places {
        QRect row {};
        QRect line {}; // its number
        QRect who {};
        QRect mark {};
        QRect word {};
        QRect why {};
    };
    [[nodiscard]] Places places(const QRect &content) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int wordWidth() const;
    void paintWho(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    const Icons &m_icons;
    QAbstractItemView *m_view;
    mutable QFont m_wordFont;
    mutable int m_wordWidth = 0;
};
