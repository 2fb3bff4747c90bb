// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/palette/command.h"
#include "ui/palette/paletteentry.h"

#include <QPointer>

class PersonActions;
class Popover;

//! Finds people, groups, places and commands by a few letters, over the window. Remembers what was chosen last until
//! somebody else signs in; on no disk.
class CommandPalette final : public QObject {
    Q_OBJECT
public:
    //! `window`: what it stands over, and what questions stand on.
    CommandPalette(const PageParts &parts, QWidget *window);

    //! With what can be chosen now. Open already, it closes.
    void open(const QList<Command> &commands);

signals:
    void personChosen(UserId person);
    void groupChosen(GroupId group);
    void placeChosen(PlaceId place);
    void searchChosen(const QString &typed);

private:
    void take(const PaletteEntry &entry, const QString &typed);
    void remember(PaletteEntry entry);

    PageParts m_parts;
    QWidget *m_window;
    PersonActions *m_actions;
    QPointer<Popover> m_popover;
    QList<PaletteEntry> m_recent;
};
