// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/rowwatch.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QScrollBar>

RowWatch *RowWatch::of(QAbstractItemView &view)
{
    auto *watch = view.findChild<RowWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? watch : new RowWatch(view);
}

RowWatch::RowWatch(QAbstractItemView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowWatch::follow);
}

void RowWatch::follow()
{
    const QPoint pointer = m_view.viewport()->mapFromGlobal(QCursor::pos());
    hover(m_view.viewport()->underMouse() ? m_view.indexAt(pointer) : QModelIndex());
}

bool RowWatch::isHovered(const QModelIndex &index) const
{
    return m_hovered.isValid() && m_hovered.row() == index.row() && m_hovered.parent() == index.parent();
}

bool RowWatch::showsFocus() const
{
    return m_keyboard && m_view.hasFocus();
}

bool RowWatch::eventFilter(QObject *watched, QEvent *event)
{
    // A view that is being destroyed still loses its focus, and is then no item view any more.
    if (!qobject_cast<QAbstractItemView *>(parent()))
        return QObject::eventFilter(watched, event);
    const bool onViewport = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::MouseMove:
        if (onViewport)
            hover(m_view.indexAt(static_cast<QMouseEvent *>(event)->pos()));
        break;
    case QEvent::Leave:
        if (onViewport)
            hover({});
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
        m_keyboard = event->type() == QEvent::KeyPress;
        repaintRow(m_view.currentIndex());
        break;
    case QEvent::FocusIn:
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            m_keyboard = true;
        repaintRow(m_view.currentIndex());
        break;
    case QEvent::FocusOut:
        repaintRow(m_view.currentIndex());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowWatch::hover(const QModelIndex &index)
{
    if (index.isValid() ? isHovered(index) : !m_hovered.isValid())
        return;
    repaintRow(m_hovered);
    m_hovered = index;
    repaintRow(m_hovered);
}

void RowWatch::repaintRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QRect cell = m_view.visualRect(index);
    m_view.viewport()->update(0, cell.top(), m_view.viewport()->width(), cell.height());
}
