# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turns what the benches found into docs/performance.md. Every function gives rows: what, goal, measured, met."""

import statistics

MET, MISSED, NONE = "yes", "**no**", "–"
PACE, LANE = 220, 440  # ms between requests; Background takes every second slot
PREVIEW_PHASES = {"open": "until it is open", "show all": "all {} rows asked for", "scroll": "scrolled through {}",
                  "untick": "30 rows unticked, then all ticked", "close": "closed"}


def number(value, digits=0):
    return f"{value:,.{digits}f}"


def verdict(value, most):
    return MET if value <= most else MISSED


def of(lines, what, **fields):
    return [line for line in lines if line["what"] == what and all(line.get(key) == value for key, value in fields.items())]


def first(lines, what, **fields):
    found = of(lines, what, **fields)
    return found[0] if found else None


def keystroke(lines):
    rows = []
    for people, goal in ((20_000, 16.7), (100_000, 20)):
        own, proxy = ([line for line in of(lines, "keystroke", who=who) if line["people"] > people / 2 and
                       line["people"] < people * 2] for who in ("own", "proxy"))
        if not own:
            rows.append((f"Keystroke to painted frame, {number(people)} people, p99", f"≤ {goal} ms", "not measured", NONE))
            continue
        took = own[0]["painted"]
        # Partial loads are said, not hidden.
        loaded = "" if own[0]["people"] == people else f"; only {number(own[0]['people'])} people were loaded"
        rows.append((f"Keystroke to painted frame, {number(people)} people, p99", f"≤ {goal} ms",
                     f"{number(took['p99'], 1)} ms (p50 {number(took['p50'], 1)}, max {number(took['max'], 1)}; "
                     f"until the last frame p99 {number(own[0]['settled']['p99'], 1)}; {took['n']} strokes{loaded})",
                     verdict(took["p99"], goal)))
        if proxy:
            ratios = [theirs["painted"] / ours["painted"] for ours, theirs
                      in zip(own[0]["strokes"], proxy[0]["strokes"]) if theirs["rowsPainted"] and ours["painted"] > 0]
            spread = proxy[0]["painted"]
            rows.append((f"QSortFilterProxyModel over the same, {number(people)} people, p99", "beside it",
                         f"{number(spread['p99'], 1)} ms (p50 {number(spread['p50'], 1)}, max {number(spread['max'], 1)}; "
                         f"{spread['n']} of {took['n']} strokes); times ours, where "
                         f"the rows change: median {number(statistics.median(ratios), 1)}, most {number(max(ratios), 1)}", NONE))
    return rows


def listing(lines):
    rows = []
    if free := of(lines, "listing", paced=False):
        page = statistics.median(run["toPeople"]["cpuMs"] / max(1, run["pagesOfPeople"]) for run in free)
        wall = statistics.median(run["toPeople"]["wallMs"] for run in free)
        everything = statistics.median(run["toAll"]["wallMs"] for run in free)
        sample = free[0]
        rows.append(("Own processor time a page of 100 people, from bytes to visible rows", "≤ 3 ms",
                     f"{number(page, 2)} ms (median of {len(free)} loads of {number(sample['people'])} people)",
                     verdict(page, 3)))
        rows.append((f"{number(sample['people'])} people, no pace and no limit: wall time", "–",
                     f"{number(wall)} ms, {sample['pagesOfPeople']} requests; with {number(sample['rights'])} rights and all "
                     f"else {number(everything)} ms, {sample['toAll']['requests']} requests", NONE))
        if lost := sample["missing"] + sample["missingRights"]:
            rows.append(("– rows of these that were not reached", "0", number(lost), MISSED))
    if curl := first(lines, "curl"):
        rows.append(("– the same pages by one keep-alive curl, thrown away", "beside it",
                     f"{number(curl['wallMs'])} ms, {curl['requests']} requests", NONE))
    if client := first(lines, "kisi-client"):
        rows.append(("– the same people by kisi-client", "beside it", client.get("skipped") or
                     f"{number(client['wallMs'])} ms, {number(client['people'])} people", NONE))
    if paced := first(lines, "listing", paced=True):
        between = max(1, paced["toAll"]["requests"] - 1)
        lane, pace = (between * slot / paced["spanMs"] * 100 for slot in (LANE, PACE))
        rows.append((f"{number(paced['people'])} people at 5 requests a second: of what the lane may take (every second "
                     f"slot of {PACE} ms)", "≥ 95 %, no 429",
                     f"{number(lane, 1)} % ({number(pace, 1)} % of all slots: the other half is left to the user's own "
                     f"clicks and dashboard), {paced['refused']} times 429", MET if lane >= 95 and not paced["refused"] else MISSED))
    return rows


