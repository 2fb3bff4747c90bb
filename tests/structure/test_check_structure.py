# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each rule of check_structure.py finds what it forbids and leaves alone what it allows."""

import unittest

import check_structure

# Its own lines, written so that reuse does not read them as this file's.
HEADER = "// SPDX" "-FileCopyrightText: 2026 The Turnstile authors\n// SPDX" "-License-Identifier: GPL-3.0-or-later\n"


def problems(name, line):
    return [problem for _, problem in check_structure.check(name, HEADER + line + "\n")]


class Structure(unittest.TestCase):
    def refuses(self, name, line, word):
        found = problems(name, line)
        self.assertEqual(len(found), 1, (line, found))
        self.assertIn(word, found[0])

    def allows(self, name, line):
        self.assertEqual(problems(name, line), [])

    def test_app_knows_no_window(self):
        self.refuses("app/models/a.cpp", '#include "ui/shared/theme.h"', "nothing of ui/")
        self.refuses("app/models/a.h", "#include <QtWidgets/QLabel>", "no Widgets")
        self.refuses("app/models/a.h", "#include <QMessageBox>", "no Widgets")
        self.refuses("app/models/CMakeLists.txt", "turnstile_library(models WIDGETS", "no Widgets")
        self.allows("app/models/a.h", "#include <QAbstractTableModel>")

    def test_arrows_point_down(self):
        self.refuses("app/net/a.h", '#include "app/api/users.h"', "arrows")
        self.refuses("app/directory/a.h", '#include "app/changes/changeset.h"', "arrows")
        self.allows("app/models/a.h", '#include "app/directory/directory.h"')
        self.allows("app/models/a.cpp", '#include "app/models/a.h"')
        self.refuses("app/models/a.h", '#include "app/simulator/simulator.h"', "simulator")
        self.refuses("app/simulator/a.h", '#include "app/net/client.h"', "stands apart")
        self.refuses("app/elsewhere/a.h", '#include "app/net/client.h"', "does not know")

    def test_a_screen_does_not_include_another(self):
        self.refuses("ui/users/a.cpp", '#include "ui/groups/groupspage.h"', "one screen")
        self.refuses("ui/shared/a.cpp", '#include "ui/users/usersview.h"', "one screen")
        self.refuses("ui/users/a.cpp", '#include "app/simulator/simulator.h"', "only ui/main")
        self.allows("ui/users/a.cpp", '#include "ui/shared/banner.h"')
        self.allows("ui/main.cpp", '#include "ui/users/usersview.h"')
        self.allows("ui/main.cpp", '#include "app/simulator/simulator.h"')

    def test_no_nested_event_loop(self):
        self.refuses("ui/users/a.cpp", "    dialog.exec();", "open()")
        self.refuses("ui/users/a.cpp", "    menu->exec(where);", "open()")
        self.refuses("ui/users/a.cpp", "    QCoreApplication::processEvents();", "event loop")
        self.refuses("ui/users/a.cpp", "    QEventLoop loop;", "event loop")
        self.refuses("ui/users/a.cpp", "    QMessageBox::question(this, {}, {});", "event loop")
        self.allows("ui/main.cpp", "    return app.exec();")
        self.allows("ui/main.cpp", "    return QApplication::exec();")
        self.allows("app/changes/journal.cpp", "    query.exec();")

    def test_no_models_that_are_slow_over_people(self):
        self.refuses("app/models/a.h", "class A : public QSortFilterProxyModel {", "quadratic")
        self.refuses("ui/users/a.h", "QTableWidget *m_table;", "quadratic")

    def test_no_coroutine_singleton_or_ignored_certificate(self):
        self.refuses("app/net/a.cpp", "    co_await later;", "coroutines")
        self.refuses("app/net/a.h", "    static Client &instance();", "singletons")
        self.allows("ui/shared/a.cpp", "    connect(QCoreApplication::instance(), &QObject::destroyed, this, &A::go);")
        self.refuses("app/net/a.cpp", "    reply->ignoreSslErrors();", "never bypassed")

    def test_sentences_are_no_findings(self):
        self.allows("app/net/a.cpp", "    // processEvents() would run a nested QEventLoop")
        self.allows("app/net/a.cpp", '    log(u"co_await"_s);')

    def test_a_todo_names_its_issue(self):
        word = "TO" + "DO"
        self.refuses("app/net/a.cpp", f"    // {word} mend", "issue")
        self.allows("app/net/a.cpp", f"    // {word} #12: mend")

    def test_every_source_has_its_header(self):
        self.assertEqual(len(list(check_structure.check("app/net/a.cpp", "int a;\n"))), 1)

    def test_sources_are_named(self):
        self.refuses("app/CMakeLists.txt", "file(GLOB sources *.cpp)", "GLOB")


if __name__ == "__main__":
    unittest.main()
