// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/announce.h"

#include <QAccessible>
#include <QWidget>

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
