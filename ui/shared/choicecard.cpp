// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/choicecard.h"

#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 12;
constexpr int mark = 16;
constexpr int gap = 6;
constexpr int textLeft = padding + 4 + mark + padding;

} // namespace

ChoiceCard::ChoiceCard(const Icons &icons, QString icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(icons.theme())
    , m_icons(icons)
    , m_icon(std::move(icon))
    , m_title(title)
    , m_sentence(sentence)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("ringRadius", 8);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    connect(&m_theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QRect ChoiceCard::wordsIn(int width) const
{
    const int title = qMax(mark, QFontMetrics(m_theme.font(TextStep::Strong)).height());
    const QFontMetrics metrics(m_theme.font(TextStep::Small));
    const QRect room(textLeft, padding + title + 2, qMax(0, width - textLeft - padding), 10'000);
    return metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_sentence)
        .united(QRect(room.topLeft(), QSize(room.width(), 1)));
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int comfortable = 320;
    return { comfortable, heightForWidth(comfortable) };
}

QSize ChoiceCard::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStep::Strong));
    const int width = textLeft + mark + gap + metrics.horizontalAdvance(m_title) + padding;
    return { width, heightForWidth(qMax(width, this->width())) };
}

int ChoiceCard::heightForWidth(int width) const
{
    return wordsIn(width).bottom() + 1 + padding;
}

void ChoiceCard::paintRadio(QPainter &painter, const QRectF &circle) const
{
    const ColorRole ink = isEnabled() ? (isChecked() ? ColorRole::Accent : ColorRole::Control) : ColorRole::Disabled;
    paintBox(painter, circle, circle.width() / 2, m_theme.color(ColorRole::Base), m_theme.color(ink), 1.5);
    if (!isChecked())
        return;
    constexpr qreal ring = 4;
    paintBox(painter, circle.adjusted(ring, ring, -ring, -ring), circle.width() / 2 - ring, m_theme.color(ink));
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse() && !isChecked();
    const bool chosen = isChecked() && isEnabled();
    paintBox(painter, rect(), 8, m_theme.color(hovered ? ColorRole::Hover : ColorRole::Base),
             m_theme.color(chosen ? ColorRole::Accent : ColorRole::Edge), chosen ? 2 : 1);

    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QFont strong = m_theme.font(TextStep::Strong);
    const int line = qMax(mark, QFontMetrics(strong).height());
    const int top = padding + (line - mark) / 2;
    paintRadio(painter, mirrored(QRect(padding + 4, top, mark, mark)));
    m_icons.paint(painter, mirrored(QRect(textLeft, top, mark, mark)), m_icon,
                  chosen            ? ColorRole::Accent
                      : isEnabled() ? ColorRole::Text
                                    : ColorRole::Disabled);

    painter.setFont(strong);
    painter.setPen(m_theme.color(isEnabled() ? ColorRole::Text : ColorRole::Disabled));
    const int titleLeft = textLeft + mark + gap;
    paintText(painter, mirrored(QRect(titleLeft, padding, width() - titleLeft - padding, line)), layoutDirection(),
              m_title);
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(isEnabled() ? ColorRole::Muted : ColorRole::Disabled));
    paintText(painter, mirrored(wordsIn(width())), layoutDirection(), m_sentence, Qt::AlignLeft | Qt::AlignTop,
              Qt::TextWordWrap);
}
