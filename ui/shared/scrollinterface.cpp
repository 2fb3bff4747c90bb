// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/scrollinterface.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace {

// Qt's own counts only the scroll bars that show, and takes any number a screen reader asks for unchecked: one that was
// right a moment ago, before a bar went, reads beyond the list and ends the program (Qt 6.4). Here every
// child counts, whether it shows or not, so that numbers stay right, and wrong ones are checked.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    // Tables and texts have others of their own; heads have not.
    const bool isAsked
        = className == QLatin1StringView("QScrollArea") || className == QLatin1StringView("QAbstractScrollArea");
    auto *area = isAsked ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr; // Qt's cache owns it
}

} // namespace

void scrollinterface::install()
{
    QAccessible::installFactory(interfaceOf);
}
