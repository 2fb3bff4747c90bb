// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tone.h"

#include <QFrame>

class IconLabel;
class QVBoxLayout;

//! A tinted, rounded box with an icon at its leading edge: the ground of banners and why boxes.
class TintBox : public QFrame {
    Q_OBJECT
public:
    explicit TintBox(const Icons &icons, QWidget *parent = nullptr);

protected:
    void setTone(Tone tone, const QString &icon);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] const Icons &icons() const { return m_icons; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Icons &m_icons;
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    QVBoxLayout *m_column;
};
