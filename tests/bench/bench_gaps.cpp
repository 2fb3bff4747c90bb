// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchoptions.h"
#include "tests/bench/benchprogram.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/typist.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// For how long the event loop could not have answered anybody while the program loads, refreshes, sorts and filters.

namespace {

class Phases {
public:
    explicit Phases(BenchProgram &program)
        : m_program(program)
    {
    }

    void measure(const QString &phase, const std::function<void()> &work)
    {
        m_heartbeat.begin();
        work();
        auto values = m_heartbeat.end();
        values.insert(u"phase"_s, phase);
        values.insert(u"people"_s, m_program.directory().size());
        bench::report(u"gaps"_s, values);
    }

private:
    BenchProgram &m_program;
    Heartbeat m_heartbeat;
};

void sortEverything(QTableView &table)
{
    // Column 0 is the check column.
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        for (const auto order : { Qt::DescendingOrder, Qt::AscendingOrder }) {
            table.sortByColumn(column, order);
            bench::idle(150ms);
        }
    }
    table.sortByColumn(1, Qt::AscendingOrder);
    bench::idle(150ms);
}

void pressChips(QWidget &page)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (!button->objectName().startsWith("chip"_L1) || !button->isVisible() || !button->isCheckable())
            continue;
        for (int times = 0; times < 2; ++times) {
            button->click();
            bench::idle(150ms);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    const BenchOptions options({ u"queries"_s, u"patience"_s });
    const auto strokes = strokesFrom(options.value(u"queries"_s));
    const std::chrono::seconds patience(options.value(u"patience"_s).toInt());
    BenchProgram program(application, options.server());
    program.signIn();
    program.awaitPart(Directory::Part::Users, 1s);
    Phases phases(program);
    phases.measure(u"load"_s, [&] {
        program.loadAnew();
        program.awaitPart(Directory::Part::Users, patience);
        program.awaitAll(patience);
    });
    phases.measure(u"refresh"_s, [&] {
        program.directory().refresh();
        bench::until([&] { return !program.directory().isRefreshing(); }, patience);
    });
    bench::idle(1s);
    phases.measure(u"sort"_s, [&] { sortEverything(program.table()); });
    phases.measure(u"search"_s, [&] { Typist(application, program.search(), program.table()).type(strokes); });
    phases.measure(u"filter"_s, [&] { pressChips(program.usersPage()); });
    return 0;
}
