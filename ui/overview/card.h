// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class ElidedLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class TextLabel;

//! A titled box of the page.
class Card : public QWidget {
    Q_OBJECT
public:
    //! `name` is that of the card for tests; its link, if it gets one, is named after it.
    Card(const Icons &icons, const QString &name, const QString &title, QWidget *parent = nullptr);

    //! The quiet words beside the title, or under it where there is too little room.
    void setNote(const QString &note);
    //! At the end of the title's line.
    QPushButton *addLink(const QString &text);

protected:
    [[nodiscard]] const Icons &icons() const { return m_icons; }
    [[nodiscard]] const Theme &theme() const { return m_icons.theme(); }
    //! What stands under the title; its rows may reach into the margin by PartButton::inset.
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeNote();

    const Icons &m_icons;
    QHBoxLayout *m_head;
    QHBoxLayout *m_underHead;
    TextLabel *m_title;
    ElidedLabel *m_note;
    QPushButton *m_link = nullptr;
    QVBoxLayout *m_body;
};
