// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

// How long 50,000 rows take from bytes to a sorted list, in an organization of 20,000, and one mended cell. Run it from
// a build without assertions: bench_imports [rows]

namespace {

constexpr int peopleKnown = 20'000;
constexpr int groupsKnown = 200;

Records organization()
{
    Records all;
    all.organization.id = OrganizationId { 1 };
    for (int at = 0; at < peopleKnown; ++at) {
        User user { .id = UserId { at + 1 }, .name = u"Person %1"_s.arg(at), .email = u"p%1@example.com"_s.arg(at) };
        all.merge(user);
        AccessRight right;
        right.id = AccessRightId { at + 1 };
        right.roleId = u"group_basic"_s;
        right.assignee = assigneeOf(user.id);
        right.scope = scopeOf(GroupId { 1 + at % groupsKnown });
        all.merge(right);
    }
    all.places.merge(PlaceId { 1 }, { .id = PlaceId { 1 }, .name = u"Hamburg"_s, .timeZone = u"Europe/Berlin"_s });
    for (int at = 0; at < groupsKnown; ++at)
        all.groups.merge(GroupId { at + 1 },
                         { .id = GroupId { at + 1 }, .name = u"Group %1"_s.arg(at), .place = PlaceId { 1 } });
    all.roles.insert(u"group_basic"_s,
                     { .id = u"group_basic"_s, .name = u"Door access"_s, .appliesTo = ScopeType::Group });
    return all;
}

QByteArray file(int rows)
{
    QByteArray bytes = "E-Mail;Name;Notizen;Rolle;Gruppen;G\xC3\xBCltig ab;G\xC3\xBCltig bis;metadata.Floor\r\n";
    for (int at = 0; at < rows; ++at) {
        const auto number = QByteArray::number(at);
        bytes += "p" + number + (at % 10 == 0 ? "@gmial" + number + ".com" : QByteArray("@example.com")) + ";\"Person, "
            + number + "\";Seat " + number + ";Door access;Group " + QByteArray::number(at % (groupsKnown + 20)) + ";"
            + QByteArray::number(1 + at % 28) + "/3/2026;31. M\xC3\xA4rz 2027;" + number + "\r\n";
    }
    return bytes;
}

class Stopwatch {
public:
    void lap(const char *what)
    {
        QTextStream(stdout) << "  " << m_timer.nsecsElapsed() / 1000 << " us to " << what << Qt::endl;
        m_timer.restart();
    }
    void restart() { m_timer.restart(); }

private:
    QElapsedTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    const imports::Stop goesOn { false };
    const auto bytes = file(rows);
    const auto records = organization();
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer whole;
        Stopwatch watch;
        watch.restart();
        const auto snapshot = imports::snapshotOf(records);
        watch.lap("take a snapshot, where the directory lives");
        whole.start();
        const auto known = std::make_shared<const imports::Known>(snapshot, goesOn);
        watch.lap("know the organization");
        const auto format = imports::detectFormat(bytes);
        watch.lap("detect");
        const auto table = imports::readTable(bytes, format, goesOn);
        watch.lap("read");
        const auto columns = imports::guessColumns(table);
        watch.lap("guess the columns");
        imports::Check check(table, columns, known, {}, goesOn);
        watch.lap("check");
        QTextStream(stdout) << whole.elapsed() << " ms for " << check.size() << " rows of " << bytes.size()
                            << " bytes: " << check.count(imports::RowState::New) << " new, "
                            << check.count(imports::RowState::Changed) << " changed, "
                            << check.count(imports::RowState::Problem) << " problems" << Qt::endl;
        watch.restart();
        check.setCell(rows / 2, 0, u"somebody@example.com"_s);
        watch.lap("mend a cell");
    }
    return 0;
}
