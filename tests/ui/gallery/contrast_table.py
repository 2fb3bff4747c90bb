# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes what the gallery measured into a page, between two comments. Usage: contrast_table.py FOLDER PAGE"""

import json
import pathlib
import re
import sys

THEMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast"}
MARKS = "Icons and marks"
BEGIN, END = "<!-- contrast: written by scripts/contrast -->", "<!-- end of contrast -->"


def table(found):
    lines = ["| What | Needed | " + " | ".join(THEMES.values()) + " |", "| --- | ---: |" + " ---: |" * len(THEMES)]
    for kind in sorted({kind for kinds in found.values() for kind in kinds}):
        cells = [f"{kinds[kind]['least']:.1f} ({kinds[kind]['count']:,})" if kind in kinds else "–" for kinds in found.values()]
        lines.append(f"| {kind} | {3.0 if kind == MARKS else 4.5} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, page = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    found = {walk: json.loads((folder / f"{walk}.json").read_text(encoding="utf-8")) for walk in THEMES}
    text = page.read_text(encoding="utf-8")
    between = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if not between.search(text):
        sys.exit(f"{page} has no place for the table.")
    page.write_text(between.sub(lambda _: f"{BEGIN}\n{table(found)}\n{END}", text), encoding="utf-8")


if __name__ == "__main__":
    main()
