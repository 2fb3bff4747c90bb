// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchapplication.h"

#include <QEvent>

BenchApplication::BenchApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setCursorFlashTime(0); // its frames are nobody's answer
}

void BenchApplication::forgetFrames()
{
    m_painted = false;
    m_first.reset();
    m_last.reset();
    m_any.reset();
}

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver through here too, but never to widgets.
    const auto type = event->type();
    const bool isWidget = receiver->isWidgetType();
    const bool isFrame = isWidget && type == QEvent::UpdateRequest;
    const bool isPaint = isWidget && type == QEvent::Paint;
    const QWidget *rows = m_rows.data();
    const bool isRows = isPaint && rows && (receiver == rows || !rows->isVisible());
    const bool result = QApplication::notify(receiver, event);
    m_painted = m_painted || isRows;
    if (isFrame && !m_any)
        m_any = bench::Clock::now();
    // A window's update request paints everything that waits and flushes it before it returns.
    if (isFrame && m_painted) {
        m_painted = false;
        m_last = bench::Clock::now();
        if (!m_first)
            m_first = m_last;
    }
    return result;
}
