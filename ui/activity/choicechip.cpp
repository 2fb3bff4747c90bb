// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/choicechip.h"

#include "ui/shared/painttext.h"

#include <QActionGroup>
#include <QEnterEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 10;
constexpr int mark = 16;
constexpr int gap = 4;

} // namespace

ChoiceChip::ChoiceChip(const Icons &icons, QString icon, const QStringList &choices, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_icon(std::move(icon))
    , m_menu(new QMenu(this))
    , m_choices(new QActionGroup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 14);
    for (const auto &choice : choices) {
        auto *action = m_menu->addAction(choice);
        action->setCheckable(true);
        m_choices->addAction(action);
    }
    m_choices->actions().constFirst()->setChecked(true);
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction *action) {
        setCurrent(int(m_choices->actions().indexOf(action)));
        emit chosen(m_current);
    });
    connect(this, &QAbstractButton::clicked, this, &ChoiceChip::openMenu);
    connect(&icons.theme(), &Theme::changed, this, &ChoiceChip::showCurrent);
    showCurrent();
}

void ChoiceChip::setCurrent(int choice)
{
    m_current = choice;
    m_choices->actions().at(choice)->setChecked(true);
    showCurrent();
}

void ChoiceChip::setCompact(bool compact)
{
    m_isCompact = compact;
    showCurrent();
}

void ChoiceChip::showCurrent()
{
    setText(m_choices->actions().at(m_current)->text());
    setAccessibleName(text());
    setToolTip(m_isCompact ? text() : QString());
    updateGeometry();
    update();
}

void ChoiceChip::openMenu()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(left, height() + gap)));
    m_menu->setActiveAction(m_choices->checkedAction());
}

QFont ChoiceChip::labelFont() const
{
    return m_icons.theme().font(m_current > 0 ? TextStep::Strong : TextStep::Body);
}

QSize ChoiceChip::sizeWith(bool words) const
{
    const QFontMetrics metrics(labelFont());
    const int label = words ? metrics.horizontalAdvance(text()) + gap : 0;
    return { 2 * padding + mark + gap + label + mark, qMax(28, metrics.height() + 10) };
}

ColorRole ChoiceChip::ground() const
{
    if (isDown())
        return ColorRole::Sunken;
    if (m_current > 0)
        return ColorRole::Selection;
    return underMouse() ? ColorRole::Hover : ColorRole::Base;
}

void ChoiceChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ChoiceChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_icons.theme();
    m_box.paint(painter, rect(), height() / 2.0, theme.color(ground()),
                theme.color(m_current > 0 ? ColorRole::Accent : ColorRole::Edge));
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const auto icon = [&](int left, const QString &name, ColorRole role) {
        QRect square(0, 0, mark, mark);
        square.moveCenter(place(left, mark).center());
        m_icons.paint(painter, square, name, role);
    };
    icon(padding, m_icon, m_current > 0 ? ColorRole::Accent : ColorRole::Text);
    icon(width() - padding - mark + 2, QStringLiteral("chevron-down"), ColorRole::Muted);
    if (m_isCompact)
        return;
    painter.setFont(labelFont());
    painter.setPen(theme.color(ColorRole::Text));
    const int left = padding + mark + gap;
    paintText(painter, place(left, width() - left - mark - padding), layoutDirection(), text());
}
