// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/partbutton.h"

//! A change set as it is told in one line: what it was, and what it came to as mark and word.
struct ChangeLine {
    QString title {};
    QString result {};
    QString icon {};
    ColorRole ink = ColorRole::Muted;
};

//! One of the last changes: when, what it was, and what it came to.
class ChangeRow final : public PartButton {
    Q_OBJECT
public:
    //! How the rows stand under each other: as wide as the longest of them needs, so that each part begins at one edge.
    struct Columns {
        int time = 0;
        int result = 0; // 0: there is no room for it beside the title: it stands under it, and the time too
    };

    explicit ChangeRow(const Icons &icons, QWidget *parent = nullptr);

    //! `whole` is when it was, to the minute.
    void show(qint64 set, const QString &when, const QString &whole, const ChangeLine &line);
    void setColumns(const Columns &columns);
    [[nodiscard]] qint64 set() const { return m_set; }
    [[nodiscard]] const ChangeLine &line() const { return m_line; }
    //! What the mark and word of a result take, with the room before them.
    [[nodiscard]] static int resultWidth(const Theme &theme, const QString &result);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintResult(QPainter &painter, const QRect &where, TextStep step) const;

    qint64 m_set = 0;
    QString m_when;
    ChangeLine m_line;
    Columns m_columns;
};
