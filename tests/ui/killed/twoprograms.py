# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turnstile and the simulator as two programs: one is used through AT-SPI, the other is asked what it holds."""

import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

try:
    import pyatspi
except ImportError:
    print("Skipped: pyatspi is missing. Run scripts/setup test.")
    sys.exit(77)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "accessibility"))
import screen

KEY = "demo-api-key-of-maren-holt"
WITNESS = "demo-api-key-of-henrik-marlow"  # somebody else: what we ask does not count towards the program's limit

# Of a set and of a row, as the journal numbers them.
UNFINISHED, ENDED = (0, 1), 2
WAITING, ON_WIRE, ACCEPTED, DONE = range(4)


def end_with_parent():
    """Stopped from outside, everything started here ends too."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def start(command, **options):
    bound = ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []
    return subprocess.Popen([*bound, *command], **options)


def wait_long(what, seconds, condition, pause=0.02):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"never seen: {what}"
        time.sleep(pause)


class Kisi:
    """A simulator in a process of its own, with its append-only log."""

    def __init__(self, program, *options):
        self._folder = tempfile.TemporaryDirectory()
        environment = dict(os.environ, TURNSTILE_RECORD_DIR=self._folder.name)
        self.process = start([program, "--port", "0", *map(str, options)], stdout=subprocess.PIPE, text=True,
                             env=environment)
        self.url = re.search(r"http://127\.0\.0\.1:\d+", self.process.stdout.readline()).group()
        self._log = pathlib.Path(self._folder.name, f"turnstile-simulator-{self.process.pid}.jsonl")
        self._position = 0
        self._writes = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self._folder.cleanup()

    def writes(self):
        """Every write so far, in the order it was answered."""
        if self._log.exists():
            with self._log.open("rb") as log:
                log.seek(self._position)
                lines = log.read().split(b"\n")
            self._position += sum(len(line) + 1 for line in lines[:-1])  # the last may still be half written
            exchanges = [json.loads(line) for line in lines[:-1]]
            self._writes += [exchange for exchange in exchanges if exchange["verb"] != "GET"]
        return self._writes

    def get(self, path):
        request = urllib.request.Request(self.url + path, headers={"Authorization": f"KISI-LOGIN {WITNESS}",
                                                                   "Accept": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while True:
            try:
                with opener.open(request, timeout=20) as answer:
                    return json.load(answer), answer.headers["X-Collection-Range"]
            except urllib.error.HTTPError as error:
                if error.code != 429:
                    raise
                time.sleep(1)

    def all(self, path):
        """Every row of a listing, by id."""
        rows = {}
        while True:
            page, said = self.get(f"{path}?limit=100&offset={len(rows)}")
            rows.update((row["id"], row) for row in page)
            if not page or len(rows) >= int(said.split("/")[1]):
                return rows


class Turnstile:
    """The program in its window; leaving the `with` kills it."""

    def __init__(self, program, kisi, profile):
        # Nothing of the one who runs this is read or written.
        environment = dict(os.environ, LANG="C.UTF-8", HOME=profile, XDG_CONFIG_HOME=profile)
        self.process = start([program, "--server", kisi.url, "--profile", profile], env=environment)
        self.app = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def kill(self):
        self.process.kill()
        self.process.wait()

    def sign_in(self):
        self.app = screen.application(self.process.pid)
        stay = screen.find(self.app, "Stay signed in", pyatspi.ROLE_CHECK_BOX)
        if stay.getState().contains(pyatspi.STATE_CHECKED):  # the keychain of this desktop is nobody's
            stay.queryAction().doAction(0)
        screen.type_into(self.app, "API key", KEY)
        screen.press(self.app, "Sign in")

    def shows(self, *names):
        """Whether a button of one of these names can be pressed now."""
        buttons = screen.all_showing(self.app, pyatspi.ROLE_PUSH_BUTTON)
        return any(node.name in names and node.getState().contains(pyatspi.STATE_ENABLED) for node in buttons)

    def await_end_of_set(self, seconds):
        """Until no set is under way any more, nor about to be."""
        quiet = 0
        end = time.monotonic() + seconds
        while quiet < 3:
            assert time.monotonic() < end, "the set never ended"
            time.sleep(0.5)
            try:
                quiet = 0 if self.shows("Stop", "Resume") else quiet + 1
            except Exception:  # objects come and go while the window changes
                quiet = 0


class JournalCopy:
    """The journal as a kill left it. A copy: opening the file itself would tidy up what the next start has to."""

    def __init__(self, profile):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("journal.sqlite", "journal.sqlite-wal"):
                if pathlib.Path(profile, name).exists():
                    shutil.copy(pathlib.Path(profile, name), folder)
            with sqlite3.connect(pathlib.Path(folder, "journal.sqlite")) as journal:
                self.states = [state for (state,) in journal.execute("SELECT state FROM sets ORDER BY id")]
                columns = "position, step, outcome, plan, request, result"
                self.rows = [Row(*row) for row in
                             journal.execute(f"SELECT {columns} FROM set_rows WHERE set_id = 1 ORDER BY position")]
            journal.close()


class Row:
    """One row of the first set."""

    def __init__(self, position, step, outcome, plan, request, result):
        self.position, self.step, self.outcome = position, step, outcome
        self.plan, self.request, self.result = json.loads(plan), json.loads(request), json.loads(result)

    @property
    def wish(self):
        return self.plan["wish"]
