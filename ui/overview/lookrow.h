// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/countbutton.h"

//! Something that may need care: a mark, what it is, why it matters, how many.
class LookRow final : public CountButton {
    Q_OBJECT
public:
    struct Look {
        QString icon {};
        ColorRole role = ColorRole::Muted;
        QString hint {};
    };

    LookRow(const Icons &icons, const QString &label, const Question &question, Look look, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};
