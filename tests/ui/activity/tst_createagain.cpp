// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

//! Deleted people, made anew from the journal.
class TestCreateAgain final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;
    ActivityPage *m_page = nullptr;

    //! Those who hold rights of their own and may be deleted.
    [[nodiscard]] QList<UserId> holders(int most)
    {
        QList<UserId> found;
        for (const auto &person : m_desk->directory.records().people) {
            const auto change = plan::deleteUser(m_desk->parts().situation(), person.user.id);
            if (change.prospect == Prospect::WillChange && !change.held.isEmpty() && found.size() < most)
                found.append(person.user.id);
        }
        return found;
    }
    void run(const ChangeSet &set)
    {
        m_desk->apply(set);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QVERIFY(m_desk->report->allDone());
    }
    [[nodiscard]] QAbstractItemModel &sets() const
    {
        return *m_page->findChild<QTableView *>(u"activityTable"_s)->model();
    }
    void openFirst()
    {
        m_page = m_desk->show(new ActivityPage(m_desk->parts()));
        QTRY_VERIFY(sets().rowCount() > 1);
        m_desk->shown<QTableView>("activityTable")->setCurrentIndex(sets().index(1, ActivityModel::ChangeColumn));
        QTRY_VERIFY(m_desk->shown<QListView>("outcomes")->model()->rowCount() > 0);
    }
    //! To the second, as Kisi is told.
    [[nodiscard]] static QString endOf(const QJsonObject &right)
    {
        constexpr int toTheSecond = 19;
        return right.value("valid_until"_L1).toString().left(toTheSecond);
    }
    //! Scope, role and end of each right of somebody on the server, in order.
    [[nodiscard]] QStringList rights(qint64 holder) const
    {
        QStringList rights;
        const auto ids = m_desk->kisi.simulator.roleAssignmentIds();
        for (const auto id : ids) {
            const auto right = m_desk->kisi.simulator.roleAssignment(id);
            if (right.value("assignee_id"_L1).toInteger() == holder && right.value("assignee_type"_L1) == u"User"_s)
                rights.append(u"%1 %2 %3 %4"_s.arg(right.value("applies_to_type"_L1).toString())
                                  .arg(right.value("applies_to_id"_L1).toInteger())
                                  .arg(right.value("role_id"_L1).toString(), endOf(right)));
        }
        rights.sort();
        return rights;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void createsThemWithTheirRightsAfterAReviewThatSaysWhatIsLost()
    {
        const auto people = holders(2);
        QCOMPARE(people.size(), 2);
        QHash<QString, QStringList> before;
        for (const auto id : people) {
            const auto email = m_desk->kisi.simulator.user(qint64(id)).value("email"_L1).toString();
            before.insert(email, rights(qint64(id)));
            QVERIFY(!before.value(email).isEmpty());
        }
        run(plan::each(people, [this](UserId id) { return plan::deleteUser(m_desk->parts().situation(), id); }));
        QVERIFY(m_desk->kisi.simulator.user(qint64(people.at(0))).isEmpty());
        openFirst();
        QTRY_VERIFY(m_desk->button("createAgain") && m_desk->button("createAgain")->isEnabled());
        QVERIFY(!m_desk->button("undoSet"));
        const int writes = m_desk->writes();
        m_desk->press("createAgain");
        const auto title = m_page->findChild<QLabel *>(u"reviewTitle"_s)->text();
        for (const auto &part : { u"new ids"_s, u"access rights they held"_s, u"Cards and history"_s })
            QVERIFY2(title.contains(part), qPrintable(title));
        QCOMPARE(m_desk->writes(), writes);
        m_desk->press("apply");
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->changes.isRunning(), 20'000);
        for (auto each = before.cbegin(); each != before.cend(); ++each) {
            const auto id = m_desk->kisi.simulator.userIdOf(each.key());
            QVERIFY2(id != 0, qPrintable(each.key()));
            QVERIFY(!people.contains(UserId { id }));
            QTRY_COMPARE(rights(id), each.value());
        }
        // The journal counts people, not what was done for them.
        QTRY_COMPARE(sets().index(1, ActivityModel::ChangeColumn).data().toString(), u"Add 2 users"_s);
    }

    void whoIsThereAgainIsRefusedWithAllThatIsTheirs()
    {
        const auto people = holders(1);
        const auto email = m_desk->kisi.simulator.user(qint64(people.at(0))).value("email"_L1).toString();
        run({ .changes = { plan::deleteUser(m_desk->parts().situation(), people.at(0)) } });
        m_desk->person(u"Somebody Else"_s, email);
        m_desk->load();
        openFirst();
        QTRY_VERIFY(m_desk->button("createAgain") && m_desk->button("createAgain")->isEnabled());
        m_desk->press("createAgain");
        QTRY_VERIFY(m_desk->button("apply"));
        QVERIFY(!m_desk->button("apply")->isEnabled());
    }
};

QTEST_MAIN(TestCreateAgain)
#include "tst_createagain.moc"
