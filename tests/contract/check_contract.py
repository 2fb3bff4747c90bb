#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every recorded exchange with the simulator against the contract files beside this script.

    check_contract.py --clear DIR   forget earlier recordings
    check_contract.py DIR           check them, print operation x status, exit 1 on a violation or on no exchange at all
"""

import argparse
import json
import re
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl

import yaml
from jsonschema import Draft202012Validator, FormatChecker, RefResolver
from jsonschema.exceptions import best_match

CONTRACT = ("people.yaml", "places.yaml", "records.yaml")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
VERBS = ("get", "post", "put", "patch", "delete")
ERROR = "#/components/schemas/Error"
ERRORS = "#/components/schemas/Errors"

# Statuses the contract does not declare and the simulator gives on purpose: shown in the report, never failures.
DEVIATIONS = {
    429: "documented for every operation, declared on none",
    403: "lists declare only 401; conventions.md asks clients to be ready for it",
    400: "an offset beyond 20000, an id filter without its type, a body that is not JSON",
    422: "PATCH of users and members declares none, yet the limits of metadata have to be refused somehow",
}
# Members carry these where the server still knows the older permissions: exempt by name, and only where recorded so.
CLASSIC_FIELDS = {"card_enabled", "link_enabled", "login_enabled", "card_activation_required"}

formats = FormatChecker(formats=())


@formats.checks("date-time")
def is_date_time(value):
    return not isinstance(value, str) or bool(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value))


@formats.checks("email")
def is_email(value):
    return not isinstance(value, str) or bool(re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", value))


@formats.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or bool(re.match(r"[a-z][a-z0-9+.-]*:", value))


class Operation:
    """One verb on one path of one contract file."""

    def __init__(self, document, verb, path, description):
        self.document = document
        self.resolver = RefResolver("", document)
        self.verb = verb.upper()
        self.path = path
        self.description = description
        self.pattern = re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path))
        self.holes = path.count("{")
        self.parameters = {p["name"]: p for p in map(self.follow, description.get("parameters", [])) if p["in"] == "query"}
        self.sound = set()  # rows of its lists that kept the contract before

    @property
    def name(self):
        return f"{self.verb} {self.path}"

    def follow(self, thing):
        while "$ref" in thing:
            thing = self.resolver.resolve(thing["$ref"])[1]
        return thing

    def complaints(self, schema, value, what):
        validator = Draft202012Validator(schema, resolver=self.resolver, format_checker=formats)
        # Of a oneOf that fails the deepest reason is told, not the whole object.
        errors = [best_match([error]) for error in validator.iter_errors(value)]
        return [f"{what}{re.sub('[0-9]+', '*', error.json_path[1:])}: {error.message[:200]}" for error in errors]


    def unseen(self, rows):
        """Those that differ from every sound row: tests list the same people hundreds of times."""
        return {text: row for row in rows if (text := json.dumps(row, sort_keys=True)) not in self.sound}


@cache
def load(folder):
    operations = []
    for file in CONTRACT:
        document = yaml.load((folder / file).read_text(encoding="utf-8"), LOADER)
        mend(document["components"]["schemas"])
        for path, verbs in document["paths"].items():
            operations += [Operation(document, verb, path, verbs[verb]) for verb in VERBS if verb in verbs]
    return sorted(operations, key=lambda operation: operation.holes)


def mend(schemas):
    """Source defects the contract files keep and name in their x-note; taken literally no request would pass."""
    if "RoleAssignmentUpdateRequest" in schemas:
        # Two of the three variants are the same, and "notify" has another property's type.
        right = {"role_id": {"type": "string"}, "notify": {"type": "boolean"},
                 "valid_from": {"type": ["string", "null"], "format": "date-time"},
                 "valid_until": {"type": ["string", "null"], "format": "date-time"}}
        schemas["RoleAssignmentUpdateRequest"] = {
            "type": "object", "required": ["role_assignment"],
            "properties": {"role_assignment": {"type": "object", "properties": right}}}


def typed(text, schema):
    """A query parameter's text as the type its schema names."""
    wanted = schema.get("type", "string")
    wanted = wanted if isinstance(wanted, list) else [wanted]
    if "integer" in wanted and re.fullmatch(r"-?\d+", text):
        return int(text)
    if "boolean" in wanted and text in ("true", "false"):
        return text == "true"
    return text


def check_query(operation, query):
    problems = []
    for name, text in parse_qsl(query, keep_blank_values=True):
        parameter = operation.parameters.get(name)
        if parameter is None:
            problems.append(f"query parameter {name} is not in the contract")
        else:
            problems += operation.complaints(parameter["schema"], typed(text, parameter["schema"]), f"query {name}")
    return problems


def check_request(operation, exchange):
    problems = check_query(operation, exchange["query"])
    body = exchange["request"]
    declared = operation.description.get("requestBody")
    if body is None:
        return problems
    if declared is None:
        return problems + ["a body, where the contract has none"]
    return problems + operation.complaints(declared["content"]["application/json"]["schema"], body, "request")


def without(value, names):
    if isinstance(value, list):
        return [without(item, names) for item in value]
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if key not in names}
    return value


