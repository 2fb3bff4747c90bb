// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/avatar.h"

#include "ui/shared/box.h"

#include <QPainter>

#include <algorithm>

namespace {

// Their bold fonts are files of some megabytes of their own, and so small no easier to read.
bool isOfAnotherScript(const QString &initials)
{
    return std::any_of(initials.begin(), initials.end(),
                       [](QChar letter) { return letter.isSurrogate() || letter.script() > QChar::Script_Cyrillic; });
}

} // namespace

QFont avatarFont(const Theme &theme, const QString &initials, int width)
{
    QFont font = theme.font(TextStep::Badge);
    const qreal grown = 1 + qMax(0, width - 24) * 0.0225;
    const int size = qRound(font.pixelSize() * grown);
    font.setPixelSize(size);
    if (isOfAnotherScript(initials))
        font.setWeight(QFont::Normal);
    const qreal room = width * 0.8;
    if (const qreal taken = QFontMetricsF(font).horizontalAdvance(initials); taken > room)
        font.setPixelSize(qMax(1, int(size * room / taken)));
    return font;
}

void paintAvatar(QPainter &painter, const QRect &square, const QString &initials, qint64 id, const Theme &theme)
{
    const auto [ground, ink] = theme.avatar(id);
    const bool outlined = theme.scheme() == Theme::Scheme::Contrast;
    paintBox(painter, square, square.width() / 2.0, ground, outlined ? theme.color(ColorRole::Edge) : QColor());
    painter.save();
    painter.setFont(avatarFont(theme, initials, square.width()));
    painter.setPen(ink);
    painter.setClipRect(square, Qt::IntersectClip);
    painter.drawText(QRectF(square), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, initials);
    painter.restore();
}

AvatarLabel::AvatarLabel(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AvatarLabel::setPerson(qint64 id, const QString &initials)
{
    m_id = id;
    m_initials = initials;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initials, m_id, m_theme);
}
