// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/stepbutton.h"

#include "ui/shared/indicators.h"
#include "ui/shared/painttext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 16;
constexpr int mark = 24;
constexpr int gap = 10;

} // namespace

StepButton::StepButton(const Icons &icons, int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_number(number)
{
    setText(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setReachable(false);
    connect(&icons.theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StepButton::setState(State state, const QString &spoken)
{
    m_state = state;
    setAccessibleName(spoken);
    update();
}

void StepButton::setResult(const QString &result)
{
    m_result = result;
    setAccessibleDescription(result);
    // Escaped: a tool tip would obey markup in the name of a file.
    setToolTip(result.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(result.toHtmlEscaped()));
    update();
}

void StepButton::setReachable(bool isReachable)
{
    setEnabled(isReachable);
    setFocusPolicy(isReachable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize StepButton::sizeHint() const
{
    const Theme &theme = m_icons.theme();
    const int words
        = QFontMetrics(theme.font(TextStep::Strong)).height() + QFontMetrics(theme.font(TextStep::Small)).height() + 20;
    return { theme.length(200), qMax(theme.length(57), words) };
}

QSize StepButton::minimumSizeHint() const
{
    return { padding + mark + gap + m_icons.theme().length(56), sizeHint().height() };
}

// Enter presses it as it presses the buttons with words.
void StepButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StepButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

ColorRole StepButton::ground() const
{
    if (m_state == State::Current)
        return ColorRole::Base;
    return isEnabled() && underMouse() ? ColorRole::Hover : ColorRole::Window;
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ground()));
    if (m_state == State::Current)
        painter.fillRect(0, height() - 2, width(), 2, theme.color(ColorRole::Accent));
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    paintMark(painter, mirrored({ padding, (height() - mark) / 2, mark, mark }));
    const int left = padding + mark + gap;
    paintWords(painter, mirrored({ left, 0, width() - left - 4, height() }));
}

void StepButton::paintMark(QPainter &painter, const QRect &circle) const
{
    const Theme &theme = m_icons.theme();
    const Saved saved(painter);
    const bool isDone = m_state == State::Done;
    const bool isCurrent = m_state == State::Current;
    // Where tints are black, a ring says that there is a mark.
    const bool isRinged = m_state == State::Ahead || (isDone && theme.scheme() == Theme::Scheme::Contrast);
    painter.setPen(isRinged ? QPen(theme.color(isDone ? ColorRole::Ok : ColorRole::Control), 1.25) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(isDone ? ColorRole::OkTint : isCurrent ? ColorRole::Accent : ColorRole::Window));
    painter.drawEllipse(QRectF(circle).adjusted(0.75, 0.75, -0.75, -0.75));
    if (isDone)
        return m_icons.paint(painter, centred(circle, 16), u"check"_s, ColorRole::Ok);
    painter.setFont(theme.font(TextStep::SmallStrong));
    painter.setPen(theme.color(isCurrent ? ColorRole::OnAccent : ColorRole::Muted));
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

void StepButton::paintWords(QPainter &painter, const QRect &room) const
{
    const Theme &theme = m_icons.theme();
    const QFont strong = theme.font(TextStep::Strong);
    const QFont small = theme.font(TextStep::Small);
    const int upper = QFontMetrics(strong).height();
    const int lower = QFontMetrics(small).height();
    const int top = (height() - upper - lower) / 2;
    painter.setFont(strong);
    painter.setPen(theme.color(m_state == State::Ahead ? ColorRole::Muted : ColorRole::Text));
    paintText(painter, { room.left(), top, room.width(), upper }, layoutDirection(),
              QFontMetrics(strong).elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::Muted));
    paintText(painter, { room.left(), top + upper, room.width(), lower }, layoutDirection(),
              QFontMetrics(small).elidedText(m_result, Qt::ElideRight, room.width()));
}
