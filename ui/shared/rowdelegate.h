// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/shapedtexts.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>

#include <array>

class QAbstractItemView;
class RowWatch;

//! Paints the cells of our tables: one ground, bar and focus for the whole row; the ink never inverts.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! Words at the edge of a table begin under the page's title, which stands further in than a cell's words.
    static constexpr int edgeInset = 10;
    //! Numbers at the far end of their cell keep off the words of the next one.
    static constexpr int numberInset = 10;

    RowDelegate(const Theme &theme, QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    //! Paints what is left and returns nothing of the rest: the base puts the text into all of `content`.
    virtual void paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
    //! What the delegate puts before the text, with the gap after it.
    [[nodiscard]] virtual int leadingWidth(const QStyleOptionViewItem &option) const;
    [[nodiscard]] virtual TextStep step(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    //! The leading square of `content`, mirrored where the writing is.
    [[nodiscard]] static QRect leadingSquare(const QRect &content, int size, const QStyleOptionViewItem &option);
    [[nodiscard]] bool isCurrentRow(const QModelIndex &index) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    struct Ends {
        bool first = false;
        bool last = false;
    };
    [[nodiscard]] Ends ends(const QModelIndex &index) const;
    //! What stays free of words within the cell; not mirrored.
    [[nodiscard]] QMargins margins(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, Ends ends) const;

    const Theme &m_theme;
    std::array<QFont, size_t(TextStep::Badge) + 1> m_fonts; // by step: making one takes longer than a cell may
    QAbstractItemView *m_view;
    RowWatch *m_watch;
    mutable ShapedTexts m_texts;
};
