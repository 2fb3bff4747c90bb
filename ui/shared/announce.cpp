// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/announce.h"

#include <QAbstractItemView>
#include <QAccessible>

void announce(QWidget &label, const QString &words)
{
    if (label.accessibleName() == words)
        return;
    label.setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (label.isVisible() && !words.isEmpty()) {
        QAccessibleAnnouncementEvent event(&label, words);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void announceCurrent(QAbstractItemView &view)
{
    if (!QAccessible::isActive())
        return;
    QMetaObject::invokeMethod(
        &view,
        [&view] {
            const auto current = view.currentIndex();
            auto *spoken
                = view.hasFocus() && current.isValid() ? QAccessible::queryAccessibleInterface(&view) : nullptr;
            auto *cells = spoken ? spoken->tableInterface() : nullptr;
            auto *cell = cells ? cells->cellAt(current.row(), current.column()) : nullptr;
            if (!cell || !cell->isValid())
                return;
            QAccessibleEvent event(cell, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        },
        Qt::QueuedConnection); // Qt tells of the table once the focus event is over
}
