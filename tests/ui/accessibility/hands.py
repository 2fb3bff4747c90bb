# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Two ways to do the same: Reader asks the objects through AT-SPI, Keyboard has keys and sees where the focus is."""

import functools

import pyatspi
from gi.repository import GLib

import keys
import screen
from ear import Ear
from inspection import inspect

FRAME = pyatspi.ROLE_FRAME


def deed(do):
    """Something that a hand does: whatever comes of it, the focus is not lost."""
    @functools.wraps(do)
    def done(self, *arguments):
        outcome = do(self, *arguments)
        screen.wait_for(f"the focus anywhere after {do.__name__}{arguments}", self.focused)
        return outcome

    return done


class Hand:
    """What both can: look, and wait for what is said."""

    def __init__(self, app):
        self.app = app
        self.ear = Ear()

    def top(self):
        """Where the focus is: the window, a dialog, or a popover, which only the focus leads to."""
        def place():
            node = self.focused()
            return screen.top_of(node) if node else None

        return screen.wait_for("something that has the focus", place)

    def focused(self):
        """Who has the focus now, as far as it shows; None: nobody."""
        node = self.ear.focused
        if node is not None and self._has_focus(node):
            return node
        for top in reversed([self.app.getChildAtIndex(at) for at in range(self.app.childCount)]):
            for node in screen.walk(top):
                # The current tab and the current row say that they have it although their list has not.
                if node.getRole() not in (pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM) and self._has_focus(node):
                    self.ear.focused = node
                    return node
        return None

    @staticmethod
    def _has_focus(node):
        try:
            return screen.is_showing(node) and all(
                screen.has(node, state) for state in (pyatspi.STATE_FOCUSED, pyatspi.STATE_FOCUSABLE))
        except Exception:  # it is gone
            return False

    def look(self, where):
        """Whatever is in front must be in order, and something in it must have the focus."""
        screen.wait_for(f"{where}: something that has the focus", self.focused)
        screen.wait_for(f"{where}: the window in order", lambda: self._is_settled() and self._is_inspected(where))

    def _is_inspected(self, where):
        try:
            inspect(self.top(), where)
        except GLib.GError:  # something went while it was looked at
            return False
        return True

    def _is_settled(self):
        heard = len(self.ear.heard)
        screen.listen(0.1)
        return heard == len(self.ear.heard)

    def window(self, title):
        """Until this dialog is in front."""
        return screen.wait_for(f"“{title}” in front",
                               lambda: (top := self.top()) and (top.name == title and top))

    def await_focus(self, name):
        screen.wait_for(f"the focus in “{name}”", lambda: (node := self.focused()) and node.name == name)

    def await_focus_within(self, name):
        """In the part of the window that is called like this."""
        screen.wait_for(f"the focus within “{name}”",
                        lambda: (node := self.focused()) and any(at.name == name for at in screen.around(node)))

    def await_window(self):
        """Until no dialog and no popover is before it."""
        screen.wait_for("the window in front", lambda: self.top() == self.app.getChildAtIndex(0))

    def shows(self, name, *roles):
        return any(node.name == name and screen.is_showing(node) and (not roles or node.getRole() in roles)
                   for node in screen.walk(self.top()))

    def starting(self, text, *roles):
        """The showing object whose name begins like this."""
        return screen.wait_for(f"“{text}…”", lambda: next(
            (node for node in screen.walk(self.top())
             if node.name.startswith(text) and screen.is_showing(node) and node.getRole() in roles), None))

    def narrow_to_suspended(self):
        chip = self.starting("Suspended, ", *screen.SWITCHES).name
        self.press(chip)
        return int(chip.split()[-1])

    def widen(self):
        self.press_starting("All, ")

    @staticmethod
    def step_to(choice, box, step):
        """Of a combo box, which is called like what is chosen in it."""
        while box.name != choice:
            former = box.name
            step()
            screen.wait_for(f"another choice than “{former}”", lambda former=former: box.name != former)

    def table(self, name):
        return screen.wait_for(f"the table “{name}”", lambda: next(
            (node for node in screen.walk(self.top())
             if node.name == name and node.getRole() in screen.TABLES and screen.is_showing(node)), None))

    def rows(self, name):
        return self.table(name).queryTable().nRows

    def cells(self, name, heading):
        """What a column says, row by row."""
        table = self.table(name)
        column = screen.headings(table).index(heading)
        return [screen.cell(table, row, column).name for row in range(table.queryTable().nRows)]

    def await_rows(self, name, count):
        screen.wait_for(f"{count} rows in “{name}”", lambda: self.rows(name) == count)

    def await_cells(self, name, heading, expected):
        screen.wait_for(f"{expected} under “{heading}”", lambda: self.cells(name, heading) == expected)


