// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/recorded.h"
#include "app/journal/journal.h"
#include "app/simulator/simulator.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowsOfASet = 40;
constexpr int mostKills = 13; // then it is left to its end

//! What a kill waits for: so many lines said, and then a moment.
struct Blow {
    int lines = 0;
    std::chrono::milliseconds moment {};
};

} // namespace

//! A program that changes forty things is killed again and again; the server's log and the journal are the judges.
class TestKilled final : public QObject {
    Q_OBJECT

    std::unique_ptr<simulator::Simulator> m_kisi;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::mt19937 m_dice;
    int m_kills = 0;
    int m_killsOfAll = 0;
    bool m_hasEnded = false;

    [[nodiscard]] QString journal() const { return m_folder->filePath(u"journal.sqlite"_s); }

    Blow drawBlow() { return { .lines = 1 + int(m_dice() % 9), .moment = std::chrono::milliseconds(m_dice() % 14) }; }

    //! One life of the program. Without a blow it ends by itself.
    void live(quint32 seed, const std::optional<Blow> &blow)
    {
        QProcess changer;
        int lines = 0;
        connect(&changer, &QProcess::readyReadStandardOutput, &changer, [&] {
            while (changer.canReadLine()) {
                m_hasEnded = m_hasEnded || changer.readLine().trimmed() == "ended";
                if (blow && ++lines == blow->lines)
                    QTimer::singleShot(blow->moment, Qt::PreciseTimer, &changer, &QProcess::kill);
            }
        });
        changer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        changer.start(QStringLiteral(TURNSTILE_CHANGER),
                      { m_kisi->url().toString(), journal(), QString::number(seed) });
        QVERIFY(changer.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(changer.state(), QProcess::NotRunning, 30'000);
        if (!m_hasEnded)
            ++m_kills;
        if (!blow)
            QVERIFY(m_hasEnded);
    }

    //! The only set in the journal, with its rows as they are on disk.
    void readJournal(JournalSet &set, QList<RunRow> &rows)
    {
        Journal kept(journal());
        kept.open();
        QTRY_COMPARE(kept.state(), Journal::State::Ready);
        bool isRead = false;
        kept.sets({}, this, [&](const QList<JournalSummary> &sets) {
            QCOMPARE(sets.size(), 1);
            set = sets.constFirst().set;
            kept.rows(set.id, this, [&](const QList<JournalRow> &all) {
                rows = recorded::rowsFrom(all);
                isRead = true;
            });
        });
        QTRY_VERIFY(isRead);
    }

    //! What stands on the server of what a row is about.
    [[nodiscard]] bool isSoOnTheServer(const Outcome &outcome, const QList<RunRow> &rows) const
    {
        const auto &change = outcome.change;
        if (std::holds_alternative<SetAccess>(change.wish))
            return !m_kisi->user(number(change.before->id)).value("access_enabled"_L1).toBool();
        if (const auto *add = std::get_if<AddUser>(&change.wish))
            return m_kisi->userIdOf(add->user.email) != 0;
        if (const auto *invited = std::get_if<InviteUser>(&change.wish))
            return rightsLike(invited->invite.right, m_kisi->userIdOf(invited->invite.email)) == 1;
        if (std::holds_alternative<RemoveAccessRight>(change.wish))
            return m_kisi->roleAssignment(number(change.right->id)).isEmpty();
        return rightsLike(std::get<GiveAccessRight>(change.wish).right, holderOf(change, rows)) == 1;
    }
    [[nodiscard]] qint64 holderOf(const Change &change, const QList<RunRow> &rows) const
    {
        const auto *made = change.waitsFor ? std::get_if<AddUser>(&rows.at(*change.waitsFor).change.wish) : nullptr;
        return made ? m_kisi->userIdOf(made->user.email) : std::get<GiveAccessRight>(change.wish).right.assignee.id;
    }
    [[nodiscard]] int rightsLike(const api::NewAccessRight &wished, qint64 holder) const
    {
        const auto ids = m_kisi->roleAssignmentIds();
        return int(std::count_if(ids.begin(), ids.end(), [&](qint64 id) {
            const auto right = m_kisi->roleAssignment(id);
            return holder != 0 && right.value("assignee_id"_L1).toInteger() == holder
                && right.value("applies_to_id"_L1).toInteger() == wished.scope.id
                && right.value("role_id"_L1).toString() == wished.roleId
                && QDateTime::fromString(right.value("valid_until"_L1).toString(), Qt::ISODate) == wished.until;
        }));
    }

    void sentNothingTwice() const
    {
        QSet<QString> sent;
        for (const auto &request : m_kisi->log()) {
            if (request.verb == u"GET")
                continue;
            const auto body = QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
            const QString write = request.verb % u' ' % request.path % u' ' % body;
            QVERIFY2(!sent.contains(write), qPrintable(write));
            sent.insert(write);
            QVERIFY2(request.status < 400, qPrintable(write));
        }
    }

    void journalSpeaksTrue(const QList<RunRow> &rows) const
    {
        int lost = 0;
        for (const auto &row : rows) {
            QVERIFY(row.outcome);
            const auto kind = row.outcome->kind;
            const bool waitsInVain
                = kind == Outcome::Refused && row.outcome->change.refusal == Refusal::StepBefore && row.change.waitsFor;
            QVERIFY2(kind == Outcome::Done || kind == Outcome::NotDone || waitsInVain, qPrintable(said(*row.outcome)));
            QVERIFY2(isSoOnTheServer(*row.outcome, rows) == (kind == Outcome::Done), qPrintable(said(*row.outcome)));
            lost += kind == Outcome::NotDone ? 1 : 0;
        }
        QVERIFY2(lost <= m_kills, qPrintable(u"%1 of %2"_s.arg(lost).arg(m_kills))); // only what a kill met
    }
    static QString said(const Outcome &outcome)
    {
        return u"wish %1, outcome %2, refusal %3, error %4"_s.arg(outcome.change.wish.index())
            .arg(int(outcome.kind))
            .arg(int(outcome.change.refusal))
            .arg(int(outcome.error.kind));
    }

private slots:
    void losesNothingAndSendsNothingTwice_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("set %u", seed) << seed;
    }
    void losesNothingAndSendsNothingTwice()
    {
        QFETCH(quint32, seed);
        m_dice.seed(seed);
        m_kills = 0;
        m_hasEnded = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_kisi = std::make_unique<simulator::Simulator>(
            simulator::Options { .users = 40, .requestsPerSecond = 0, .latency = 3ms, .seed = seed });
        QVERIFY(m_kisi->start());
        while (!m_hasEnded && !QTest::currentTestFailed()) {
            const auto blow = drawBlow();
            live(seed, m_kills < mostKills ? std::optional(blow) : std::nullopt);
        }
        JournalSet set;
        QList<RunRow> rows;
        readJournal(set, rows);
        QCOMPARE(set.state, JournalSet::State::Ended);
        QCOMPARE(rows.size(), rowsOfASet);
        sentNothingTwice();
        journalSpeaksTrue(rows);
        m_killsOfAll += m_kills;
    }

    void wasKilledOftenEnough() { QVERIFY2(m_killsOfAll >= 30, qPrintable(QString::number(m_killsOfAll))); }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
