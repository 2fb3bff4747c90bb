// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/countbutton.h"

//! One status: its mark and word, and under them how many people have it.
class StatusTile final : public CountButton {
    Q_OBJECT
public:
    //! How its part of the bar is filled; an outline is for who has nothing.
    struct Look {
        QString icon {};
        ColorRole role = ColorRole::Muted;
        ColorRole fill = ColorRole::Muted;
        bool isOutline = false;
    };

    StatusTile(const Icons &icons, const QString &label, const Question &question, Look look,
               QWidget *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};
