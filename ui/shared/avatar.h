// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/initials.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QPainter;

//! A quiet circle with a person's initials; the colours follow from the id.
void paintAvatar(QPainter &painter, const QRect &square, const QString &initials, qint64 id, const Theme &theme);

//! In which these letters fit a circle of this width.
QFont avatarFont(const Theme &theme, const QString &initials, int width);

//! The avatar of one person beside their name.
class AvatarLabel final : public QWidget {
    Q_OBJECT
public:
    explicit AvatarLabel(const Theme &theme, int size = 40, QWidget *parent = nullptr);

    void setPerson(qint64 id, const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    qint64 m_id = 0;
    QString m_initials;
};
