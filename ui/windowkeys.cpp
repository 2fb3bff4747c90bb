// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowkeys.h"

#include "ui/lists/listkeys.h"
#include "ui/lists/listpage.h"
#include "ui/mainmenu.h"
#include "ui/palette/commandpalette.h"
#include "ui/shell/rail.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QShortcut>

WindowKeys::WindowKeys(Workspace &workspace, MainMenu &menu)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_menu(menu)
    , m_palette(new CommandPalette(workspace.parts(), &workspace))
{
    connectPalette();
    connect(&menu, &MainMenu::shortcutsRequested, this, &WindowKeys::showShortcuts);
    connect(&menu, &MainMenu::nextPaneRequested, this, [this] { panes::go(parts(), true); });
    connect(&menu, &MainMenu::previousPaneRequested, this, [this] { panes::go(parts(), false); });
}

void WindowKeys::connectPalette()
{
    // Who was found is what the keys are about next.
    const auto focusRows = [this] {
        auto *list = qobject_cast<ListPage *>(m_workspace.page());
        if (!list)
            return;
        const auto areas = list->panes();
        if (areas.at(1)->isVisible())
            list->focusTable();
        else // in a narrow window the details cover the rows
            panes::go({ { .area = areas.last() } }, true);
    };
    connect(&m_menu, &MainMenu::findAnythingRequested, this, &WindowKeys::findAnything);
    connect(&m_workspace.rail(), &Rail::findRequested, this, &WindowKeys::findAnything);
    connect(m_palette, &CommandPalette::personChosen, this, [this, focusRows](UserId person) {
        m_workspace.showPerson(person);
        focusRows();
    });
    connect(m_palette, &CommandPalette::groupChosen, this, [this, focusRows](GroupId group) {
        m_workspace.showGroup(group);
        focusRows();
    });
    connect(m_palette, &CommandPalette::placeChosen, &m_workspace, &Workspace::showPlace);
    connect(m_palette, &CommandPalette::searchChosen, &m_workspace, &Workspace::searchUsers);
}

void WindowKeys::findAnything()
{
    m_palette->open(m_menu.commands());
}

void WindowKeys::showShortcuts()
{
    if (auto *sheet = m_sheet.data())
        return sheet->raise();
    auto *sheet = new ShortcutSheet(m_workspace.parts().icons, shortcuts(), &m_workspace);
    m_sheet = sheet;
    connect(sheet, &ShortcutSheet::guideRequested, &m_menu, &MainMenu::helpRequested);
    sheet->open();
}

QList<ShortcutSheet::Line> WindowKeys::shortcuts() const
{
    QList<ShortcutSheet::Line> lines;
    for (const auto &command : m_menu.keyed())
        lines.append({ .part = command.menu, .words = command.words, .keys = command.action->shortcuts() });
    for (const auto &key : listkeys::inSearch())
        lines.append({ .part = tr("In the search"), .words = key.words, .keys = key.keys });
    for (const auto &key : listkeys::inTable())
        lines.append({ .part = tr("In a table"), .words = key.words, .keys = key.keys });
    lines.append({ .part = tr("In a table"), .words = tr("Go to a name: type its first letters") });
    const auto ofPages = m_workspace.findChildren<QShortcut *>();
    for (const auto *key : ofPages) {
        const auto *owner = qobject_cast<QWidget *>(key->parent());
        if (owner && !key->whatsThis().isEmpty())
            lines.append({ .part = owner->accessibleName(), .words = key->whatsThis(), .keys = { key->key() } });
    }
    return lines;
}

QList<panes::Part> WindowKeys::parts() const
{
    QList<panes::Part> parts { { .area = &m_workspace.rail() } };
    const auto entries = m_workspace.rail().findChildren<QAbstractButton *>();
    for (auto *entry : entries) {
        if (entry->isChecked())
            parts.first().entrance = entry; // of the page in front
    }
    const auto *list = qobject_cast<ListPage *>(m_workspace.page());
    const auto areas = list ? list->panes() : QList { m_workspace.page() };
    for (auto *area : areas)
        parts.append({ .area = area });
    return parts;
}