class Reader(Hand):
    """AT-SPI alone: actions, selections, texts."""

    @deed
    def fill(self, name, text):
        field = self._find(name, *screen.FIELDS)
        field.queryEditableText().setTextContents(text)
        screen.wait_for(f"“{text}” in “{name}”", lambda: self._holds(field, text))

    @deed
    def press(self, name):
        self.ear.forget()
        screen.wait_for(f"“{name}” pressed", lambda: self._press(self._find(name, *screen.PRESSABLE)))

    @staticmethod
    def _press(button):
        """As a screen reader does: it goes there first."""
        if screen.is_enabled(button):
            button.queryComponent().grabFocus()
            button.queryAction().doAction(0)
            return True
        return False

    def press_starting(self, text):
        self.press(self.starting(text, *screen.PRESSABLE).name)

    @deed
    def choose(self, label, choice):
        box = screen.wait_for(f"“{label}”", lambda: next(
            (node for node in screen.walk(self.top())
             if node.getRole() == pyatspi.ROLE_COMBO_BOX and screen.label_of(node) == label), None))
        box.queryComponent().grabFocus()
        actions = box.queryAction()
        forward = [actions.getName(at) for at in range(actions.nActions)].index("Increase")
        self.step_to(choice, box, lambda: actions.doAction(forward))

    def untick(self, name):
        if screen.has(self._find(name, pyatspi.ROLE_CHECK_BOX), pyatspi.STATE_CHECKED):
            self.press(name)

    @deed
    def command(self, menu, name):
        """Of the menu bar."""
        self.ear.forget()
        bar = next(node for node in screen.walk(self.top()) if node.getRole() == pyatspi.ROLE_MENU_BAR)
        item = self._below(self._below(bar, menu).getChildAtIndex(0), name)
        screen.wait_for(f"“{name}” enabled", lambda: screen.is_enabled(item))
        item.queryAction().doAction(0)

    @deed
    def search(self, text):
        self.ear.forget()
        self.fill("Search", text)

    @deed
    def open_row(self, name, row):
        self.ear.forget()
        table = self.table(name)
        table.queryTable().addRowSelection(row)
        screen.wait_for(f"row {row} selected",
                        lambda: screen.has(screen.cell(table, row, 1), pyatspi.STATE_SELECTED))

    def tick(self, name, rows):
        for row in rows:
            self.open_row(name, row)
            self.command("Edit", "Select row")

    def open_tab(self, text):
        self.press_starting(text)

    def choose_file(self, path):
        dialog = self.window("Choose a file")
        field = next(node for node in screen.walk(dialog) if node.getRole() in screen.FIELDS)
        field.queryEditableText().setTextContents(path)
        self.press("Open")

    def leave_popover(self):
        """Without Escape: what it offers closes it."""
        self.press("Who is out")
        self.await_window()

    @deed
    def mend(self, column, text):
        """The problem that is current."""
        self.press("Fix")
        field = self.starting_focus(column)
        field.queryEditableText().setTextContents(text)
        self._find("Next problem", pyatspi.ROLE_PUSH_BUTTON).queryComponent().grabFocus()  # who leaves it keeps it

    def starting_focus(self, text):
        return screen.wait_for(f"the focus in “{text}…”",
                               lambda: (node := self.focused()) and node.name.startswith(text) and node)

    def _find(self, name, *roles):
        return screen.wait_for(f"“{name}”", lambda: next(
            (node for node in screen.walk(self.top())
             if node.getRole() in roles and screen.is_showing(node) and node.name == name), None))

    @staticmethod
    def _below(node, name):
        return screen.wait_for(f"“{name}” in a menu", lambda: next(
            (child for child in (node.getChildAtIndex(at) for at in range(node.childCount)) if child.name == name),
            None))

    @staticmethod
    def _holds(field, text):
        if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT:
            return field.queryText().characterCount == len(text)
        return field.queryText().getText(0, -1) == text


