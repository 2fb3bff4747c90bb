// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>

//! Looks like a field and opens what finds people, groups and commands; says the key that opens it too.
class RailFind final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailFind(const Icons &icons, QWidget *parent = nullptr);

    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintKeys(QPainter &painter, const QRect &rest) const;

    const Icons &m_icons;
    QString m_keys;
    bool m_isCompact = false;
};
