// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/formarea.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

FormArea::FormArea(QLayout *form, QWidget *parent)
    : QScrollArea(parent)
{
    auto *inner = new QWidget;
    inner->setProperty("ground", u"window"_s);
    inner->setLayout(form);
    setWidget(inner);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(qApp, &QApplication::focusChanged, this, &FormArea::showFocused);
    // What is said below a field makes the form higher only after the layout has run.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormArea::showFocused, Qt::QueuedConnection);
}

QSize FormArea::sizeHint() const
{
    return widget()->layout()->totalSizeHint();
}

QSize FormArea::minimumSizeHint() const
{
    constexpr int least = 120;
    const QSize form = widget()->layout()->totalMinimumSize();
    return { form.width(), qMin(form.height(), least) };
}

int FormArea::heightForWidth(int width) const
{
    const QLayout &form = *widget()->layout();
    return form.hasHeightForWidth() ? form.totalHeightForWidth(width) : form.totalSizeHint().height();
}

// Not resized by QScrollArea: it would let lists inside scroll only once the form has all it would like to have.
void FormArea::place()
{
    const QLayout &form = *widget()->layout();
    const auto least = [&form](int width) {
        return form.hasHeightForWidth() ? form.minimumHeightForWidth(width) : form.totalMinimumSize().height();
    };
    const QSize room = maximumViewportSize();
    if (least(room.width()) <= room.height())
        return widget()->resize(room);
    const int width = room.width() - verticalScrollBar()->sizeHint().width();
    widget()->resize(width, qMax(room.height(), least(width)));
    keepWheel();
}

// On its way down the form it would change every choice it passes.
void FormArea::keepWheel()
{
    for (auto *choice : widget()->findChildren<QComboBox *>())
        choice->installEventFilter(this);
    for (auto *number : widget()->findChildren<QAbstractSpinBox *>())
        number->installEventFilter(this);
}

void FormArea::showFocused()
{
    constexpr int andWhatItSays = 48; // below
    auto *focused = window()->focusWidget();
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, andWhatItSays);
}

bool FormArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QScrollArea::event(event);
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || watched == widget() || verticalScrollBar()->maximum() == 0)
        return QScrollArea::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}
