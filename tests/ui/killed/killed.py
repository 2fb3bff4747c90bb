# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Kills the program while it changes two hundred things, starts it again, presses Resume, and kills it again. The
server's append-only log and its state are the judges: nothing sent twice, nothing lost, every row ends with a true word.

Usage: killed.py TURNSTILE SIMULATOR CHANGER [--kills N] [--each N] [--at-once N]
"""

import argparse
import collections
import datetime
import json
import random
import subprocess
import sys
import tempfile
import time

from twoprograms import (ACCEPTED, DONE, ENDED, ON_WIRE, UNFINISHED, JournalCopy, Kisi, Turnstile, end_with_parent,
                         screen, start)

ROWS = 200
LATENCY = 80  # ms; what is on the wire is met often enough


def written(verb, path, body):
    return f"{verb} {path} {json.dumps(body or {}, sort_keys=True)}"


def moment(text):
    return datetime.datetime.fromisoformat(text) if text else None


class Judge:
    """Compares the journal after each kill with the one before and with the server's log, and at the end with its state."""

    def __init__(self, kisi, profile):
        self.kisi, self.profile = kisi, profile
        self.problems = []
        self.met = collections.Counter()
        self._noted = set()
        self._before = {}
        self._has_ended = False
        self.look()
        self.met.clear()

    def look(self):
        copy = JournalCopy(self.profile)
        if len(copy.states) != 1 or len(copy.rows) != ROWS:
            self.problems.append(f"the journal holds {len(copy.states)} sets, {len(copy.rows)} rows")
            return
        self._has_ended = copy.states[0] == ENDED
        if not self._has_ended and copy.states[0] not in UNFINISHED:
            self.problems.append(f"the set is in state {copy.states[0]}")
        fresh = [row for row in copy.rows if self._before.get(row.position) != (row.step, row.outcome)]
        for row in fresh:
            former = self._before.get(row.position, (0, ""))
            if former[0] == DONE:
                self.problems.append(f"row {row.position} was {former[1]} and is {row.outcome}")
        for step, name in ((ON_WIRE, "on the wire"), (ACCEPTED, "accepted"), (DONE, "ended")):
            self.met[name] += any(row.step == step for row in fresh)
        self._before = {row.position: (row.step, row.outcome) for row in copy.rows}
        self._noted |= {written(row.request["verb"], row.request["path"], row.request["body"])
                        for row in copy.rows if row.request}
        self.rows = copy.rows
        self._judge_log()

    def has_ended(self):
        return self._has_ended

    def decide(self, kills):
        users, rights = self.kisi.all("/users"), self.kisi.all("/role_assignments")
        ids = {user["email"]: id for id, user in users.items()}
        for row in self.rows:
            waits_in_vain = row.outcome == "refused" and row.result.get("refusal") == "step_before" \
                and self.rows[row.plan["waits_for"]].outcome == "not_done"
            if row.step != DONE or not (row.outcome in ("done", "not_done") or waits_in_vain):
                self.problems.append(f"row {row.position} ended as “{row.outcome}”: {row.result}")
            elif self._is_so(row, users, rights, ids) != (row.outcome == "done"):
                self.problems.append(f"row {row.position} says “{row.outcome}”, the server does not: {row.wish}")
        lost = self.outcomes()["not_done"]
        if lost > kills:
            self.problems.append(f"{kills} kills, but {lost} rows were not done")

    def outcomes(self):
        return collections.Counter(row.outcome for row in self.rows)

    def _judge_log(self):
        sent = collections.Counter()
        for write in self.kisi.writes():
            text = written(write["verb"], write["path"], write["request"])
            sent[text] += 1
            if text not in self._noted:
                self.problems.append(f"sent and not written down: {text}")
            if write["status"] >= 400:
                self.problems.append(f"refused with {write['status']}: {text}")
        self.problems += [f"sent {times} times: {text}" for text, times in sent.items() if times > 1]

    def _is_so(self, row, users, rights, ids):
        wish = row.wish
        if wish["do"] == "set_access":
            return users[row.plan["user"]["id"]]["access_enabled"] == wish["enabled"]
        if wish["do"] == "add_user":
            return wish["email"] in ids
        if wish["do"] == "remove_access_right":
            return row.plan["right"]["id"] not in rights
        holder = wish["assignee_id"]
        if "waits_for" in row.plan and (made := self.rows[row.plan["waits_for"]].wish)["do"] == "add_user":
            holder = ids.get(made["email"])
        if wish["do"] == "invite_user":
            holder = ids.get(wish["email"])
        return sum(right["assignee_id"] == holder and right["applies_to_id"] == wish["applies_to_id"]
                   and right["role_id"] == wish["role_id"] and right["assignee_type"] == "User"
                   and moment(right["valid_until"]) == moment(wish["valid_until"]) for right in rights.values()) == 1


