# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Says what a complete language lacks. Usage: check_translations.py LUPDATE LIST-OF-SOURCES ROOT LANGUAGE…"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter, namedtuple

# Only its plurals are translated: the sources are in it.
SOURCE_LANGUAGE = "en"

PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")
COUNT = re.compile(r"%L?n")
DAY = re.compile(r"[dMy, ]*MMM[dMy, ]*")  # a day as QDate writes it, not words
MNEMONIC = re.compile(r"&(?=[^&\s])")

Text = namedtuple("Text", "context source comment")
Message = namedtuple("Message", "state forms is_plural")


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
            found[text] = Message(translation.get("type"), forms, is_plural)
    return found


def collected(lupdate, sources, root, language, folder):
    """What the sources say today: every text, untranslated, with as many forms as the language has."""
    path = pathlib.Path(folder) / f"turnstile_{language}.ts"
    subprocess.run([lupdate, "-silent", "-I", root, "-locations", "none", f"@{sources}", "-target-language", language,
                    "-ts", str(path)], check=True, stdout=subprocess.DEVNULL)
    return {text: message for text, message in messages(path).items()
            if message.is_plural or language != SOURCE_LANGUAGE}


def places(text):
    return Counter(PLACE.findall(text))


def is_same_day(source, form):
    """Words stand in single quotes; every other letter stands for a part of the day."""
    bare = re.sub(r"'[^']*'", "", form)
    return sorted(re.findall(r"\w+", bare)) == sorted(re.findall(r"\w+", source))


def problems_of_form(source, form, may_say_count_in_words):
    if not form:
        yield "is empty"
        return
    missing, extra = places(source) - places(form), places(form) - places(source)
    if extra or (missing and not (may_say_count_in_words and all(COUNT.fullmatch(place) for place in missing))):
        yield f"has not the places of the source: {form!r}"
    if bool(MNEMONIC.search(source.replace("&&", ""))) != bool(MNEMONIC.search(form.replace("&&", ""))):
        yield f"has a mnemonic (&) where the source has none, or none where it has one: {form!r}"
    for edge, name in ((slice(0, 1), "begins"), (slice(-1, None), "ends")):
        if (source[edge] in " \n") != (form[edge] in " \n"):
            yield f"{name} with another space than the source: {form!r}"
    if DAY.fullmatch(source) and not is_same_day(source, form):
        yield f"is not a format of the same day: {form!r}"
    if source.count("\n") != form.count("\n"):
        yield f"has other line breaks: {form!r}"
    if source.endswith("…") != form.endswith("…"):
        yield f"ends with “…” where the source does not, or the other way round: {form!r}"


def problems_of(text, message, wanted):
    if message.state:
        yield f"is {message.state}"
        return
    if message.is_plural != wanted.is_plural or len(message.forms) != len(wanted.forms):
        yield f"has {len(message.forms)} forms; the language has {len(wanted.forms)}"
    for number, form in enumerate(message.forms):
        # "One person" may leave the number out; what stands for many may not.
        yield from problems_of_form(text.source, form, message.is_plural and number < len(message.forms) - 1)


def findings(kept, wanted):
    for text, expected in wanted.items():
        if text not in kept:
            yield text, "is missing: build the target update_translations, then translate it"
            continue
        for problem in problems_of(text, kept[text], expected):
            yield text, problem
    for text in kept.keys() - wanted.keys():
        yield text, "is no longer in the sources: build the target update_translations"


def check(lupdate, sources, root, language, folder):
    path = pathlib.Path(root) / "translations" / f"turnstile_{language}.ts"
    wanted = collected(lupdate, sources, root, language, folder)
    found = sorted(findings(messages(path), wanted))
    for text, problem in found:
        print(f"{path.name}: {text.context}: {text.source!r} {problem}")
    return len(found)


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    lupdate, sources, root, *languages = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        count = sum(check(lupdate, sources, root, language, folder) for language in languages)
    print(f"{count} to mend." if count else f"Complete: {', '.join(languages)}.")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
