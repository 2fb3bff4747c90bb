// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

//! One icon that stands beside words; says nothing by itself.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    IconLabel(const Icons &icons, QString name, ColorRole role, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, ColorRole role);
    [[nodiscard]] const QString &icon() const { return m_name; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Icons &m_icons;
    QString m_name;
    ColorRole m_role;
};
