// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// How long a file takes from its bytes to rows sorted by what becomes of them, in an organization of 20,000, and then
// one mended cell. The program does all but the snapshot on a worker.

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
    QByteArray bytes
        = "E-Mail;Name;Notizen;Rolle;Gruppen;Verwaltet;G\xC3\xBCltig ab;G\xC3\xBCltig bis;metadata.Floor\r\n";
    for (int at = 0; at < rows; ++at) {
        const auto number = QByteArray::number(at);
        bytes += "p" + number + (at % 10 == 0 ? "@gmial" + number + ".com" : QByteArray("@example.com")) + ";\"Person, "
            + number + "\";Seat " + number + ";Door access;Group " + QByteArray::number(at % (groupsKnown + 20))
            + (at % 3 == 0 ? ";ja;" : ";nein;") + QByteArray::number(1 + at % 28) + "/3/2026;31. M\xC3\xA4rz 2027;"
            + number + "\r\n";
    }
    return bytes;
}

//! Milliseconds this thread worked for each step.
class Steps {
public:
    void end(const QString &step)
    {
        const double now = bench::threadCpuMs();
        m_took.insert(step, now - m_last);
        m_last = now;
    }
    [[nodiscard]] const QJsonObject &took() const { return m_took; }

private:
    double m_last = bench::threadCpuMs();
    QJsonObject m_took;
};

QJsonObject importOnce(const QByteArray &bytes, const Records &records)
{
    const imports::Stop goesOn { false };
    const auto begin = bench::Clock::now();
    Steps steps;
    const auto snapshot = imports::snapshotOf(records);
    steps.end(u"snapshot"_s);
    const auto known = std::make_shared<const imports::Known>(snapshot, goesOn);
    steps.end(u"know"_s);
    const auto table = imports::readTable(bytes, imports::detectFormat(bytes), goesOn);
    steps.end(u"read"_s);
    const auto columns = imports::guessColumns(table);
    steps.end(u"weigh"_s);
    imports::Check check(table, columns, known, {}, goesOn);
    steps.end(u"check"_s);
    const double whole = bench::msSince(begin);
    check.setCell(check.size() / 2, 0, u"somebody@example.com"_s);
    steps.end(u"mend"_s);
    return { { u"rows"_s, check.size() },
             { u"columns"_s, table.width },
             { u"bytes"_s, bytes.size() },
             { u"people"_s, records.people.size() },
             { u"problems"_s, check.count(imports::RowState::Problem) },
             { u"wallMs"_s, whole },
             { u"cpuMs"_s, steps.took() } };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const BenchOptions options({ u"rows"_s, u"runs"_s });
    const auto bytes = file(options.value(u"rows"_s).toInt());
    const auto records = organization();
    for (int run = 0; run < options.value(u"runs"_s).toInt(); ++run)
        bench::report(u"imports"_s, importOnce(bytes, records));
    return 0;
}
