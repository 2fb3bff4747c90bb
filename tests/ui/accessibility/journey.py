# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Signs in, finds somebody, suspends and restores them and adds somebody, through AT-SPI alone.

Usage: journey.py TURNSTILE SIMULATOR
"""

import collections
import os
import re
import subprocess
import sys
import tempfile

import pyatspi

import screen

NAME, STATUS = 1, 3  # 0 is the tick
KEY = "demo-api-key-of-maren-holt"


def start_simulator(program):
    process = subprocess.Popen([program, "--port", "0", "--rps", "0"], stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    address = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert address, f"the simulator said: {line}"
    return process, address.group(0)


def statuses_of(table, name):
    """The status words of everybody of this name that the table shows."""
    grid = table.queryTable()
    rows = [row for row in range(grid.nRows) if screen.cell(table, row, NAME).name.startswith(name)]
    return [screen.cell(table, row, STATUS).name for row in rows]


def names_must_be_unique(app):
    showing = screen.all_showing(app, pyatspi.ROLE_PUSH_BUTTON)
    unnamed = [f"a {node.getRoleName()} in “{node.parent.name}”, {node.parent.getRoleName()}" for node in showing if not node.name]
    assert not unnamed, f"showing buttons without a name: {unnamed}"
    buttons = [node.name for node in showing]
    twice = [name for name, count in collections.Counter(buttons).items() if count > 1]
    assert not twice, f"more than one showing button is called {twice}"


def first_active(table):
    grid = table.queryTable()
    for row in range(grid.nRows):
        if screen.cell(table, row, STATUS).name.startswith("Active"):
            return screen.cell(table, row, NAME).name
    raise AssertionError("nobody is active")


def sign_in(app):
    names_must_be_unique(app)
    for name in ("API key", "Sign in", "Try the demo organization"):
        assert any(node.name == name for node in screen.walk(app)), f"nothing is called {name}"
    screen.type_into(app, "API key", KEY)
    screen.press(app, "Sign in")


def suspend_and_restore(app):
    users = screen.table(app, "Users")
    screen.wait_for("people in the table", lambda: users.queryTable().nRows > 50)
    names_must_be_unique(app)
    person = first_active(users)

    screen.type_into(app, "Search", person)
    screen.wait_for(f"only {person}", lambda: users.queryTable().nRows == 1 and statuses_of(users, person))
    users.queryTable().addRowSelection(0)

    screen.press(app, "Suspend access")
    screen.wait_for("Suspended", lambda: statuses_of(users, person) == ["Suspended"])
    names_must_be_unique(app)
    screen.press(app, "Undo")
    screen.wait_for("Active again", lambda: statuses_of(users, person) == ["Active"])


def add_somebody(app):
    """From the page's one primary button to the new person in the table."""
    email = "nkechi.adeyemi@example.com"
    screen.press(app, "Add users")
    screen.type_into(app, "Email", email)
    screen.press(app, "Add user")
    users = screen.table(app, "Users")
    screen.type_into(app, "Search", email)
    screen.wait_for("the new person", lambda: users.queryTable().nRows == 1)
    names_must_be_unique(app)


def main():
    turnstile, simulator = sys.argv[1:3]
    kisi, address = start_simulator(simulator)
    program = None
    try:
        with tempfile.TemporaryDirectory() as profile:
            environment = dict(os.environ, LANG="C.UTF-8")
            program = subprocess.Popen([turnstile, "--server", address, "--profile", profile], env=environment)
            app = screen.application(program.pid)
            sign_in(app)
            suspend_and_restore(app)
            add_somebody(app)
    finally:
        for process in (program, kisi):
            if process is not None:
                process.terminate()
                process.wait(10)
    print("Signed in, found, suspended and restored somebody, and added somebody, through AT-SPI alone.")


if __name__ == "__main__":
    main()
