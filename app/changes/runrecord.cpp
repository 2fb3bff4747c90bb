// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/runrecord.h"

#include "app/changes/changejson.h"
#include "app/directory/person.h"

using namespace Qt::StringLiterals;

namespace {

QString searchText(const Change &change)
{
    QStringList words;
    if (change.before)
        words << change.before->name << change.before->email;
    if (change.right)
        words << change.right->assigneeName << change.right->scopeName;
    if (const auto *add = std::get_if<AddUser>(&change.wish))
        words << add->user.name << add->user.email;
    if (const auto *add = std::get_if<AddMember>(&change.wish))
        words << add->member.name << add->member.email;
    if (const auto *invited = std::get_if<InviteUser>(&change.wish))
        words << invited->invite.name << invited->invite.email;
    return folded(words.join(u'\n'));
}

QList<JournalRow> rowsFrom(const QList<Change> &changes)
{
    QList<JournalRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes)
        rows.append(
            { .position = int(rows.size()), .searchText = searchText(change), .plan = changejson::fromChange(change) });
    return rows;
}

QJsonObject requestJson(const Message &message)
{
    auto body = message.body;
    if (message.anonymous)
        body.remove("user"_L1); // the password of whoever vouches for a login
    return { { u"verb"_s, QString::fromLatin1(verbName(message.verb)) },
             { u"path"_s, message.path },
             { u"body"_s, body } };
}

} // namespace

Author Author::from(const Account &account)
{
    return { account.server, account.organization.domain, account.user.id, account.user.name };
}

Author Author::from(const JournalSet &set)
{
    return { set.server, set.organization, UserId { set.operatorId }, set.operatorName };
}

bool Author::is(const Author &other) const
{
    return server == other.server && organization == other.organization && person == other.person;
}

RunRecord::RunRecord(Journal &journal)
    : m_journal(journal)
{
}

RunRecord::RunRecord(Journal &journal, qint64 set)
    : m_journal(journal)
    , m_set(set)
{
}

void RunRecord::begin(const Author &author, const ChangeSet &set, Kept done)
{
    if (m_journal.state() != Journal::State::Opening)
        return add(author, set, done);
    connect(
        &m_journal, &Journal::stateChanged, this, [this, author, set, done] { add(author, set, done); },
        Qt::SingleShotConnection);
}

void RunRecord::add(const Author &author, const ChangeSet &set, const Kept &done)
{
    if (!m_journal.isWritable())
        return done({ JournalFault::Failed, m_journal.fault().message });
    const JournalSet kept { .startedAt = QDateTime::currentDateTimeUtc(),
                            .server = author.server,
                            .organization = author.organization,
                            .operatorId = number(author.person),
                            .operatorName = author.name,
                            .reason = set.reason,
                            .undoes = set.undoes };
    const auto rows = [changes = set.changes] { return rowsFrom(changes); };
    m_journal.add(kept, rows, this, [this, done](qint64 id, const JournalFault &fault) {
        m_set = id;
        done(fault);
    });
}

JournalRow &RunRecord::noted(int position)
{
    // What is unwritten is noted too: thousands that are noted for the first time are not looked for.
    if (!m_rows.contains(position) || !m_unwritten.contains(position))
        m_unwritten.append(position);
    auto &row = m_rows[position];
    row.position = position;
    return row;
}

void RunRecord::noteWaiting(int position)
{
    noted(position) = { .position = position };
}

void RunRecord::noteOnWire(int position, const Message &message)
{
    auto &row = noted(position);
    row.step = JournalRow::Step::OnWire;
    row.request = requestJson(message);
    row.sentAt = QDateTime::currentDateTimeUtc();
}

void RunRecord::noteAccepted(int position)
{
    noted(position).step = JournalRow::Step::Accepted;
}

void RunRecord::noteEnded(int position, const Outcome &outcome)
{
    auto &row = noted(position);
    row.step = JournalRow::Step::Ended;
    row.outcome = changejson::word(outcome.kind);
    row.result = changejson::fromOutcome(outcome);
    row.endedAt = outcome.endedAt;
}

void RunRecord::flush(Kept done)
{
    if (m_unwritten.isEmpty() || m_set == 0)
        return done({});
    QList<JournalRow> rows;
    for (const auto position : std::exchange(m_unwritten, {})) {
        const auto &row = m_rows[position];
        rows.append(row);
        if (row.step == JournalRow::Step::Ended)
            m_rows.remove(position);
    }
    m_journal.write(m_set, rows, this, [this, rows, done = std::move(done)](const JournalFault &fault) {
        if (fault) { // noted still, to be written when there is room
            for (const auto &row : rows) {
                if (!m_rows.contains(row.position))
                    m_rows.insert(row.position, row);
                if (!m_unwritten.contains(row.position))
                    m_unwritten.append(row.position);
            }
        }
        done(fault);
    });
}

void RunRecord::setState(JournalSet::State state, Kept done)
{
    flush([this, state, done = std::move(done)](const JournalFault &fault) {
        if (fault || m_set == 0)
            return done(fault);
        m_journal.setState(m_set, state, this, done);
    });
}
