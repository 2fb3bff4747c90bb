# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Calls at random what AT-SPI offers of every object met, also of those that are gone and with numbers that are wrong, while
lists are narrowed and read again, pages turn and the look changes. The program must not crash nor stand still, and must
have sent no write.

Usage: random_calls.py TURNSTILE SIMULATOR [--calls N] [--seconds N] [--people N] [--seed N]
"""

import argparse
import json
import pathlib
import random
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "killed"))
from twoprograms import Kisi, Turnstile, end_with_parent, pyatspi, screen

DISTURBED_EVERY = 40  # calls
REMEMBERED = 2000  # objects, the gone among them
LIKELY = 400  # of those met last one is chosen
MOST_CHILDREN = 5000  # a table of everybody has more
SECONDS_PER_PERSON = 0.02  # of reading them, at Kisi's pace
PAGES = ("Overview", "Users", "Members", "Access rights", "Groups", "Activity")
LOOKS = ("Light", "Dark", "High contrast")
ENDS = (pyatspi.TEXT_BOUNDARY_CHAR, pyatspi.TEXT_BOUNDARY_WORD_START, pyatspi.TEXT_BOUNDARY_WORD_END,
        pyatspi.TEXT_BOUNDARY_SENTENCE_START, pyatspi.TEXT_BOUNDARY_SENTENCE_END, pyatspi.TEXT_BOUNDARY_LINE_START,
        pyatspi.TEXT_BOUNDARY_LINE_END)
CHIPS = ("All, ", "Active, ", "Suspended, ", "Pending, ")
SEARCHES = ("", "a", "an", "ann", "zz", "example.com", "ann ", " an", "…")
SLOW = 0.7  # seconds: a call that nobody answers takes longer


class Caller:
    def __init__(self, app, dice):
        self.app, self.dice = app, dice
        self.met = [app]
        self.made = self.refused = self.disturbed = 0
        self.last = ""  # call

    def call(self):
        """One call; what is gone, or offers no such thing, refuses it."""
        node = self.dice.choice(self.met[-LIKELY:])
        ask = self.dice.choice((self.go_down, self.go_down, self.go_down, self.go_up, self.read, self.read, self.cell,
                                self.cell, self.reach, self.reach, self.select, self.text, self.value, self.place,
                                self.focus, self.relations))
        self.made += 1
        self.last = ask.__name__
        try:
            ask(node)
        except Exception:  # many objects are gone by now: that is what is tried
            self.refused += 1

    def keep(self, node):
        if node is not None:
            self.met.append(node)
        if len(self.met) > REMEMBERED:
            self.met = [self.app, *self.met[-REMEMBERED // 2:]]

    def go_down(self, node):
        count = node.childCount
        if count > 0:
            self.keep(node.getChildAtIndex(self.dice.randrange(-1, min(count, MOST_CHILDREN) + 3)))

    def go_up(self, node):
        self.keep(node.parent)
        node.getIndexInParent()

    @staticmethod
    def read(node):
        return node.name, node.description, node.getRole(), node.getState().getStates(), node.getAttributes()

    def cell(self, node):
        grid = node.queryTable()
        rows, columns = grid.nRows, grid.nColumns
        self.keep(grid.getAccessibleAt(self.dice.randrange(-1, rows + 2), self.dice.randrange(-1, columns + 1)))
        self.keep(grid.getColumnHeader(self.dice.randrange(-1, columns + 1)))
        self.keep(grid.getRowHeader(self.dice.randrange(-1, rows + 2)))
        grid.getSelectedRows()

    def reach(self, node):
        grid = node.queryTable()
        rows, columns = grid.nRows, grid.nColumns
        row, column = self.dice.randrange(-1, rows + 2), self.dice.randrange(-1, columns + 1)
        self.dice.choice((grid.isSelected, grid.getRowExtentAt, grid.getColumnExtentAt, grid.getIndexAt))(row, column)
        number = self.dice.randrange(-1, (rows + 2) * (columns + 2))
        self.dice.choice((grid.getRowColumnExtentsAtIndex, grid.getRowAtIndex, grid.getColumnAtIndex))(number)

    def select(self, node):
        grid = node.queryTable()
        row = self.dice.randrange(-1, grid.nRows + 1)
        self.dice.choice((grid.addRowSelection, grid.removeRowSelection, grid.isRowSelected))(row)

    def text(self, node):
        words = node.queryText()
        length = words.characterCount
        words.getText(self.dice.randint(-1, length + 1), self.dice.randint(-1, length + 1))
        offset = self.dice.randint(-1, length + 1)
        self.dice.choice((words.getTextAtOffset, words.getTextAtOffset, words.getTextBeforeOffset,
                          words.getTextAfterOffset))(offset, self.dice.choice(ENDS))
        words.getAttributes(offset)
        words.getCharacterExtents(self.dice.randint(0, length), pyatspi.DESKTOP_COORDS)

    @staticmethod
    def value(node):
        value = node.queryValue()
        return value.currentValue, value.minimumValue, value.maximumValue

    def place(self, node):
        component = node.queryComponent()
        box = component.getExtents(pyatspi.DESKTOP_COORDS)
        self.keep(component.getAccessibleAtPoint(box.x + self.dice.randint(-2, box.width + 2),
                                                 box.y + self.dice.randint(-2, box.height + 2),
                                                 pyatspi.DESKTOP_COORDS))

    @staticmethod
    def focus(node):
        node.queryComponent().grabFocus()

    @staticmethod
    def relations(node):
        return [(relation.getRelationType(), relation.getTarget(0).name) for relation in node.getRelationSet()]

    def disturb(self):
        """The models start over, the rows change, the page or the look does: never anything that is sent."""
        disturbance = self.dice.choice((self.search, self.narrow, self.refresh, self.turn, self.look))
        try:
            disturbance(self.app.getChildAtIndex(0))
            self.disturbed += 1
        except Exception:  # this page has no such thing
            pass

    def search(self, window):
        field = next(node for node in screen.walk(window) if node.name == "Search" and node.getRole() in screen.FIELDS)
        field.queryEditableText().setTextContents(self.dice.choice(SEARCHES))

    def narrow(self, window):
        wanted = self.dice.choice(CHIPS)
        next(node for node in screen.walk(window)
             if node.name.startswith(wanted) and node.getRole() in screen.SWITCHES).queryAction().doAction(0)

    def refresh(self, window):
        self.command(window, "View", "Refresh")

    def turn(self, window):
        self.command(window, "View", self.dice.choice(PAGES))

    def look(self, window):
        self.command(window, "View", "Theme", self.dice.choice(LOOKS))

    @staticmethod
    def command(window, *path):
        node = next(node for node in screen.walk(window) if node.getRole() == pyatspi.ROLE_MENU_BAR)
        for name in path:
            menu = node if node.getRole() == pyatspi.ROLE_MENU_BAR else node.getChildAtIndex(0)
            node = next(child for child in (menu.getChildAtIndex(at) for at in range(menu.childCount))
                        if child.name == name)
        node.queryAction().doAction(0)


def await_answer(program, caller, seed):
    """One that stands still would let every further call wait in vain, and refuse it."""
    def has_ended():
        return program.process.poll() is not None

    when = f"after {caller.made} calls, the last of them “{caller.last}”, --seed {seed}"
    screen.wait_for(f"an answer {when}", lambda: has_ended() or program.app.getChildAtIndex(0).name)
    assert not has_ended(), f"Turnstile ended with {program.process.returncode} {when}"


def call_at_random(program, kisi, arguments):
    program.sign_in()
    users = screen.table(program.app, "Users")
    screen.wait_for("everybody in the table", lambda: users.queryTable().nRows == arguments.people,
                    max(screen.PATIENCE, arguments.people * SECONDS_PER_PERSON))
    caller = Caller(program.app, random.Random(arguments.seed))
    end = time.monotonic() + arguments.seconds
    while caller.made < arguments.calls and time.monotonic() < end:
        begin = time.monotonic()
        caller.call()
        if caller.made % DISTURBED_EVERY == 0:
            caller.disturb()
        if time.monotonic() - begin > SLOW or program.process.poll() is not None:
            await_answer(program, caller, arguments.seed)
    await_answer(program, caller, arguments.seed)
    writes = [write["path"] for write in kisi.writes()]
    assert not writes, f"looking at it has written {writes}"
    assert caller.disturbed > 0 and caller.refused < caller.made, "nothing was tried"
    return caller


def main():
    end_with_parent()
    parser = argparse.ArgumentParser()
    parser.add_argument("turnstile")
    parser.add_argument("simulator")
    parser.add_argument("--calls", type=int, default=5_000)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="ends earlier when these are over")
    parser.add_argument("--people", type=int, default=240)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    arguments = parser.parse_args()
    print(f"--seed {arguments.seed}", flush=True)
    begin = time.monotonic()
    with Kisi(arguments.simulator, "--users", arguments.people, "--rps", 0, "--classic-members") as kisi, \
            tempfile.TemporaryDirectory() as profile, Turnstile(arguments.turnstile, kisi, profile) as program:
        caller = call_at_random(program, kisi, arguments)
    print(json.dumps({"what": "accessibility", "seed": arguments.seed, "people": arguments.people, "calls": caller.made,
                      "refused": caller.refused, "disturbed": caller.disturbed,
                      "seconds": round(time.monotonic() - begin)}))


if __name__ == "__main__":
    main()
