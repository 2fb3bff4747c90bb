# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Greps the tree for what the house rules forbid and the compiler does not. Usage: check_structure.py ROOT"""

import pathlib
import re
import sys

LAYERS = ["domain", "net", "api", "session", "directory", "journal", "changes", "models", "exports", "imports", "guide"]
SHARED_SCREENS = ["shared", "signin", "lists", "people", "review", "logins"]  # what screens are made of; each may use those before it
CODE_FOLDERS = ["app", "ui", "tests", "cmake", "packaging", "scripts", ".ci"]
SOURCE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".js", ".desktop"}

WIDGET = re.compile(r"<(QtWidgets|QApplication|QWidget|QMainWindow|QDialog|QMessageBox|QLabel|Q\w*Button|Q\w*Edit"
                    r"|QStyle\w*|Q\w*Layout|QTableView|QTreeView|QListView|QMenu\w*)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+)[>"]')

# What is searched in code without comments and strings: pattern, where, why not.
FORBIDDEN = [
    (r"\b(QSortFilterProxyModel|QStandardItemModel|QTableWidget)\b", ("app/", "ui/"),
     "quadratic over people: use a model over the directory (DirectoryModel, PagedModel)"),
    (r"\bprocessEvents\b|\bQEventLoop\b", ("app/", "ui/"), "no nested event loop: use a signal or a callback"),
    (r"(?<!app)(?<!Application)(?:\.|->|::)exec\s*\(", ("ui/",), "no nested event loop: open(), popup() or show()"),
    (r"\b(QMessageBox::(question|information|warning|critical|about)|QFileDialog::get\w+|QInputDialog::get\w+"
     r"|QColorDialog::get\w+|QFontDialog::get\w+)\s*\(", ("ui/",), "runs a nested event loop: make the dialog and open() it"),
    (r"\bignoreSslErrors\b", ("app/", "ui/"), "certificate errors are never bypassed"),
    (r"\bco_(await|return|yield)\b", ("app/", "ui/", "tests/"), "no coroutines: Call and callback"),
    (r"(?<!Application::)\binstance\s*\(", ("app/", "ui/"), "no singletons: take a reference in the constructor"),
]


def without_strings(line):
    return re.sub(r'"(\\.|[^"\\])*"', '""', line)


def code_of(text):
    """The lines with comments and the insides of strings blanked, so that a word in a sentence is no finding."""
    text = re.sub(r"/\*.*?\*/", lambda found: "\n" * found.group().count("\n"), text, flags=re.S)
    return [re.sub(r"//.*", "", without_strings(line)) for line in text.splitlines()]


def screen_of(path):
    """The screen that a file under ui/ belongs to; main.cpp and the tour put screens together and belong to none."""
    parts = path.split("/")
    return parts[1] if parts[0] == "ui" and len(parts) > 2 and parts[1] not in ("main", "tour") else None


def layer_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "app" and len(parts) > 2 else None


def check_layers(path, included):
    layer, target = layer_of(path), layer_of(included)
    if layer is None:
        return None
    if included.startswith("ui/"):
        return "app/ works without a window and includes nothing of ui/"
    if target is None or target == layer:
        return None
    if target == "simulator":
        return "app/ does not know the simulator; only ui/main and tests include it"
    if layer == "simulator":
        return "the simulator stands apart, so that no mistake of the client is repeated in it"
    if layer not in LAYERS or target not in LAYERS:
        return f"a layer that the check does not know: add it to LAYERS in {__file__}"
    if LAYERS.index(target) > LAYERS.index(layer):
        return f"arrows point down: app/{layer} may not use app/{target}"
    return None


def check_screens(path, included):
    if not path.startswith("ui/"):
        return None
    screen, target = screen_of(path), screen_of(included)
    if layer_of(included) == "simulator" and screen is not None:
        return "only ui/main, the tour and tests include the simulator"
    if screen is None or target is None or target == screen:
        return None
    lowest = SHARED_SCREENS.index(screen) if screen in SHARED_SCREENS else len(SHARED_SCREENS)
    if target in SHARED_SCREENS[:lowest]:
        return None
    return f"one screen does not include another: ui/{screen} uses ui/{target}; what two use belongs to one of {', '.join(SHARED_SCREENS)}"


def check_includes(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        name = found.group(1)
        if path.startswith("app/") and WIDGET.match(name + ">"):
            yield number, "app/ works without a window: no Widgets"
        if name.startswith('"'):
            for problem in (check_layers(path, name[1:]), check_screens(path, name[1:])):
                if problem:
                    yield number, problem


def check_words(path, text):
    for number, line in enumerate(code_of(text), 1):
        for pattern, places, why in FORBIDDEN:
            found = re.search(pattern, line) if path.startswith(places) else None
            if found:
                yield number, f"{found.group().strip()}: {why}"


def check_todos(text):
    for number, line in enumerate(text.splitlines(), 1):
        found = re.search(r"\b(TODO|FIXME|XXX|HACK)\b", without_strings(line))
        if found and not re.search(r"#\d+", line):
            yield number, f"{found.group()} without the number of an issue"


def check_header(text):
    head = "\n".join(text.splitlines()[:6])
    if "SPDX-FileCopyrightText: " + "2026 The Turnstile authors" not in head or "SPDX-License-Identifier: " not in head:
        yield 1, "the two SPDX lines are missing at the top"


def check_cmake(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if path.startswith("app/") and re.search(r"\bWIDGETS\b|Qt6::Widgets|Qt::Widgets", line.split("#")[0]):
            yield number, "app/ works without a window: no Widgets"
        if re.search(r"\bGLOB(_RECURSE)?\b", line.split("#")[0]):
            yield number, "no GLOB: name the sources"


def sources(root):
    for folder in CODE_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            is_script = folder in ("scripts", ".ci") and path.suffix in ("", ".sh", ".py")
            if "node_modules" in path.parts or "__pycache__" in path.parts or not path.is_file():
                continue
            if is_script or path.suffix in SOURCE_SUFFIXES or path.name == "CMakeLists.txt":
                yield name, path.read_text(encoding="utf-8")
    yield "CMakeLists.txt", (root / "CMakeLists.txt").read_text(encoding="utf-8")


def check(name, text):
    yield from check_header(text)
    if name.endswith((".cpp", ".h")):
        yield from check_includes(name, text)
        yield from check_words(name, text)
    if name.endswith(("CMakeLists.txt", ".cmake")):
        yield from check_cmake(name, text)
    if not name.startswith("tests/structure/"):
        yield from check_todos(text)


def findings(root):
    for name, text in sources(root):
        for number, problem in check(name, text):
            yield f"{name}:{number}: {problem}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = list(findings(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "Nothing that the house rules forbid.")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
