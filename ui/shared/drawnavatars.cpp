// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/drawnavatars.h"

#include "ui/shared/avatar.h"

#include <QPainter>

DrawnAvatars::DrawnAvatars(const Theme &theme)
    : m_theme(theme)
    , m_letters(400)
{
}

const DrawnAvatars::Letters &DrawnAvatars::shaped(const Key &key)
{
    if (const auto *known = m_letters.object(key))
        return *known;
    const auto &[initials, width] = key;
    auto *fresh = new Letters { avatarFont(m_theme, initials, width), QStaticText(initials) };
    fresh->text.setTextFormat(Qt::PlainText);
    fresh->text.prepare({}, fresh->font);
    m_letters.insert(key, fresh);
    return *fresh;
}

void DrawnAvatars::paint(QPainter &painter, const QRect &square, const QString &initials, qint64 id)
{
    const auto [ground, ink] = m_theme.avatar(id);
    const bool outlined = m_theme.scheme() == Theme::Scheme::Contrast;
    m_circles[ground.rgb()].paint(painter, square, square.width() / 2.0, ground,
                                  outlined ? m_theme.color(ColorRole::Edge) : QColor());
    const Letters &letters = shaped({ initials, square.width() });
    const QSizeF size = letters.text.size();
    painter.setFont(letters.font);
    painter.setPen(ink);
    painter.drawStaticText(QRectF(square).center() - QPointF(size.width(), size.height()) / 2, letters.text);
}