class Keyboard(Hand):
    """Keys alone; the outcome is read."""

    @deed
    def fill(self, name, text):
        self.tab_to(name)
        self.type(text)

    def type(self, text):
        """In place of what is there."""
        field = self.focused()
        keys.press(keys.CONTROL, keys.A)
        keys.write(text) if text else keys.press(keys.DELETE)
        screen.wait_for(f"“{text}” typed", lambda: Reader._holds(field, text))

    @deed
    def press(self, name):
        self.tab_to(name)
        self.ear.forget()
        keys.press(keys.SPACE)

    def press_starting(self, text):
        self.press(self.starting(text, *screen.PRESSABLE).name)

    @deed
    def choose(self, label, choice):
        self.tab_to(label)
        self.step_to(choice, self.focused(), lambda: keys.press(keys.DOWN))

    def untick(self, name):
        self.tab_to(name)
        if screen.has(self.focused(), pyatspi.STATE_CHECKED):
            keys.press(keys.SPACE)

    @deed
    def command(self, menu, name):
        self.ear.forget()
        self._open_menu_bar()
        while self.ear.focused.name != menu:
            self._step(keys.RIGHT)
        self._step(keys.DOWN)
        while self.ear.focused.name != name:
            self._step(keys.DOWN)
        keys.press(keys.RETURN)

    def open_tab(self, text):
        tabs = screen.wait_for("tabs", lambda: next(
            node for node in screen.walk(self.top()) if node.getRole() == pyatspi.ROLE_PAGE_TAB_LIST))
        self.tab_to(tabs.name)
        for _ in range(tabs.childCount):
            if tabs.name.startswith(text):
                return
            former = tabs.name
            keys.press(keys.RIGHT)
            screen.wait_for(f"another tab than “{former}”", lambda former=former: tabs.name != former)
        raise AssertionError(f"no tab is called “{text}…”")

    @deed
    def search(self, text):
        keys.press(keys.CONTROL, keys.F)
        self.await_focus("Search")
        self.ear.forget()
        self.type(text)

    @deed
    def open_row(self, name, row):
        self.to_table(name)
        self.ear.forget()
        self.go_to_row(name, row)
        keys.press(keys.RETURN)

    def go_to_row(self, name, row):
        table = self.table(name)
        while (at := self._current_row(table)) != row:
            keys.press(keys.DOWN if at < row else keys.UP)
            screen.wait_for(f"another row than {at} current", lambda at=at: self._current_row(table) != at)

    @staticmethod
    def _current_row(table):
        grid = table.queryTable()
        for row in range(grid.nRows):
            if any(screen.has(screen.cell(table, row, column), pyatspi.STATE_FOCUSED) for column in range(3)):
                return row
        return -1

    @deed
    def tick(self, name, rows):
        self.to_table(name)
        for row in rows:
            self.go_to_row(name, row)
            self.ear.forget()
            keys.press(keys.SPACE)
            screen.wait_for(f"row {row} ticked",
                            lambda row=row: screen.has(screen.cell(self.table(name), row, 0), pyatspi.STATE_CHECKED))

    def choose_file(self, path):
        self.window("Choose a file")
        self.type(path)
        self.press("Open")  # Return in Qt's own dialog, while it suggests files, leaves X without a focus

    def leave_popover(self):
        keys.press(keys.ESCAPE)
        self.await_window()

    @deed
    def mend(self, column, text):
        keys.press(keys.F8)
        self.await_focus("Rows of the file")
        keys.press(keys.RETURN)
        screen.wait_for(f"the focus in “{column}…”",
                        lambda: (node := self.focused()) and node.name.startswith(column))
        self.type(text)
        keys.press(keys.RETURN)

    def to_table(self, name):
        self.tab_to(name)

    def tab_to(self, name):
        """Tab by Tab, as far as it takes to come round."""
        met = []
        for _ in range(90):
            node = self.focused()
            met.append(node.name if node else "nothing")
            if node is not None and name in (node.name, screen.label_of(node)):
                return
            self._step(keys.TAB)
            self._hear_row()
        raise AssertionError(f"Tab never comes to “{name}”, but to {met}")

    def _hear_row(self):
        """Whoever comes to a table by keys is told which row of it is current, after the table."""
        node = self.focused()
        if node is not None and node.getRole() in screen.TABLES and node.queryTable().nRows > 0:
            screen.wait_for(f"a row of “{node.name}” told", lambda: self.ear.cell and self.ear.cell.name)
            assert screen.has(self.ear.cell, pyatspi.STATE_SELECTED), f"“{self.ear.cell.name}” is not selected"

    def _open_menu_bar(self):
        """From the search, with patience: a toast that comes or goes meanwhile closes the bar."""
        for _ in range(10):
            keys.press(keys.CONTROL, keys.F)
            self.await_focus("Search")
            keys.tap(keys.ALT)
            screen.listen(0.6)
            if self.ear.focused.getRole() == pyatspi.ROLE_MENU_ITEM:
                return
        raise AssertionError("Alt never comes to the menu bar")

    def _step(self, key):
        """With which the focus moves on."""
        moves, former = self.ear.moves, self.ear.focused
        keys.press(key)
        screen.wait_for(f"the focus moved on from “{former.name if former else 'nowhere'}” by key {key}",
                        lambda: self.ear.moves > moves)
