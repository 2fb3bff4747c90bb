// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/rowdelegate.h"

#include <optional>

//! A cell with a mark before its text and a quiet word behind it.
class MarkedDelegate : public RowDelegate {
    Q_OBJECT
public:
    MarkedDelegate(const Icons &icons, QAbstractItemView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    struct Mark {
        QString icon {};
        ColorRole role = ColorRole::Muted;
    };
    //! None: the text begins where the mark would.
    [[nodiscard]] virtual std::optional<Mark> mark(const QModelIndex &index) const = 0;
    virtual void paintMark(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    [[nodiscard]] int leadingWidth(const QStyleOptionViewItem &option) const override;
    void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const final;
    [[nodiscard]] const Icons &icons() const { return m_icons; }

private:
    //! Of the word with the gap before it; 0 where there is none.
    [[nodiscard]] int suffixWidth(const QModelIndex &index) const;

    const Icons &m_icons;
};
