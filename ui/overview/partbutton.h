// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! A part of the page that leads somewhere: a ground under the pointer, Enter as well as Space. Laid out from the left
//! and mirrored piece by piece.
class PartButton : public QAbstractButton {
    Q_OBJECT
public:
    //! Free at both ends, so that the ground is wider than the words; cards let it reach into their margin.
    static constexpr int inset = 8;

    explicit PartButton(const Icons &icons, QWidget *parent = nullptr);

protected:
    [[nodiscard]] const Theme &theme() const { return m_icons.theme(); }
    [[nodiscard]] const Icons &icons() const { return m_icons; }
    [[nodiscard]] QRect inner() const { return rect().adjusted(inset, 0, -inset, 0); }
    [[nodiscard]] int widthOf(const QString &text, TextStep step) const;
    void paintGround(QPainter &painter) const;
    //! One line, shortened where it finds no room.
    void write(QPainter &painter, const QRect &where, const QString &text, TextStep step, ColorRole role,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    [[nodiscard]] QRect mirrored(const QRect &where) const;

    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Icons &m_icons;
};
