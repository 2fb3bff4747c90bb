// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/paletteentry.h"

#include "app/models/usersmodel.h"

QString PaletteEntry::spoken() const
{
    QStringList words { text };
    if (kind == Kind::Person)
        words += tr("person");
    if (!detail.isEmpty())
        words += detail;
    if (status)
        words += statusText(*status);
    if (isOff())
        //: Read aloud: a command that cannot be used now
        words += tr("off");
    words += keys;
    //: Between the words of what a screen reader says of a line.
    return words.join(tr(", "));
}
