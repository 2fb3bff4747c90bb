# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""check_guide.py finds what the program does not say, and knows what it says in other ways of writing."""

import pathlib
import tempfile
import unittest

import check_guide

CODE = '''
    menu.addAction(tr("&Import users…"));
    say(tr("Select all %Ln matching", nullptr, count), tr("Kisi’s own "
           "import"), tr("new", "rows of a file"), tr("Search Users for “%1”"));
'''


class Guide(unittest.TestCase):
    def found(self, page):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {"ui/a.cpp": CODE, "docs/guide/a.md": page}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return [finding.split("“")[1].rstrip("”") for finding in check_guide.findings(root)]

    def test_bold_is_what_the_program_says(self):
        self.assertEqual(self.found("Press **Import users…** or **Import\nusers**."), [])
        self.assertEqual(self.found("**Kisi's own import**, **new**"), [])
        self.assertEqual(self.found("Press **Import people** and **New**."), ["Import people", "New"])

    def test_each_step_of_a_way_counts(self):
        self.assertEqual(self.found("**File › Import users…**"), ["File"])

    def test_numbers_and_names_stand_for_themselves(self):
        self.assertEqual(self.found("**Select all … matching** and **Search Users for …**"), [])

    def test_what_is_not_bold_is_free(self):
        self.assertEqual(self.found("*anything* and “everything”"), [])


if __name__ == "__main__":
    unittest.main()
