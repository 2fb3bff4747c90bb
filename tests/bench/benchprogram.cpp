// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchprogram.h"

#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isSettled(const Directory &directory, Directory::Part part)
{
    using enum Freshness;
    const auto freshness = directory.freshness(part);
    // Partial where no request reached the rest.
    return freshness == Complete || freshness == Failed || (freshness == Partial && !directory.isRefreshing(part));
}

} // namespace

BenchProgram::BenchProgram(QApplication &application, const QUrl &server, const Timing &timing)
    : m_traffic(m_network)
    , m_program(application, m_network, m_store,
                { .options = { .server = server }, .directory = m_profile.path(), .timing = timing })
{
    window().resize(1280, 800);
}

void BenchProgram::signIn()
{
    m_program.start();
    m_program.session().signInWithKey(Demo::apiKey(), false);
    if (!bench::until([this] { return m_program.session().state() == Session::State::SignedIn; }, 30s))
        qFatal("The simulator does not let us in.");
}

void BenchProgram::loadAnew()
{
    directory().clear();
    directory().setOrganization(m_program.session().account().organization); // signing in did that
    bench::idle(500ms);
    m_traffic.clear();
    directory().refresh();
}

bool BenchProgram::awaitPart(Directory::Part part, std::chrono::milliseconds patience)
{
    return bench::until([this, part] { return isSettled(directory(), part); }, patience);
}

bool BenchProgram::awaitAll(std::chrono::milliseconds patience)
{
    using enum Directory::Part;
    const auto all = [this] {
        for (const auto part : { Users, Roles, Places, Groups, Teams, AccessRights, TeamMemberships, Guests }) {
            if (!isSettled(directory(), part))
                return false;
        }
        return !directory().isRefreshing();
    };
    return bench::until(all, patience);
}

QWidget &BenchProgram::usersPage()
{
    auto *page = window().findChild<QWidget *>(u"usersPage"_s);
    return page ? *page : window();
}

QTableView &BenchProgram::table()
{
    auto *table = usersPage().findChild<QTableView *>();
    if (!table)
        qFatal("The Users page has no table.");
    return *table;
}

QLineEdit &BenchProgram::search()
{
    auto *field = usersPage().findChild<QLineEdit *>(u"search"_s);
    if (!field)
        qFatal("The Users page has no search field.");
    return *field;
}
