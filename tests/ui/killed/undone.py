# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ticks everybody, suspends them, pauses, kills the program, starts it again, resumes and undoes it, all through AT-SPI;
the server must then hold exactly what it held before.

Usage: undone.py TURNSTILE SIMULATOR [--people N]
"""

import argparse
import json
import tempfile
import time

from twoprograms import DONE, ENDED, JournalCopy, Kisi, Turnstile, end_with_parent, pyatspi, screen, wait_long

PACE = 0.22  # seconds a row
TAB, CONTROL, A = 23, 37, 38  # keys as an X server numbers them


def everything(kisi):
    """All that a change set can touch, but for when it was last touched."""
    def bare(rows):
        return {id: {name: value for name, value in row.items() if name not in ("updated_at", "last_accessed_at")}
                for id, row in rows.items()}

    return {path: bare(kisi.all(path)) for path in ("/users", "/members", "/role_assignments", "/groups", "/teams")}


def changed(before, after):
    return [f"{path}/{id}: {before[path].get(id)} became {after[path].get(id)}" for path in before
            for id in before[path].keys() | after[path].keys() if before[path].get(id) != after[path].get(id)]


def suspended(kisi):
    return {id for id, user in kisi.all("/users").items() if not user["access_enabled"]}


def keys(*codes):
    for code in codes:
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    for code in reversed(codes):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


def reaches(table):
    """One step towards it by keyboard, where it has not the focus yet."""
    if not table.getState().contains(pyatspi.STATE_FOCUSED):
        keys(TAB)
    for _ in range(6):  # told late, the next step would go past it
        if table.getState().contains(pyatspi.STATE_FOCUSED):
            return True
        time.sleep(0.1)
    return False


def tick_everybody(program, people):
    users = screen.table(program.app, "Users")
    wait_long("everybody in the table", 30 + people / 50, lambda: users.queryTable().nRows == people, 0.2)
    screen.wait_for("the table in focus", lambda: reaches(users))
    keys(CONTROL, A)
    screen.wait_for(f"{people} selected", lambda: names(program.app, f"{people} selected"))


def names(node, name):
    return any(child.name == name for child in screen.walk(node))


def apply(program):
    screen.find(program.app, "Review changes", pyatspi.ROLE_DIALOG)
    screen.press(program.app, "Apply")


def undo_in_details(program):
    """Not the toast's button of the same name."""
    def undo():
        details = screen.find(program.app, "Details", pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER)
        buttons = [node for node in screen.walk(details) if node.name == "Undo" and screen.is_showing(node)]
        return buttons[0] if buttons and buttons[0].getState().contains(pyatspi.STATE_ENABLED) else None

    screen.wait_for("an Undo that can be pressed", undo).queryAction().doAction(0)


def suspend_and_pause(program, kisi, people):
    program.sign_in()
    tick_everybody(program, people)
    screen.press(program.app, "Suspend access")
    apply(program)
    wait_long("a part of the changes", 30 + people * PACE, lambda: len(kisi.writes()) > people / 4)
    screen.press(program.app, "Pause")
    screen.wait_for("a set that is paused", lambda: program.shows("Resume"))


def resume_and_undo(program, kisi, people, resumed):
    program.sign_in()
    screen.press(program.app, "Resume")
    screen.press(program.app, "Show")
    program.await_end_of_set(30 + people * PACE * 1.5)
    resumed(suspended(kisi))
    undo_in_details(program)
    apply(program)
    screen.wait_for("the undoing under way", lambda: program.shows("Stop"))
    program.await_end_of_set(30 + people * PACE * 1.5)


def there_and_back(arguments):
    people = arguments.people
    with Kisi(arguments.simulator, "--users", people, "--classic-members") as kisi, \
            tempfile.TemporaryDirectory() as profile:
        before, off = everything(kisi), suspended(kisi)
        with Turnstile(arguments.turnstile, kisi, profile) as program:
            suspend_and_pause(program, kisi, people)
            at_pause = len(kisi.writes())
        planned = {row.plan["user"]["id"] for row in JournalCopy(profile).rows if row.plan["prospect"] == "will_change"}
        assert len(planned) > 0.9 * people, f"only {len(planned)} of {people} would change"

        def resumed(found):
            assert found == off | planned, f"{len(off | planned)} should be suspended, {len(found)} are"

        with Turnstile(arguments.turnstile, kisi, profile) as program:
            assert len(kisi.writes()) == at_pause, "something was sent after the pause"
            resume_and_undo(program, kisi, people, resumed)
        journal = JournalCopy(profile)
        assert journal.states == [ENDED, ENDED], f"the sets are in the states {journal.states}"
        assert all(row.step == DONE for row in journal.rows)
        difference = changed(before, everything(kisi))
        assert not difference, f"the server is not as it was: {difference[:5]}"
        writes = len(kisi.writes())
        assert writes == 2 * len(planned), f"{writes} writes for {len(planned)} people there and back"
    return {"what": "undone", "people": people, "changed": len(planned), "pausedAt": at_pause, "writes": writes}


def main():
    end_with_parent()
    parser = argparse.ArgumentParser()
    parser.add_argument("turnstile")
    parser.add_argument("simulator")
    parser.add_argument("--people", type=int, default=120)
    begin = time.monotonic()
    found = there_and_back(parser.parse_args())
    print(json.dumps(dict(found, seconds=round(time.monotonic() - begin))))


if __name__ == "__main__":
    main()
