// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idletime.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::DragMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleTime::IdleTime(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleTime::look);
}

void IdleTime::setLimit(ms limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    if (limit == ms::zero()) {
        m_timer.stop();
        QCoreApplication::instance()->removeEventFilter(this);
        return;
    }
    touch();
    m_timer.start(limit);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleTime::touch()
{
    m_sinceTouch.start();
    m_touchedAt = QDateTime::currentDateTimeUtc();
}

// The one clock stands still while the computer sleeps, the other may be set back.
IdleTime::ms IdleTime::idle() const
{
    return std::max(ms(m_sinceTouch.elapsed()), ms(m_touchedAt.msecsTo(QDateTime::currentDateTimeUtc())));
}

void IdleTime::look()
{
    const ms left = m_limit - idle();
    if (left > ms::zero())
        return m_timer.start(left);
    touch();
    m_timer.start(m_limit);
    emit reached();
}

bool IdleTime::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (!event->spontaneous() || !isTouch(event->type()))
        return false;
    // Somebody opens the lid: too late for this touch to count.
    if (idle() >= m_limit) {
        look();
        return true;
    }
    touch();
    return false;
}