def start(lines):
    times = {line["who"]: line["medianMs"] for line in of(lines, "start")}
    rows = []
    if "turnstile" in times:
        ratio = times["turnstile"] / times["empty"]
        rows.append(("Start to first painted window", "≤ 2 × an empty window",
                     f"{number(times['turnstile'])} ms = {number(ratio, 2)} × {number(times['empty'])} ms", verdict(ratio, 2)))
        if "word" in times:
            rows.append(("– an empty window that shows one word", "beside it",
                         f"{number(times['word'])} ms: Turnstile takes {number(times['turnstile'] / times['word'], 2)} × that", NONE))
        rows.append(("Start of the demo to first rows, its server included", "–", f"{number(times['demo'])} ms", NONE))
    return rows


def memory(lines):
    found = first(lines, "memory")
    if not found:
        return []
    mega = 1e6
    kinds = found["people"] + found["members"] + found["rights"]
    grown = found["withAll"] - found["atSignIn"]
    row = f"{number(found['withAll'] / mega, 1)} MB"
    return [(f"Memory (PSS) with {number(found['people'])} people, {number(found['members'])} members, "
             f"{number(found['rights'])} rights", "≤ 60 MB",
             f"{row} (before signing in {number(found['atSignIn'] / mega, 1)}, an empty window "
             f"{number(found['emptyWindow'] / mega, 1)}; without members {number(found['withRights'] / mega, 1)})",
             verdict(found["withAll"] / mega, 60)),
            ("Memory a row", "–", f"{number(grown / kinds)} bytes, {number(grown / max(1, found['people']))} a person with "
             "member and rights, pages of the window included", NONE)]


def gaps(lines):
    rows = []
    for people in (20_000, 100_000):
        for line in of(lines, "gaps", of=people):
            wall, busy = line["gaps"], line["busy"]
            met = MET if wall["max"] <= 50 and wall["p999"] <= 16.7 else MISSED
            rows.append((f"Event-loop gap, {number(people)} people: {line['phase']}", "≤ 50 ms, p99.9 ≤ 16.7 ms",
                         f"{number(wall['max'], 1)} ms, p99.9 {number(wall['p999'], 1)} "
                         f"(of it own processor time: {number(busy['max'], 1)}, {number(busy['p999'], 1)})", met))
    return rows


def requests(lines):
    rows = []
    own, plain = (of(lines, "churn", who=who) for who in ("own", "plain"))
    if own:
        total = {key: sum(line[key] for line in own) for key in ("missed", "doubled")}
        ratio = max(line["requests"] / line["least"] for line in own)
        other = statistics.mean(line["missed"] for line in plain) if plain else 0
        late = sum(line["missing"] for line in own)
        met = total["missed"] == 0 and total["doubled"] == 0 and ratio <= 1.2
        rows.append((f"{number(own[0]['people'])} people listed while one is deleted or added every 300 ms, {len(own)} times",
                     "none missed, none twice, ≤ 1.2 × the requests",
                     f"{total['missed']} missed, {total['doubled']} twice, {number(ratio, 2)} × at most; "
                     f"{number(late)} added meanwhile, said to be missing and left to the next pass "
                     f"(plain paging misses {number(other, 1)} a listing)", MET if met else MISSED))
    for line in of(lines, "many"):
        ratio = line["requests"] / line["least"]
        met = line["inTime"] and line["missed"] == 0 and line["doubled"] == 0 and ratio <= 3
        said = f", said so: {number(line['saidMissing'])}" if line["missed"] else ""
        rows.append((f"{number(line['people'])} people, beyond offset 20,000", "all of them, ≤ 3 × the requests",
                     f"{number(line['missed'])} missed{said}, {number(line['requests'])} requests = {number(ratio, 2)} ×"
                     f"{'' if line['inTime'] else ', not at its end'}", MET if met else MISSED))
    return rows


def changes(lines):
    rows = []
    for line in of(lines, "plan"):
        took = line["ms"]
        rows.append((f"Plan for {number(line['people'])} people", "≤ 100 ms",
                     f"{number(took['max'], 1)} ms at most (p50 {number(took['p50'], 1)}; {took['n']} times)",
                     verdict(took["max"], 100)))
    for line in of(lines, "limits"):
        most = 1.1 * line["rows"] * PACE
        share = line["refused"] / max(1, line["requests"]) * 100
        met = line["applied"] == line["verified"] == line["rows"] and line["wallMs"] <= most and share <= 0.2
        rows.append((f"{number(line['rows'])} suspensions behind a {line['limit']} of 5 a second, 0–60 ms jitter",
                     f"all applied and verified in ≤ {number(most / 1e3)} s, ≤ 0.2 % 429s",
                     f"{number(line['applied'])} applied, {number(line['verified'])} verified, "
                     f"{number(line['wallMs'] / 1e3, 1)} s, {number(line['requests'])} requests, "
                     f"{number(line['refused'])} times 429", MET if met else MISSED))
    for line in of(lines, "script"):
        rows.append(("– the same by kisi-client in a plain loop", "beside it", line.get("skipped") or
                     f"behind a {line['limit']} {number(line['applied'])} of {number(line['rows'])} applied, "
                     f"{number(line['wallMs'] / 1e3, 1)} s, {number(line['refused'])} times 429", NONE))
    for line in of(lines, "clicks"):
        took = line["ms"]
        rows.append((f"A click on the wire while {number(line['queued'])} changes are queued, p99", "≤ 250 ms",
                     f"{number(took['p99'], 1)} ms (p50 {number(took['p50'], 1)}, max {number(took['max'], 1)}; "
                     f"{took['n']} clicks)", verdict(took["p99"], 250)))
    return rows


