# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What must be so wherever a journey passes."""

import collections

import pyatspi

import screen


def inspect(top, where):
    """Of one window, dialog or popover."""
    showing = [node for node in screen.walk(top) if screen.is_showing(node)]
    everything_focusable_has_a_name(showing, where)
    no_two_buttons_are_called_alike(showing, where)
    for node in showing:
        if node.getRole() in screen.TABLES:
            a_table_reports_itself(node, where)


def everything_focusable_has_a_name(showing, where):
    unnamed = [f"a {node.getRoleName()} in “{node.parent.name}”, {node.parent.getRoleName()}" for node in showing
               if (screen.has(node, pyatspi.STATE_FOCUSABLE) or node.getRole() == pyatspi.ROLE_PUSH_BUTTON)
               and not node.name and not screen.label_of(node)]
    assert not unnamed, f"{where}: without a name: {unnamed}"


def no_two_buttons_are_called_alike(showing, where):
    names = collections.Counter(node.name for node in showing
                                if node.getRole() == pyatspi.ROLE_PUSH_BUTTON and screen.is_enabled(node))
    twice = [name for name, count in names.items() if count > 1]
    assert not twice, f"{where}: more than one button is called {twice}"


def a_table_reports_itself(table, where):
    grid = table.queryTable()
    assert table.name, f"{where}: a table without a name"
    assert grid.nColumns > 1, f"{where}: “{table.name}” has {grid.nColumns} columns"
    if grid.nRows == 0:
        return
    cells = [screen.cell(table, 0, column) for column in range(grid.nColumns)]
    assert any(cell.name for cell in cells), f"{where}: the first row of “{table.name}” says nothing"
    headings = screen.headings(table)
    unnamed = [column for column, cell in enumerate(cells) if not headings[column] and has_width(cell)]
    assert not unnamed, f"{where}: columns {unnamed} of “{table.name}” have no heading, the others {headings}"


def has_width(cell):
    """A hidden column says that it shows, too."""
    return cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width > 1