def live(turnstile, kisi, profile, dice, rows):
    """One life of the program; `rows`: about how many it may get done, None: all that are left."""
    with Turnstile(turnstile, kisi, profile) as program:
        if rows and dice.random() < 0.06:  # while it starts or signs in
            return time.sleep(dice.uniform(0.1, 2))
        program.sign_in()
        screen.press(program.app, "Resume")
        if not rows:
            return program.await_end_of_set(180)
        if dice.random() < 0.4:  # also while it reads what the kill before has left
            return time.sleep(dice.uniform(0, 3 + rows * 0.3))
        wanted = len(kisi.writes()) + dice.randint(1, max(1, round(1.5 * rows)))
        end = time.monotonic() + 10 + rows
        while len(kisi.writes()) < wanted and time.monotonic() < end:
            time.sleep(0.005)
        time.sleep(dice.uniform(0, 0.3))  # its answer is on the way, is being recorded, the next is being sent


def one_set(arguments):
    dice = random.Random(arguments.set)
    options = ("--rps", 0, "--latency", LATENCY, "--seed", arguments.set)
    kills = 0
    with Kisi(arguments.simulator, *options) as kisi, tempfile.TemporaryDirectory() as profile:
        journal = f"{profile}/journal.sqlite"
        subprocess.run([arguments.changer, "--record", kisi.url, journal, str(arguments.set)], check=True, timeout=60,
                       stdout=subprocess.DEVNULL)
        judge = Judge(kisi, profile)
        while not judge.has_ended() and not judge.problems:
            left = kills < arguments.each
            live(arguments.turnstile, kisi, profile, dice, ROWS / arguments.each if left else None)
            judge.look()
            kills += not judge.has_ended()
        if not judge.problems:
            judge.decide(kills)
        found = {"what": "kills", "seed": arguments.set, "kills": kills, "rows": ROWS, "writes": len(kisi.writes()),
                 "outcomes": judge.outcomes(), "met": judge.met, "problems": judge.problems}
    print(json.dumps(found, ensure_ascii=False))


def said_by(child):
    said = child.stdout.read()
    if child.returncode != 0:
        return {"what": "kills", "kills": 0, "problems": [f"a set ended with {child.returncode}: {said}"]}
    return json.loads(said)


def all_sets(arguments):
    """Set after set, some side by side, until there were so many kills or something is wrong."""
    running, found = [], []
    seed = arguments.first
    try:
        while not any(one["problems"] for one in found):
            kills = sum(one["kills"] for one in found)
            while len(running) < arguments.at_once and kills + len(running) * arguments.each < arguments.kills:
                running.append(start([sys.executable, *sys.argv, "--set", str(seed)], stdout=subprocess.PIPE, text=True))
                seed += 1
            if not running:
                break
            time.sleep(0.2)
            for child in [child for child in running if child.poll() is not None]:
                running.remove(child)
                found.append(said_by(child))
                print(json.dumps(found[-1], ensure_ascii=False), flush=True)
    finally:
        for child in running:
            child.terminate()
            child.wait()
    return found


def main():
    end_with_parent()
    parser = argparse.ArgumentParser()
    for name in ("turnstile", "simulator", "changer"):
        parser.add_argument(name)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--each", type=int, default=14, help="kills of one set; then it is left to its end")
    parser.add_argument("--at-once", type=int, default=4, help="sets side by side")
    parser.add_argument("--first", type=int, default=1, help="number of the first set: another makes other ones")
    parser.add_argument("--set", type=int, help="only this one")
    arguments = parser.parse_args()
    if arguments.set:
        return one_set(arguments)
    found = all_sets(arguments)
    problems = [problem for one in found for problem in one["problems"]]
    print(f"{sum(one['kills'] for one in found)} kills of {len(found)} sets, {len(problems)} problems.")
    return sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
