// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/choicechip.h"
#include "ui/activity/outcomesmodel.h"
#include "ui/activity/resultsexport.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

//! The journal as a page.
class TestActivity final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;
    ActivityPage *m_page = nullptr;

    void show() { m_page = m_desk->show(new ActivityPage(m_desk->parts())); }
    void run(const ChangeSet &set)
    {
        m_desk->apply(set);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
    }
    [[nodiscard]] QAbstractItemModel &sets() const
    {
        return *m_page->findChild<QTableView *>(u"activityTable"_s)->model();
    }
    [[nodiscard]] QString cell(int row, int column) const { return sets().index(row, column).data().toString(); }
    //! The newest, under its day.
    void openFirst()
    {
        QTRY_VERIFY(sets().rowCount() > 1);
        auto *table = m_desk->shown<QTableView>("activityTable");
        table->setCurrentIndex(sets().index(1, ActivityModel::ChangeColumn));
        QTRY_VERIFY(outcomes() && outcomes()->rowCount() > 0);
    }
    [[nodiscard]] QAbstractItemModel *outcomes() const
    {
        const auto *view = m_desk->shown<QListView>("outcomes");
        return view ? view->model() : nullptr;
    }
    void choose(const char *chip, int choice) const
    {
        auto *found = m_desk->shown<ChoiceChip>(chip);
        found->setCurrent(choice);
        emit found->chosen(choice);
    }
    //! By whoever is signed in, or under another name.
    void keepOneOfDaysAgo(int days, const QString &name = {})
    {
        const auto me = Author::from(m_desk->session.account());
        const JournalSet set { .startedAt = QDateTime::currentDateTimeUtc().addDays(-days),
                               .server = me.server,
                               .organization = me.organization,
                               .operatorId = number(me.person),
                               .operatorName = name.isEmpty() ? me.name : name,
                               .state = JournalSet::State::Ended };
        qint64 kept = 0;
        m_desk->journal.journal.add(
            set, [] { return QList<JournalRow>(1); }, this, [&kept](qint64 id, const JournalFault &) { kept = id; });
        QTRY_VERIFY(kept != 0);
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_desk->shown<QLabel>(name);
        return label ? label->text() : QString();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void saysThatThereIsNothingYet()
    {
        show();
        QTRY_COMPARE(text("pageCount").left(1), u"0"_s);
        QVERIFY(!m_desk->shown<QTableView>("activityTable"));
    }

    void listsTheNewestFirstUnderItsDay()
    {
        const auto first = m_desk->people().constFirst();
        const auto one = plan::setAccess(m_desk->parts().situation(), first, false);
        run({ .changes = { one } });
        run(m_desk->suspension(u"Site closed"_s));
        show();
        QTRY_COMPARE(sets().rowCount(), 3);
        QVERIFY(cell(0, ActivityModel::TimeColumn).startsWith(u"Today"_s));
        QVERIFY(cell(1, ActivityModel::ChangeColumn).contains(QString::number(m_desk->report->outcomes.size())));
        QCOMPARE(cell(2, ActivityModel::ChangeColumn), u"Suspend access for %1"_s.arg(one.before->name));
        QCOMPARE(cell(2, ActivityModel::ByColumn), m_desk->session.account().user.name);
        QCOMPARE(cell(2, ActivityModel::ResultColumn), u"Done"_s);
    }

    void goesFromNothingToTheNewestByKeys()
    {
        run(m_desk->suspension(u"Site closed"_s));
        show();
        QTRY_VERIFY(sets().rowCount() > 1);
        auto *table = m_desk->shown<QTableView>("activityTable");
        table->setFocus(Qt::TabFocusReason);
        QVERIFY(!m_desk->shown<QListView>("outcomes")); // the focus alone opens nothing
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1); // under its day
        QTRY_VERIFY(outcomes() && outcomes()->rowCount() > 0);
    }

    void itsColumnsAreAsWideAsTheirWords()
    {
        const auto name = u"Maximiliane Huber-Oberhofer"_s;
        keepOneOfDaysAgo(2, name);
        show();
        QTRY_COMPARE(sets().rowCount(), 2);
        const auto *table = m_desk->shown<QTableView>("activityTable");
        QVERIFY(table->columnWidth(ActivityModel::ByColumn) > table->fontMetrics().horizontalAdvance(name));
    }

    void itsRowsStandAsCloseAsOthers()
    {
        run(m_desk->suspension());
        show();
        QTRY_COMPARE(sets().rowCount(), 2);
        const auto *table = m_desk->shown<QTableView>("activityTable");
        QCOMPARE(table->rowHeight(1), m_desk->theme.rowHeight());
        m_desk->theme.setDensity(Theme::Density::Compact);
        QCOMPARE(table->rowHeight(1), m_desk->theme.rowHeight());
        QVERIFY(table->rowHeight(0) <= table->rowHeight(1));
    }

    void findsByPersonAndReason()
    {
        const auto people = m_desk->people();
        const auto planned = [&](UserId id) { return plan::setAccess(m_desk->parts().situation(), id, false); };
        const auto one = planned(people.at(0));
        run({ .changes = { one }, .reason = u"Left the company"_s });
        run({ .changes = { planned(people.at(1)) } });
        show();
        QTRY_COMPARE(sets().rowCount(), 3);
        m_desk->search(u"LEFT the"_s);
        QTRY_COMPARE(sets().rowCount(), 2);
        m_desk->search(one.before->name);
        QTRY_COMPARE(sets().rowCount(), 2);
        QVERIFY(cell(1, ActivityModel::ChangeColumn).contains(one.before->name));
        m_desk->search(u"nobody at all"_s);
        QTRY_COMPARE(sets().rowCount(), 0);
    }

    void opensASetToItsRowsFailuresFirst()
    {
        const auto people = m_desk->people();
        m_desk->kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(qint64(people.at(2))), 403);
        run(m_desk->suspension(u"Site closed"_s));
        show();
        openFirst();
        QTRY_COMPARE(outcomes()->rowCount(), int(people.size()));
        QCOMPARE(text("setReason"), u"Reason: Site closed"_s);
        const auto first = outcomes()->index(0, 0);
        QCOMPARE(first.data(OutcomesModel::WordRole).toString(), u"Failed"_s);
        QVERIFY(!first.data(OutcomesModel::WhyRole).toString().isEmpty());
        QCOMPARE(cell(1, ActivityModel::ResultColumn), u"1 failed"_s);
        m_desk->press("outcomeFailed");
        QTRY_COMPARE(outcomes()->rowCount(), 1);
        m_desk->press("retrySet");
        m_desk->press("apply");
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isEnabled(people.at(2)), 20'000);
    }

    void whatAStopLeftOutIsTriedAgain()
    {
        const auto people = m_desk->people();
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(m_desk->changes.paced() && m_desk->writes() > 0);
        m_desk->changes.paced()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QVERIFY(m_desk->isEnabled(people.constLast()));
        show();
        openFirst();
        QTRY_COMPARE(m_desk->said("chipFailures"), u"With failures, 0"_s);
        QTRY_VERIFY(m_desk->button("retrySet")->isEnabled());
        QCOMPARE(m_desk->button("retrySet")->text(), u"Try again"_s);
        m_desk->press("retrySet");
        QVERIFY(m_desk->isEnabled(people.constLast())); // nothing before it was reviewed
        m_desk->press("apply");
        for (const auto id : people)
            QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isEnabled(id), 20'000);
    }

    void undoesASetOnce()
    {
        const auto people = m_desk->people();
        run(m_desk->suspension());
        show();
        openFirst();
        QTRY_VERIFY(m_desk->button("undoSet")->isEnabled());
        m_desk->press("undoSet");
        QVERIFY(!m_desk->isEnabled(people.constFirst())); // nothing before it was reviewed
        m_desk->press("apply");
        for (const auto id : people)
            QTRY_VERIFY_WITH_TIMEOUT(m_desk->isEnabled(id), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->changes.isRunning(), 20'000);
        QTRY_COMPARE(sets().rowCount(), 3);
        QTRY_COMPARE(cell(2, ActivityModel::ResultColumn), u"Undone"_s);
        QVERIFY(cell(1, ActivityModel::ChangeColumn).endsWith(u" (undo)"_s));
        QTRY_VERIFY(!m_desk->button("undoSet")->isEnabled());
        QVERIFY(m_desk->button("undoSet")->toolTip().contains(u"already undone"_s));
    }

    void exportsEveryRowWithoutFormulas()
    {
        const auto first = m_desk->people().constFirst();
        auto change = plan::setAccess(m_desk->parts().situation(), first, false);
        change.before->name = u"=1+1"_s;
        run({ .changes = { change } });
        const RunRow row { .change = change,
                           .step = JournalRow::Step::Ended,
                           .outcome = Outcome { .change = change, .kind = Outcome::Done } };
        const auto lines = ResultsExport::csv({ row }).split('\n');
        QVERIFY(lines.at(0).contains("Result"));
        QVERIFY(!lines.at(1).startsWith("=1+1"));
        QVERIFY(lines.at(1).contains("Done"));
    }

    void isNarrowedToWhoAndWhen()
    {
        auto somebody = Author::from(m_desk->session.account());
        somebody.person = UserId { 424'242 };
        somebody.name = u"Ravi Menon"_s;
        m_desk->changes.setAuthor(somebody);
        run(m_desk->suspension());
        keepOneOfDaysAgo(20);
        show();
        QTRY_COMPARE(sets().rowCount(), 4); // two days, a set each
        choose("chipSince", 1);
        QTRY_COMPARE(sets().rowCount(), 2);
        QCOMPARE(cell(1, ActivityModel::ByColumn), u"Ravi Menon"_s);
        choose("chipBy", 1);
        QTRY_COMPARE(sets().rowCount(), 0); // mine is older
        choose("chipSince", 2);
        QTRY_COMPARE(sets().rowCount(), 0);
        choose("chipSince", 3);
        QTRY_COMPARE(sets().rowCount(), 2);
        QCOMPARE(cell(1, ActivityModel::ByColumn), m_desk->session.account().user.name);
        choose("chipBy", 0);
        QTRY_COMPARE(sets().rowCount(), 4);
    }

    void showsNothingOfAnotherOrganization()
    {
        auto elsewhere = Author::from(m_desk->session.account());
        elsewhere.organization = u"elsewhere"_s;
        m_desk->changes.setAuthor(elsewhere);
        run(m_desk->suspension());
        show();
        QTRY_VERIFY(!text("pageCount").isEmpty());
        QCOMPARE(sets().rowCount(), 0);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
