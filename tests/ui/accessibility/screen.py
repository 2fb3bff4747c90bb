# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader sees of a program, and what it can do there: AT-SPI and nothing else."""

import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20.0  # seconds until something that was asked for has to be there
TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY)
SWITCHES = (pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON)
PRESSABLE = (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_PAGE_TAB, *SWITCHES)


def listen(seconds):
    """Lets what the program tells arrive; for whoever has registered for it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.002)


def wait_for(what, condition, patience=PATIENCE):
    """The first true value of condition(); an AssertionError naming `what` when it does not come."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # objects come and go while the window changes
            found = None
        if found:
            return found
        listen(0.05)
    raise AssertionError(f"never seen: {what}")


def application(pid):
    def find():
        desktop = pyatspi.Registry.getDesktop(0)
        for app in desktop:
            if app is not None and app.get_process_id() == pid:
                return app
        return None

    return wait_for(f"the program with process id {pid}", find)


def walk(node, depth=0):
    """Every object below node; tables, with their thousands of cells, and what does not show are not entered."""
    yield node
    if depth > 30 or node.getRole() in TABLES:
        return
    if depth > 1 and not is_showing(node):  # the pages behind the one in front
        return
    for at in range(node.childCount):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from walk(child, depth + 1)


def has(node, state):
    return node.getState().contains(state)


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def is_enabled(node):
    return has(node, pyatspi.STATE_ENABLED)


def all_showing(app, role):
    return [node for node in walk(app) if node.getRole() == role and is_showing(node)]


def find(app, name, *roles):
    """The one showing object of this name and one of these roles."""
    def one():
        found = [node for node in walk(app) if node.getRole() in roles and is_showing(node) and node.name == name]
        return found[0] if found else None

    return wait_for(f"“{name}”", one)


def press(app, name):
    button = find(app, name, pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_RADIO_BUTTON)
    button.queryAction().doAction(0)


def type_into(app, name, text):
    find(app, name, *FIELDS).queryEditableText().setTextContents(text)


def table(app, name):
    return find(app, name, *TABLES)


def cell(a_table, row, column):
    return a_table.queryTable().getAccessibleAt(row, column)


def headings(a_table):
    grid = a_table.queryTable()
    return [grid.getColumnDescription(column) or grid.getColumnHeader(column).name for column in range(grid.nColumns)]


def label_of(node):
    """What stands beside it, where it names itself by what is chosen in it."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def around(node):
    """The node and what it stands in, up to the window, the dialog or the popover."""
    while node is not None and node.getRole() not in (pyatspi.ROLE_APPLICATION, pyatspi.ROLE_DESKTOP_FRAME):
        yield node
        node = node.parent


def top_of(node):
    """The window, the dialog or the popover that it stands in."""
    return list(around(node))[-1]
