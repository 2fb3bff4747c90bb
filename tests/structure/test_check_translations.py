# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What check_translations.py must find, and what it must leave alone."""

import unittest

from check_translations import Message, Text, findings


def found(source, *forms, state=None, is_plural=False, wanted_forms=None):
    text = Text("Page", source, "")
    wanted = Message("unfinished", [""] * (wanted_forms or len(forms)), is_plural)
    return [problem for _, problem in findings({text: Message(state, list(forms), is_plural)}, {text: wanted})]


class Translations(unittest.TestCase):
    def test_finished_texts_are_left_alone(self):
        self.assertEqual(found("Suspend access", "Zugang sperren"), [])
        self.assertEqual(found("%1 of %2", "%1 von %2"), [])
        self.assertEqual(found("&File", "&Datei"), [])
        self.assertEqual(found("R&D", "R&D"), [])
        self.assertEqual(found("%Ln users", "Eine Person", "%Ln Personen", is_plural=True), [])

    def test_unfinished_and_empty_texts_are_found(self):
        self.assertIn("is unfinished", found("Users", "Benutzer", state="unfinished"))
        self.assertIn("is empty", found("Users", ""))
        self.assertIn("is vanished", found("Users", "Benutzer", state="vanished"))

    def test_texts_that_only_one_side_has_are_found(self):
        new, old = Text("Page", "New", ""), Text("Page", "Old", "")
        problems = dict(findings({old: Message(None, ["Alt"], False)}, {new: Message("unfinished", [""], False)}))
        self.assertIn("missing", problems[new])
        self.assertIn("no longer", problems[old])

    def test_lost_places_are_found(self):
        self.assertEqual(len(found("%1 of %2", "%1 von")), 1)
        self.assertEqual(len(found("%1 of %2", "%1 von %1")), 1)
        self.assertEqual(len(found("%L1 rows", "%1 Zeilen")), 1)
        self.assertEqual(len(found("%n users", "Eine Person", "Personen", is_plural=True)), 1)
        self.assertEqual(len(found("%n users of %1", "Eine Person", "%n von %1", is_plural=True)), 1)

    def test_missing_plural_forms_are_found(self):
        self.assertEqual(len(found("%n users", "%n", is_plural=True, wanted_forms=2)), 1)
        self.assertIn("is empty", found("%n users", "", "%n", is_plural=True))

    def test_formats_of_days_keep_their_letters(self):
        self.assertEqual(found("d MMM yyyy", "d. MMM yyyy"), [])
        self.assertEqual(found("dddd, d MMMM", "dddd, d 'de' MMMM"), [])
        self.assertEqual(found("d MMM yyyy", "yyyy MMM d"), [])
        self.assertEqual(len(found("d MMM yyyy", "d MMM")), 1)
        self.assertEqual(len(found("d MMM yyyy", "t. MMM jjjj")), 1)
        self.assertEqual(len(found("dddd, d MMMM", "dddd, d de MMMM")), 1)

    def test_mnemonics_spaces_breaks_and_ellipses_are_the_source_s(self):
        self.assertEqual(len(found("&File", "Datei")), 1)
        self.assertEqual(len(found("Undo", "&Rückgängig")), 1)
        self.assertEqual(len(found("Save as…", "Speichern")), 1)
        self.assertEqual(len(found("One\nTwo", "Eins Zwei")), 1)
        self.assertEqual(len(found("done ", "fertig")), 1)


if __name__ == "__main__":
    unittest.main()