def check_range(operation, response, exchange):
    header = exchange["headers"].get("X-Collection-Range")
    declared = operation.follow(response).get("headers", {}).get("X-Collection-Range")
    if declared is None:
        return ["X-Collection-Range on a list without pages"] if header else []
    if header is None:
        return ["no X-Collection-Range"]
    if header == "*/0":  # what Kisi's own client expects of an empty list, though the published pattern forbids it
        return ["*/0 with rows"] if exchange["response"] else []
    parts = re.fullmatch(r"(\d+)-(\d+)/(\d+)", header)
    if not parts:
        return [f"X-Collection-Range is {header}"]
    start, end, total = map(int, parts.groups())
    rows = max(0, min(end + 1, total) - start)
    return [] if len(exchange["response"]) == rows else [f"{len(exchange['response'])} rows for {header}"]


def check_response(operation, exchange, deviations):
    status = exchange["status"]
    response = operation.description["responses"].get(str(status))
    if response is None:
        if status not in DEVIATIONS:
            return [f"status {status} is not declared"]
        deviations[(operation.name, status)] += 1
        return operation.complaints({"$ref": ERRORS if status == 422 else ERROR}, exchange["response"], "response")
    content = operation.follow(response).get("content")
    if content is None:
        return [] if exchange["response"] is None else ["a body, where the contract has none"]
    if not exchange["headers"].get("Content-Type", "").startswith("application/json"):
        return ["the answer is not JSON"]
    body = without(exchange["response"], CLASSIC_FIELDS & set(exchange["exempt"]))
    problems = check_body(operation, content["application/json"]["schema"], body)
    return problems + (check_range(operation, response, exchange) if status == 200 else [])


def check_body(operation, schema, body):
    if not isinstance(body, list) or not body:
        return operation.complaints(schema, body, "response")
    fresh = operation.unseen(body)
    problems = operation.complaints(schema, list(fresh.values()), "response") if fresh else []
    if not problems:
        operation.sound.update(fresh)
    return problems


class Report:
    def __init__(self):
        self.seen = Counter()
        self.deviations = Counter()
        self.failures = Counter()
        self.exchanges = 0
        self.scripted = 0
        self.gone = 0
        self.deliberate = 0

    def add(self, operations, exchange):
        self.exchanges += 1
        if exchange["scripted"]:
            self.scripted += 1
            return
        fits = (o for o in operations if o.verb == exchange["verb"] and o.pattern.fullmatch(exchange["path"]))
        operation = next(fits, None)
        if exchange["status"] == 404 and exchange["response"].get("code") == "000404":
            self.gone += 1
            return
        if exchange["status"] == 429 and operation is None:
            self.gone += 1
            return
        if operation is None:
            self.fail(f"{exchange['verb']} {exchange['path']}", exchange, ["not in the contract, yet answered"])
            return
        self.seen[(operation.name, exchange["status"])] += 1
        problems = check_response(operation, exchange, self.deviations)
        # What was refused may have been wrong on purpose; what was taken has to be right.
        if exchange.get("deliberate"):
            self.deliberate += 1
        elif exchange["status"] < 400:
            problems += check_request(operation, exchange)
        self.fail(operation.name, exchange, problems)

    def merge(self, other):
        for name, count in vars(other).items():
            setattr(self, name, getattr(self, name) + count)

    def fail(self, name, exchange, problems):
        for problem in problems:
            self.failures[f"{name} {exchange['status']}: {problem}"] += 1

    def print(self):
        print(f"{self.exchanges} exchanges, {self.scripted} of them scripted by tests, {self.gone} to unknown paths, "
              f"{self.deliberate} wrong on purpose\n")
        names = sorted({name for name, _ in self.seen}, key=lambda name: name.split(" ")[::-1])
        for name in names:
            counts = sorted((status, count) for (seen, status), count in self.seen.items() if seen == name)
            print(f"  {name:<38} " + "  ".join(f"{status} x {count}" for status, count in counts))
        if self.deviations:
            print("\nKnown deviations (statuses the contract does not declare):")
            for (name, status), count in sorted(self.deviations.items()):
                print(f"  {name:<38} {status} x {count}  {DEVIATIONS[status]}")
        if self.failures:
            print("\nViolations:")
            for failure, count in sorted(self.failures.items()):
                print(f"  {failure}" + (f"  (x {count})" if count > 1 else ""))
        print("\n" + self.verdict())

    def verdict(self):
        if not self.exchanges:
            return "Nothing was recorded."
        return f"{len(self.failures)} kinds of violation." if self.failures else "All exchanges keep the contract."

    def is_clean(self):
        return self.exchanges > 0 and not self.failures


def exchanges_in(file):
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield json.loads(line)
            except json.JSONDecodeError:
                # A program that was killed leaves half a line at its end.
                print(f"{file.name}:{number} is cut off", file=sys.stderr)


def check(file):
    report = Report()
    for exchange in exchanges_in(file):
        report.add(load(Path(__file__).resolve().parent), exchange)
    return report


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path, help="where TURNSTILE_RECORD_DIR pointed")
    arguments.add_argument("--clear", action="store_true", help="only forget earlier recordings")
    given = arguments.parse_args()
    if given.clear:
        for file in given.folder.glob("*.jsonl"):
            file.unlink()
        return 0
    report = Report()
    # The largest first, so that no process is left alone with one.
    files = sorted(given.folder.glob("*.jsonl"), key=lambda file: file.stat().st_size, reverse=True)
    with ProcessPoolExecutor() as processes:
        for part in processes.map(check, files):
            report.merge(part)
    report.print()
    return 0 if report.is_clean() else 1


if __name__ == "__main__":
    sys.exit(main())
