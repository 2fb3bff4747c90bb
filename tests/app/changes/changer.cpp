// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changer.h"

#include "app/changes/recorded.h"
#include "app/simulator/demo.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const char *step)
{
    std::puts(step);
    std::fflush(stdout);
}

} // namespace

Changer::Changer(Task task, const QUrl &server, const QString &journal, quint32 seed)
    : m_task(task)
    , m_times(task == Task::Record ? 5 : 1)
    , m_client(m_network, server, { .spacing = 2ms, .pause = 20ms, .readRetry = 5ms })
    , m_directory(m_client)
    , m_journal(journal)
    , m_changes(m_client, m_directory, m_journal, { .settle = 30ms, .retry = 50ms })
    , m_record(m_journal)
    , m_dice(seed)
{
    const auto key = simulator::demo::administrator.apiKey;
    m_client.setSecret(Secret(QByteArray(key.data(), key.size())));
    connect(&m_directory, &Directory::freshnessChanged, this, &Changer::beginWhenLoaded, Qt::QueuedConnection);
    connect(&m_journal, &Journal::stateChanged, this, &Changer::beginWhenLoaded);
    connect(&m_journal, &Journal::changed, this, [] { say("recorded"); });
    m_journal.open();
    m_directory.refresh();
}

void Changer::beginWhenLoaded()
{
    const bool isLoaded
        = m_directory.freshness(Directory::Part::AccessRights) == Freshness::Complete && !m_directory.isRefreshing();
    if (m_hasBegun || !isLoaded || !m_journal.isWritable())
        return;
    m_hasBegun = true;
    say("loaded");
    m_account.user.id = m_directory.findByEmail(QString(simulator::demo::administrator.email))->user.id;
    m_account.organization.owner = m_directory.findByEmail(QString(simulator::demo::owner.email))->user.id;
    if (m_task == Task::Record)
        return record();
    m_journal.sets({}, this, [this](const QList<JournalSummary> &sets) { goOnWith(sets); });
}

void Changer::record()
{
    const Author author { m_client.server(), simulator::demo::domain, m_account.user.id,
                          simulator::demo::administrator.name };
    m_record.begin(author, mixedSet(), [this](const JournalFault &fault) {
        if (fault)
            qFatal("%s", qPrintable(fault.message));
        end();
    });
}

void Changer::goOnWith(const QList<JournalSummary> &sets)
{
    if (sets.isEmpty()) {
        m_changes.apply(mixedSet(), Manner::Paced, this, [this](const ChangeReport &) { end(); });
        return say("begun");
    }
    const auto &set = sets.constFirst().set;
    if (set.state == JournalSet::State::Ended)
        return end();
    m_journal.rows(set.id, this, [this, id = set.id](const QList<JournalRow> &rows) {
        m_changes.resume(id, recorded::rowsFrom(rows), this, [this](const ChangeReport &) { end(); });
        say("resumed");
    });
}

void Changer::end()
{
    say("ended");
    QCoreApplication::quit();
}

ChangeSet Changer::mixedSet()
{
    QList<QList<Change>> steps;
    addSuspensions(steps);
    addPeople(steps);
    addRights(steps);
    std::shuffle(steps.begin(), steps.end(), m_dice);
    ChangeSet set { .reason = u"A mixed set"_s };
    for (const auto &step : std::as_const(steps)) {
        const int first = int(set.changes.size());
        set.changes += step;
        if (step.size() > 1)
            set.changes.last().waitsFor = first;
    }
    return set;
}

void Changer::addSuspensions(QList<QList<Change>> &steps)
{
    for (int position = 0; position < m_directory.size() && steps.size() < 10 * m_times; ++position) {
        const auto change = plan::setAccess(situation(), m_directory.at(position).user.id, false);
        if (change.prospect == Prospect::WillChange)
            steps.append({ change });
    }
}

// Every second one is given a right by the next row, which waits for them, and every fourth is invited with theirs.
void Changer::addPeople(QList<QList<Change>> &steps)
{
    const auto group = m_directory.records().groups.at(0).id;
    for (int nth = 0; nth < 8 * m_times; ++nth) {
        const auto email = u"new.%1@example.com"_s.arg(nth);
        const auto name = u"New %1"_s.arg(nth);
        const api::NewAccessRight right { .scope = scopeOf(group), .roleId = u"group_basic"_s };
        QList<Change> step { nth % 4 == 1
                                 ? plan::inviteUser(situation(), { .email = email, .name = name, .right = right })
                                 : plan::addUser(situation(), { .email = email, .name = name }) };
        if (nth % 2 == 0)
            step.append({ .wish = GiveAccessRight { right },
                          .right = AccessRight { .roleId = right.roleId, .scope = right.scope } });
        steps.append(step);
    }
}

void Changer::addRights(QList<QList<Change>> &steps)
{
    const auto &records = m_directory.records();
    const auto group = records.groups.at(1).id;
    int given = 0;
    for (int position = 0; position < m_directory.size() && given < 8 * m_times; ++position) {
        const auto person = m_directory.at(position).user.id;
        const auto change = plan::giveAccessRight(
            situation(), { .assignee = assigneeOf(person), .scope = scopeOf(group), .roleId = u"group_manager"_s });
        if (change.prospect != Prospect::WillChange || !std::holds_alternative<GiveAccessRight>(change.wish))
            continue;
        steps.append({ change });
        ++given;
    }
    int removed = 0;
    for (const auto &right : records.rights) {
        const auto change = plan::removeAccessRight(situation(), right.id);
        const bool isDoorAccess = right.roleId == u"group_basic" && right.assignee.type == AssigneeType::User;
        if (!isDoorAccess || change.prospect != Prospect::WillChange || removed++ >= 7 * m_times)
            continue;
        steps.append(removed <= 4 * m_times ? QList<Change> { change } : replacing(change));
    }
}

// As where the server does not take another date for a right that is there.
QList<Change> Changer::replacing(const Change &removal)
{
    auto right = *removal.right;
    right.id = {};
    right.validUntil = QDateTime(QDate(2033, 5, 1), QTime(21, 59, 59), Qt::UTC);
    const api::NewAccessRight wished { .assignee = right.assignee,
                                       .scope = right.scope,
                                       .roleId = right.roleId,
                                       .from = right.validFrom,
                                       .until = right.validUntil };
    return { removal, { .wish = GiveAccessRight { wished }, .before = removal.before, .right = right } };
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto arguments = QCoreApplication::arguments();
    const auto task = arguments.removeAll(u"--record"_s) > 0 ? Changer::Task::Record : Changer::Task::Change;
    if (arguments.size() != 4)
        qFatal("Usage: changer [--record] SERVER JOURNAL SEED");
    const Changer changer(task, QUrl(arguments.at(1)), arguments.at(2), arguments.at(3).toUInt());
    return QCoreApplication::exec();
}
