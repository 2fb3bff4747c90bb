// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/countcard.h"

#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 14;
constexpr int mark = 20;
constexpr int gap = 12;
constexpr int left = padding + mark + gap;

} // namespace

CountCard::CountCard(const Icons &icons, QString icon, ColorRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_icon(std::move(icon))
    , m_role(role)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("ringRadius", 8);
    connect(&icons.theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void CountCard::setCount(int count, const QString &word, const QString &sentence)
{
    m_count = QLocale().toString(count);
    m_word = word;
    m_sentence = sentence;
    setEnabled(count > 0 || isChecked()); // what narrows a list can be let go
    setAccessibleName(m_count + u' ' + word);
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    const int width = m_icons.theme().length(200);
    return { width, heightForWidth(width) };
}

int CountCard::heightForWidth(int width) const
{
    const Theme &theme = m_icons.theme();
    const int words = QFontMetrics(theme.font(TextStep::Page)).height() + sentenceIn(width).height();
    return qMax(theme.length(60), words + 18);
}

QSize CountCard::sentenceIn(int width) const
{
    const QFontMetrics metrics(m_icons.theme().font(TextStep::Small));
    const int room = width - left - 8;
    const QRect words = metrics.boundingRect(QRect(0, 0, room, 4096), Qt::TextWordWrap, m_sentence);
    return { room, qBound(metrics.height(), words.height(), 2 * metrics.height()) };
}

void CountCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    const bool isHovered = isEnabled() && underMouse();
    const ColorRole ground = isChecked() ? ColorRole::Selection : isHovered ? ColorRole::Hover : ColorRole::Base;
    paintBox(painter, rect(), 8, theme.color(ground), theme.color(isChecked() ? ColorRole::Accent : ColorRole::Line));
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    m_icons.paint(painter, mirrored({ padding, (height() - mark) / 2, mark, mark }), m_icon,
                  isEnabled() ? m_role : ColorRole::Muted);

    const QFont big = theme.font(TextStep::Page);
    const QFont strong = theme.font(TextStep::Strong);
    const QFontMetrics metrics(big);
    const QSize sentence = sentenceIn(width());
    const int top = (height() - metrics.height() - sentence.height()) / 2;
    const int counted = metrics.horizontalAdvance(m_count) + 1;
    painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::Muted));
    painter.setFont(big);
    paintText(painter, mirrored({ left, top, counted, metrics.height() }), layoutDirection(), m_count);
    painter.setFont(strong);
    const int baseline = metrics.ascent() - QFontMetrics(strong).ascent(); // words and number stand on one line
    const int beside = left + counted + 7;
    paintText(painter, mirrored({ beside, top + baseline, width() - beside - 8, QFontMetrics(strong).height() }),
              layoutDirection(), m_word);
    painter.setPen(theme.color(ColorRole::Muted));
    painter.setFont(theme.font(TextStep::Small));
    paintText(painter, mirrored({ { left, top + metrics.height() }, sentence }), layoutDirection(), m_sentence,
              Qt::AlignLeft | Qt::AlignTop, Qt::TextWordWrap);
}
