// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnavatars.h"
#include "ui/shared/icons.h"

#include <QStyledItemDelegate>

struct PaletteEntry;
class PaletteModel;

//! Paints the lines of the palette: face or icon, the words with what was typed in bold, what is said of them, and
//! the key.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const Icons &icons, const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry) const;
    void paintMark(QPainter &painter, const QRect &square, const PaletteEntry &entry) const;
    //! The width they took.
    int paintWords(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                   const PaletteEntry &entry) const;
    int paintKeys(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                  const PaletteEntry &entry) const;
    int paintStatus(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                    const PaletteEntry &entry) const;

    const Icons &m_icons;
    const Theme &m_theme;
    const PaletteModel &m_model;
    mutable DrawnAvatars m_avatars;
};