def imports(lines):
    found = of(lines, "imports")
    if not found:
        return []
    sample = found[0]
    whole = statistics.median(run["wallMs"] for run in found)
    steps = {step: statistics.median(run["cpuMs"][step] for run in found) for step in sample["cpuMs"]}
    said = ", ".join(f"{word} {number(steps[step])}" for word, step in
                     (("read", "read"), ("columns", "weigh"), ("checked", "check"), ("organization", "know")))
    return [(f"{number(sample['rows'])} rows of {sample['columns']} columns read, weighed and checked against "
             f"{number(sample['people'])} people", "≤ 1,000 ms on a worker",
             f"{number(whole)} ms (processor time: {said}; median of {len(found)})", verdict(whole, 1_000)),
            ("– the snapshot before, on the window's thread; a mended cell checked again", "≤ 16.7 ms",
             f"{number(steps['snapshot'], 1)} ms; {number(steps['mend'], 2)} ms",
             verdict(max(steps["snapshot"], steps["mend"]), 16.7))]


def preview(lines):
    rows = []
    for line in of(lines, "preview"):
        wall, busy = line["gaps"], line["busy"]
        what = PREVIEW_PHASES[line["phase"]].format(number(line["rows"]))
        rows.append((f"Event-loop gap, preview of suspending 20,000 people: {what}", "≤ 50 ms",
                     f"{number(wall['max'], 1)} ms (of it own processor time: {number(busy['max'], 1)})",
                     verdict(wall["max"], 50)))
    return rows


def undone(lines):
    return [(f"{number(line['people'])} people ticked, suspended, paused, the program killed, resumed and undone, through the "
             "window", "the server as before",
             f"as before: {number(line['changed'])} people changed and changed back, {number(line['writes'])} writes, "
             f"killed after {number(line['pausedAt'])}; {number(line['seconds'])} s", MET) for line in of(lines, "undone")]


def kills(lines):
    sets = [line for line in of(lines, "kills") if "rows" in line]
    failed = [problem for line in of(lines, "kills") if "rows" not in line for problem in line["problems"]]
    if not sets:
        return []
    total = {key: sum(line[key] for line in sets) for key in ("kills", "rows", "writes")}
    met = {key: sum(line["met"].get(key, 0) for line in sets) for key in ("on the wire", "accepted")}
    ended = {key: sum(line["outcomes"].get(key, 0) for line in sets) for key in ("done", "not_done", "refused")}
    problems = failed + [problem for line in sets for problem in line["problems"]]
    return [(f"{number(total['kills'])} kills of the program in {len(sets)} sets of {sets[0]['rows']} creations, suspensions "
             "and rights", "nothing sent twice, no row lost, every word true",
             f"{len(problems)} problems{': ' + problems[0] if problems else ''}; {number(total['writes'])} writes; "
             f"{number(met['on the wire'])} kills met a row on the wire, {number(met['accepted'])} one that was accepted; rows: "
             f"{number(ended['done'])} done, {number(ended['not_done'])} not done, {number(ended['refused'])} left out behind "
             "one of those", verdict(len(problems), 0))]


def accessibility(lines):
    return [(f"{number(line['calls'])} calls at random by a screen reader, while lists are read again and pages turn",
             "no crash, no standstill, no write",
             f"none in {number(line['seconds'])} s; {number(line['disturbed'])} times something moved meanwhile, "
             f"{number(line['refused'])} calls refused",
             MET) for line in of(lines, "accessibility")]


SECTIONS = [("keystroke", keystroke), ("listing", listing), ("start", start), ("memory", memory), ("gaps", gaps),
            ("requests", requests), ("changes", changes), ("imports", imports), ("preview", preview), ("undone", undone),
            ("kills", kills), ("accessibility", accessibility)]


def rows_of(found):
    for name, function in SECTIONS:
        lines = found["benches"].get(name, {}).get("lines", [])
        yield from function(lines)
        for problem in of(lines, "problem"):
            yield (f"bench {name}", "–", problem["problem"], MISSED)


