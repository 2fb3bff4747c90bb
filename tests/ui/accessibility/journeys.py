# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Twelve journeys through the program, with one hand: a screen reader's (AT-SPI and nothing else) or the keyboard's. What
the simulator holds and what a screen reader is told are the judges.

Usage: journeys.py (screen_reader|keys) TURNSTILE SIMULATOR
"""

import argparse
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "killed"))
from twoprograms import KEY, Kisi, Turnstile, end_with_parent, screen
import hands

PASSWORD = "correct horse battery"  # of the demo's administrator
PEOPLE = 60
GROUP, OTHER_GROUP = "All staff", "Cleaning crew"
NEW, IMPORTED = "nkechi.adeyemi@example.com", ("ada.quill@example.com", "ben.quill@example.com")
TABLE = f"Name;Email;Groups;Role\nAda Quill;{IMPORTED[0]};{GROUP};Door access\n" \
        f"Ben Quill;ben.quill-example.com;{GROUP};Door access\n"


class Server:
    """What the simulator holds, in the words of these journeys."""

    def __init__(self, kisi):
        self.kisi = kisi

    def users(self):
        return self.kisi.all("/users")

    def suspended(self):
        return {user["name"] for user in self.users().values() if not user["access_enabled"]}

    def id_of(self, email):
        return next((id for id, user in self.users().items() if user["email"] == email), None)

    def groups_of(self, id):
        """The groups that somebody holds door access to, directly."""
        names = {group["id"]: group["name"] for group in self.kisi.all("/groups").values()}
        return sorted(names[right["applies_to_id"]] for right in self.kisi.all("/role_assignments").values()
                      if (right["assignee_type"], right["assignee_id"], right["applies_to_type"]) ==
                      ("User", id, "Group"))

    def logins_of(self, id):
        return [login["name"] for login in self.kisi.get(f"/logins?user_id={id}&limit=100")[0]]

    def await_that(self, what, condition):
        screen.wait_for(f"on the server: {what}", condition)


def active_people(hand):
    """Rows of people who can get in, with their names."""
    names, statuses = hand.cells("Users", "Name"), hand.cells("Users", "Status")
    return [(row, name) for row, (name, status) in enumerate(zip(names, statuses))
            if status == "Active" and names.count(name) == 1 and name.isascii()]  # an American keyboard


def find_only(hand, name):
    hand.search(name)
    hand.await_cells("Users", "Name", [name])


def sign_in(hand, server):
    hand.look("the sign-in")
    hand.fill("API key", "somebody-elses-key")
    hand.untick("Stay signed in")  # the keychain of this desktop is nobody's
    hand.press("Sign in")
    hand.ear.await_words("Kisi does not know this key")
    hand.look("the sign-in with a wrong key")
    hand.fill("API key", KEY)
    hand.press("Sign in")
    hand.await_rows("Users", PEOPLE)
    hand.ear.await_words(f"{PEOPLE} people, as of")
    hand.look("the users")


def find(hand, server):
    _, name = active_people(hand)[0]
    find_only(hand, name)
    hand.ear.await_words("1 matching")
    hand.look("the one found")
    hand.search("nobody is called like this")
    hand.ear.await_words("Nobody matches “nobody is called like this”")
    hand.look("nobody found")
    hand.search("")
    hand.await_rows("Users", len(server.users()))


def suspend(hand, server):
    row, name = active_people(hand)[0]
    find_only(hand, name)
    hand.open_row("Users", 0)
    hand.look("the details")
    hand.press("Suspend access")
    hand.ear.await_words(f"Access suspended for {name}")
    hand.await_cells("Users", "Status", ["Suspended"])
    server.await_that(f"{name} suspended", lambda: name in server.suspended())
    hand.await_focus("Restore access")
    hand.await_focus_within("Details")
    hand.look("somebody suspended")


def read_why(hand, server):
    """Of the one suspended before: the heading, what to do, and each condition."""
    name = hand.cells("Users", "Name")[0]
    hand.search("")
    hand.await_rows("Users", len(server.users()))
    find_only(hand, name)
    hand.open_row("Users", 0)
    why = hand.starting("Cannot get in: suspended", hands.FRAME).name
    for words in ("Restoring access brings", "No: Suspended in Kisi", "Yes: Not switched off by a directory"):
        assert words in why, f"“{words}” is not in “{why}”"
    hand.press("Restore access")
    hand.ear.await_words(f"Access restored for {name}", "Can get in")
    server.await_that(f"{name} restored", lambda: name not in server.suspended())
    hand.search("")


def suspend_many_and_undo(hand, server):
    hand.await_rows("Users", len(server.users()))
    before, chosen = server.suspended(), active_people(hand)[1:4]
    names = {name for _, name in chosen}
    hand.tick("Users", [row for row, _ in chosen])
    hand.ear.await_words("3 selected")
    hand.look("three selected")
    hand.press("Suspend access")
    hand.window("Review changes")
    hand.look("the review")
    assert hand.cells("Changes", "Chosen").count("Chosen") == 3
    hand.press("Apply")
    server.await_that("three suspended", lambda: server.suspended() == before | names)
    hand.ear.await_words("Suspending access: ", "Access suspended for 3 people")
    hand.ear.await_progress(3)
    hand.look("three suspended")
    hand.command("Edit", "Undo")
    hand.window("Review changes")
    hand.press("Apply")
    server.await_that("three restored", lambda: server.suspended() == before)
    hand.ear.await_words("Access restored for 3 people")
    hand.look("three restored")
    hand.press("Clear selection")
    hand.look("nobody selected")


def add_with_access(hand, server):
    hand.press("Add users")
    hand.window("Add users")
    hand.look("adding")
    hand.fill("Email", NEW)
    hand.press("Share access…")
    hand.window("Share access")
    hand.choose("Which one", OTHER_GROUP)
    hand.look("access for whom is added")
    hand.press("Share")
    hand.window("Add users")
    hand.press("Review")
    hand.window("Review changes")
    hand.look("the review of whom is added")
    hand.press("Apply")
    server.await_that("somebody added with access", lambda: server.groups_of(server.id_of(NEW)) == [OTHER_GROUP])
    hand.ear.await_words("2 changes done")
    hand.look("somebody added")


def share(hand, server):
    """With somebody who holds nothing there yet."""
    id, name = next((id, user["name"]) for id, user in server.users().items()
                    if user["access_enabled"] and user["name"].isascii() and GROUP not in server.groups_of(id))
    find_only(hand, name)
    hand.open_row("Users", 0)
    hand.open_tab("Access rights ")
    hand.press("Share access")
    hand.window("Share access")
    hand.look("sharing")
    hand.press("Share")
    server.await_that("access shared", lambda: GROUP in server.groups_of(id))
    hand.ear.await_words(f"{name} has the right to {GROUP}")
    hand.look("access shared")


def remove_right(hand, server):
    """Of the one whom access was shared with before; it is held back for ten seconds."""
    name = hand.cells("Users", "Name")[0]
    id = next(id for id, user in server.users().items() if user["name"] == name)
    hand.press(f"Remove the right to {GROUP}")
    said = f"Removing the right to {GROUP} from {name}"
    hand.ear.await_words(said)
    hand.await_focus_within("Details")
    hand.look("a right about to be removed")
    server.await_that("the right removed", lambda: GROUP not in server.groups_of(id))
    hand.ear.await_words(f"The right of {name} to {GROUP} was removed")
    told = {words for words in hand.ear.heard if words.startswith(said)}
    assert len(told) == 1, f"each second is announced: {told}"
    hand.await_focus_within("Details")
    hand.look("a right removed")


def import_with_a_mended_row(hand, server):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "people.csv")
        path.write_text(TABLE, encoding="utf-8")
        hand.press("Import users")
        hand.look("the import's first step")
        hand.press("Choose a file")
        hand.choose_file(str(path))
        hand.ear.await_words("Step 2 of 4, Columns, current")
        hand.look("the columns")
        hand.press("Check")
        hand.ear.await_words("Step 3 of 4, Check, current")
        hand.look("the check")
        assert hand.cells("Rows of the file", "Result") == ["Problem", "New"]
        hand.mend("Email", IMPORTED[1])
        hand.ear.await_words("Every row can be imported.")
        hand.look("the row mended")
        hand.press("Import")
        hand.await_focus("Review")
        hand.look("before the import")
        hand.press("Review")
        hand.window("Review changes")
        hand.press("Apply")
        for email in IMPORTED:
            server.await_that(f"{email} imported", lambda email=email: server.groups_of(server.id_of(email)) == [GROUP])
        hand.ear.await_words("2 people imported.")
        hand.look("the import's end")
        hand.press("Back to Users")


def create_login(hand, server):
    find_only(hand, "Ada Quill")
    hand.open_row("Users", 0)
    hand.command("People", "Create login…")
    hand.look("the new login")
    hand.fill("Name", "Reception tablet")
    hand.fill("Password", PASSWORD)
    hand.press("Create login")
    hand.ear.await_words("The login is ready")
    assert server.logins_of(server.id_of(IMPORTED[0])) == ["Reception tablet"]
    hand.look("the secret")
    hand.press("Copy secret")
    hand.ear.await_words("Copied.")
    hand.press("Done")
    hand.await_window()
    hand.search("")


def filter_and_save_the_view(hand, server):
    count = hand.narrow_to_suspended()
    hand.await_rows("Users", count)
    assert count > 0 and set(hand.cells("Users", "Name")) <= server.suspended()
    hand.ear.await_words(f"{count} matching")
    hand.press("Views")
    hand.await_focus("Name of the view")
    hand.look("the views")
    hand.fill("Name of the view", "Who is out")
    hand.press("Save")
    screen.wait_for("the view saved", lambda: hand.shows("Who is out"))
    hand.leave_popover()
    hand.widen()
    hand.await_rows("Users", len(server.users()))
    hand.press("Views")
    hand.await_focus("Name of the view")
    hand.press("Who is out")
    hand.await_rows("Users", count)
    hand.look("the view")


def sign_out(hand, server):
    hand.command("File", "Sign out")
    hand.await_focus("API key")
    hand.look("signed out")
    assert not any(node.getRole() in screen.TABLES for node in screen.walk(hand.top())), "people are left"


JOURNEYS = (sign_in, find, suspend, read_why, suspend_many_and_undo, add_with_access, share, remove_right,
            import_with_a_mended_row, create_login, filter_and_save_the_view, sign_out)


def main():
    end_with_parent()
    parser = argparse.ArgumentParser()
    parser.add_argument("hand", choices=("screen_reader", "keys"))
    parser.add_argument("turnstile")
    parser.add_argument("simulator")
    arguments = parser.parse_args()
    options = ("--users", PEOPLE, "--rps", 0, "--classic-members")
    with Kisi(arguments.simulator, *options) as kisi, tempfile.TemporaryDirectory() as profile, \
            Turnstile(arguments.turnstile, kisi, profile) as program:
        app = screen.application(program.process.pid)
        hand = hands.Reader(app) if arguments.hand == "screen_reader" else hands.Keyboard(app)
        for journey in JOURNEYS:
            begin = time.monotonic()
            journey(hand, Server(kisi))
            print(f"{journey.__name__}: {time.monotonic() - begin:.1f} s", flush=True)
            assert program.process.poll() is None, f"Turnstile ended with {program.process.returncode}"


if __name__ == "__main__":
    main()
