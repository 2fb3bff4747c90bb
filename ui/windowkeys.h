// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/shortcutsheet.h"
#include "ui/panes.h"

#include <QPointer>

class CommandPalette;
class MainMenu;
class Workspace;

//! What the keys of the whole window open: finding anything, the sheet of shortcuts, and the next part of the window.
class WindowKeys final : public QObject {
    Q_OBJECT
public:
    WindowKeys(Workspace &workspace, MainMenu &menu);

private:
    void connectPalette();
    void findAnything();
    void showShortcuts();
    //! As they work now: of the menus, of lists, and of the pages shown so far.
    [[nodiscard]] QList<ShortcutSheet::Line> shortcuts() const;
    [[nodiscard]] QList<panes::Part> parts() const;

    Workspace &m_workspace;
    MainMenu &m_menu;
    CommandPalette *m_palette;
    QPointer<ShortcutSheet> m_sheet;
};
