// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! A button that is only an icon: its words are the tool tip and the accessible name.
class IconButton final : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(const Icons &icons, const QString &icon, const QString &words, QWidget *parent = nullptr);

    void setLook(const QString &icon, const QString &words);
    void setRole(ColorRole role);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Icons &m_icons;
    QString m_icon;
    ColorRole m_role = ColorRole::Text;
};
