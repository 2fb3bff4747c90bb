# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the guide prints in bold is what the program says. Usage: check_guide.py ROOT"""

import pathlib
import re
import sys

STRING = r'"((?:[^"\\]|\\.)*)"'
TEXT = re.compile(r'\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
NAMES = {"My Account", "API", "Add API key"}  # said by Kisi


def plain(text):
    """Without mnemonic, dots that promise a question, and the way an apostrophe is written."""
    return re.sub(r"&(?=\w)", "", text).replace("’", "'").rstrip("…").strip()


def texts_of(root):
    for folder in ("app", "ui"):
        for path in sorted((root / folder).rglob("*.cpp")) + sorted((root / folder).rglob("*.h")):
            for found in TEXT.finditer(path.read_text(encoding="utf-8")):
                yield plain("".join(re.findall(STRING, found.group(1))))


def pattern_of(text):
    """A text with places for numbers and names, as it may be said; nothing where it is hardly more than those."""
    parts = re.split(r"(%L?n|%L?\d)", text)
    letters = sum(len(part) for part in parts if not part.startswith("%"))
    return re.compile("".join(".+" if part.startswith("%") else re.escape(part) for part in parts) + "$") if letters > 8 else None


def sayings(page):
    for found in re.finditer(r"\*\*(.+?)\*\*", page, re.S):
        for part in re.sub(r"\s+", " ", found.group(1)).split("›"):
            yield plain(part)


def findings(root):
    """A saying that breaks off goes on with a name: “Search Users for …”."""
    texts = set(texts_of(root))
    patterns = [pattern for pattern in map(pattern_of, (text for text in texts if "%" in text)) if pattern]
    for path in sorted((root / "docs" / "guide").glob("*.md")):
        for said in sayings(path.read_text(encoding="utf-8")):
            known = (said in texts or said in NAMES or any(pattern.match(said) for pattern in patterns)
                     or any(text.startswith(said + " “%1") for text in texts))
            if not known:
                yield f"{path.relative_to(root)}: the program says nowhere “{said}”"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(findings(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "Everything that the guide prints in bold is in the program.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