def table(found):
    head = ["| What | Goal | Measured | Met |", "| --- | --- | --- | --- |"]
    return "\n".join(head + [f"| {' | '.join(row)} |" for row in rows_of(found)])


def queries(lines):
    """For each query of the list its slowest stroke, ours and the proxy's."""
    text = ["| People | Query | Rows left | Ours, slowest stroke | QSortFilterProxyModel, slowest stroke | Ratio |",
            "| ---: | --- | ---: | ---: | ---: | ---: |"]
    for own in of(lines, "keystroke", who="own"):
        proxy = first(lines, "keystroke", who="proxy", people=own["people"])
        theirs = proxy["strokes"] if proxy else []
        by_line = {}
        for at, stroke in enumerate(own["strokes"]):
            by_line.setdefault(stroke["line"], []).append((stroke, theirs[at] if at < len(theirs) else None))
        for pairs in by_line.values():
            last = pairs[-1][0]
            ours = max(pair[0]["painted"] for pair in pairs)
            proxied = [pair[1]["painted"] for pair in pairs if pair[1]]
            whole = len(proxied) == len(pairs)
            text.append(f"| {number(own['people'])} | {last['search'] or '(all again)'} | {number(last['rows'])} "
                        f"| {number(ours, 1)} ms | {number(max(proxied), 1) + ' ms' if whole else 'not run'} "
                        f"| {number(max(proxied) / ours, 1) if whole else '–'} |")
    return "\n".join(text)


def page(found):
    machine = found["machine"]
    dates = ", ".join(f"{name} {bench['date']} ({bench['seconds']} s)" for name, bench in found["benches"].items())
    return f"""# How fast Turnstile is

Written by `scripts/bench`; do not edit. Wall times belong to the machine they were taken on: compare ratios, and numbers
of one machine with each other. Nothing in the tests passes or fails by them.

- Measured: {dates}
- Machine: {machine['processor']}, {machine['cores']} cores, {machine['memoryGB']} GB, {machine['system']}, Xvfb
- Build: preset `release` ({machine['build']}), {machine['compiler']}{', Qt ' + machine['qt'] if machine['qt'] else ''}
- Again: `scripts/bench`, or only some: `scripts/bench keystroke start`. Every number: `build/release/performance.json`

{table(found)}

## How it is measured

- **Keystroke**: the whole program with its window on an X server, everybody and their rights loaded from the simulator,
  sorted by name. A key is pressed in the search field; the clock stops when the first frame with the rows has been
  painted and handed to the display. The strokes are those of `tests/bench/queries.txt`. The proxy gets the same rows,
  columns, delegates and strokes in a plain `QTableView`, a ready folded text to search in and a sort that ignores the
  locale; it stops after 120 s of strokes. Where a stroke changes no rows, the frame is the field's.
- **Listing**: the program lists everybody anew into its shown window, while the simulator runs in another process.
  Processor time is the whole process's, without what it uses at rest. curl reads the same pages over one connection and
  throws them away; kisi-client turns them into objects.
- **Start**: from before the process exists until it says so with `--trace-startup`; median of 20 starts after two to
  warm up, in turn with an empty `QMainWindow` and with one that shows a word, for which Qt has to look through the
  computer's fonts.
- **Memory**: proportional set size, 3 s after everything is loaded.
- **Event-loop gap**: a timer beats every millisecond; a gap is the time between two beats, so another process that takes
  the processor counts too. The own processor time between the same beats is beside it.
- **Requests**: the simulator answers after 180 ms while people come and go; beyond offset 20,000 it answers at once.
  A missed row is one that was there from the first request to the last. Where somebody was added behind the pages read,
  the total tells, and another pass follows: requests are counted up to the end of the first.
- **Changes**: the people are loaded first; planning is the plan of suspending every one of them. The sets run side by side
  at the real pace, each behind a limit of its own, and the server's state is compared with the report. kisi-client suspends
  as many people, one after another, behind the same limits, and goes on after a refusal. A click is a change of somebody
  else's notes; the clock runs from the call, its entry in the journal included, until the write leaves.
- **Imports**: a file with semicolons and German headings; every tenth address has a typo in its domain, some groups are not
  known. From bytes to rows sorted into new, changed, unchanged and problems, what is known of the organization included.
- **Preview**: everybody is ticked, and what "Suspend access" opens is folded out, scrolled and unticked by keys. The gap is
  that of the event loop, as above; planning the 20,000 rows belongs to opening.
- **Undone, kills**: `tests/ui/killed`, at full size. The program and the simulator are two processes, the window is used
  through AT-SPI, and the kill is SIGKILL. The simulator's append-only log and its state are the judges.
- **Accessibility**: `tests/ui/accessibility/random_calls.py`, with more calls than in the tests.

## Keystrokes, query by query

{queries(found["benches"].get("keystroke", {}).get("lines", []))}
"""
