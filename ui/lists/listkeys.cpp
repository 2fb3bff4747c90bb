// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListKeys)
};

} // namespace

QList<listkeys::Key> listkeys::inTable()
{
    return {
        { Deed::OpenDetails, { Qt::Key_Return, Qt::Key_Enter }, Words::tr("Show the details") },
        { Deed::CloseDetails, { Qt::Key_Escape }, Words::tr("Close the details") },
        { Deed::Tick, { Qt::Key_Space }, Words::tr("Tick or untick the row") },
        { Deed::TickThrough, { Qt::SHIFT | Qt::Key_Space }, Words::tr("Tick all rows from the one ticked last") },
        { Deed::TickAll, QKeySequence::keyBindings(QKeySequence::SelectAll), Words::tr("Tick every row that matches") },
        { Deed::Edit, { Qt::Key_F2 }, Words::tr("Edit the person’s name, or the access right") },
        { Deed::Delete, QKeySequence::keyBindings(QKeySequence::Delete),
          Words::tr("Delete or remove what is ticked, else the current row") },
        { Deed::OpenMenu, { Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu }, Words::tr("Open the menu of the row") },
    };
}

QList<listkeys::Key> listkeys::inSearch()
{
    return {
        { Deed::GoToRows, { Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter }, Words::tr("Go to the rows found") },
        { Deed::Clear, { Qt::Key_Escape }, Words::tr("Clear the search") },
    };
}

listkeys::Deed listkeys::deedIn(const QList<Key> &keys, const QKeyEvent &event)
{
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (const Key &key : keys) {
        if (key.keys.contains(pressed))
            return key.deed;
    }
    return Deed::None;
}
