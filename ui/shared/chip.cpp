// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/chip.h"

#include "ui/shared/chipinterface.h"
#include "ui/shared/painttext.h"

#include <QEnterEvent>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int markSize = 16;
constexpr int gap = 6;

} // namespace

FilterChip::FilterChip(const Theme &theme, const Icons &icons, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icons(icons)
{
    ChipInterface::install();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 14);
    setLabel(label);
    connect(this, &QAbstractButton::toggled, this, &FilterChip::measure);
    connect(&theme, &Theme::changed, this, &FilterChip::measure);
}

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    measure();
}

void FilterChip::setCount(std::optional<qint64> count)
{
    if (m_count == count)
        return;
    m_count = count;
    measureCount();
}

void FilterChip::setLeadingIcon(const QString &icon)
{
    m_icon = icon;
    setCheckable(false);
    measure();
}

void FilterChip::measure()
{
    constexpr int mostLetters = 28; // a group's name can be long
    const QFontMetrics metrics(labelFont());
    const QString whole = m_label.simplified();
    m_shownLabel = metrics.elidedText(whole, Qt::ElideRight, metrics.averageCharWidth() * mostLetters);
    m_labelSize = { metrics.horizontalAdvance(m_shownLabel), metrics.height() };
    setToolTip(m_shownLabel == whole ? QString() : m_label.toHtmlEscaped());
    measureCount();
}

void FilterChip::measureCount()
{
    //: A filter and how many rows it leaves, read aloud: "Suspended, 148"
    setAccessibleName(m_count ? tr("%1, %2").arg(m_label, countText()) : m_label);
    int width = 2 * padding + m_labelSize.width();
    if (!leadingIcon().isEmpty())
        width += markSize + gap - 2;
    if (m_count)
        width += gap + QFontMetrics(m_theme.font(TextStep::Body)).horizontalAdvance(countText());
    const QSize size(width + 2, qMax(28, m_labelSize.height() + 10));
    if (std::exchange(m_size, size) != size)
        updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return m_count ? locale().toString(*m_count) : QString();
}

QString FilterChip::leadingIcon() const
{
    return isChecked() ? u"check"_s : m_icon;
}

QFont FilterChip::labelFont() const
{
    return m_theme.font(isChecked() ? TextStep::Strong : TextStep::Body);
}

ColorRole FilterChip::ground() const
{
    if (!isEnabled())
        return ColorRole::Base;
    if (isDown())
        return ColorRole::Sunken;
    if (isChecked())
        return ColorRole::Selection;
    return underMouse() ? ColorRole::Hover : ColorRole::Base;
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        measure();
    QAbstractButton::changeEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_box.paint(painter, rect(), height() / 2.0, m_theme.color(ground()),
                m_theme.color(isChecked() && isEnabled() ? ColorRole::Accent : ColorRole::Edge));

    // Laid out from the left and mirrored piece by piece, so that one arithmetic serves both directions.
    QRect rest = rect().adjusted(padding, 0, -padding, 0);
    const auto take = [&](int width) {
        const QRect piece(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(rest.left() + width);
        return QStyle::visualRect(layoutDirection(), rect(), piece);
    };
    const ColorRole off = isEnabled() ? ColorRole::Text : ColorRole::Disabled;
    if (const QString icon = leadingIcon(); !icon.isEmpty()) {
        QRect square(0, 0, markSize, markSize);
        square.moveCenter(take(markSize).center());
        m_icons.paint(painter, square, icon, isEnabled() && isChecked() ? ColorRole::Accent : off);
        take(gap - 2);
    }
    const bool quiet = isEnabled() && !isChecked() && m_count == 0;
    painter.setFont(labelFont());
    painter.setPen(m_theme.color(quiet ? ColorRole::Muted : off));
    paintText(painter, take(m_labelSize.width() + 1), layoutDirection(), m_shownLabel);
    if (!m_count)
        return;
    take(gap);
    painter.setFont(m_theme.font(TextStep::Body));
    painter.setPen(m_theme.color(isEnabled() && !isChecked() ? ColorRole::Muted : off));
    paintText(painter, take(rest.width() + 1), layoutDirection(), countText());
}
