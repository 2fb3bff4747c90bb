// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/drawnbox.h"
#include "ui/shared/theme.h"

#include <QCache>
#include <QHash>
#include <QStaticText>

//! Avatars for a table: there are few circles and few letters, so that each is drawn or shaped once.
class DrawnAvatars {
public:
    explicit DrawnAvatars(const Theme &theme);

    //! As paintAvatar().
    void paint(QPainter &painter, const QRect &square, const QString &initials, qint64 id);

private:
    struct Letters {
        QFont font {};
        QStaticText text {};
    };
    using Key = std::pair<QString, int>; // and the width of the circle

    [[nodiscard]] const Letters &shaped(const Key &key);

    const Theme &m_theme;
    QHash<QRgb, DrawnBox> m_circles; // by ground
    QCache<Key, Letters> m_letters;
};
