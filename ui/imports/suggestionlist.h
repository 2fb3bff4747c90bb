// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QFrame>

//! "Did you mean": what could stand in a cell instead, under its editor, which keeps the keyboard.
class SuggestionList final : public QFrame {
    Q_OBJECT
public:
    //! On a window, over everything else in it.
    SuggestionList(const Icons &icons, QWidget *window);

    //! None: it hides. The icon stands before each.
    void offer(const QStringList &labels, const QString &icon);
    //! At the leading edge of this rectangle of the window, below it where there is room.
    void placeAt(const QRect &editor);

    [[nodiscard]] int count() const { return int(m_labels.size()); }
    //! -1: none is chosen.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int entry);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pressed(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect rectOf(int entry) const;
    [[nodiscard]] int entryAt(const QPoint &place) const;
    void paintEntry(QPainter &painter, int entry) const;
    void paintKey(QPainter &painter, const QRect &row) const;

    const Icons &m_icons;
    QStringList m_labels;
    QString m_icon;
    int m_current = -1;
    int m_hovered = -1;
    int m_down = -1;
};
