// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"
#include "tests/ui/rights/pagedesk.h"
#include "ui/people/rightcard.h"
#include "ui/rights/accessrightspage.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What is done with many access rights at once, on their page.
class TestTickedRights final : public QObject {
    Q_OBJECT

    std::unique_ptr<PageDesk> m_desk;
    QList<AccessRightId> m_rights; // of two people and a team; all found by "Adaeze", but for the team's

    void open(simulator::PatchDates dates = simulator::PatchDates::Accept)
    {
        m_desk = std::make_unique<PageDesk>(
            simulator::Options { .users = 30, .requestsPerSecond = 0, .patchDates = dates });
        const UserId first { m_desk->person(u"Adaeze Aa"_s) };
        const UserId second { m_desk->person(u"Adaeze Bb"_s) };
        m_desk->open();
        m_rights
            = { m_desk->give(assigneeOf(first), scopeOf(m_desk->groupNamed(u"Workshop"_s))),
                m_desk->give(assigneeOf(second), scopeOf(m_desk->groupNamed(u"Workshop"_s))),
                m_desk->give(assigneeOf(m_desk->teamNamed(u"Sales"_s)), scopeOf(m_desk->groupNamed(u"Workshop"_s))) };
        m_desk->open();
        m_desk->show<AccessRightsPage>();
        m_desk->page->narrowTo({}, u"Adaeze"_s);
        QTRY_COMPARE(m_desk->page->model().rowCount(), 2);
        m_desk->kisi.simulator.clearLog();
    }
    [[nodiscard]] QString until(int which) const
    {
        return m_desk->kisi.simulator.roleAssignment(number(m_rights.at(which)))
            .value("valid_until"_L1)
            .toString()
            .left(19);
    }
    [[nodiscard]] bool isThere(int which) const
    {
        return !m_desk->kisi.simulator.roleAssignment(number(m_rights.at(which))).isEmpty();
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void ticksByKeysAndOffersNoActionsInTheDetails()
    {
        open();
        auto &table = m_desk->table();
        m_desk->page->setCurrent(number(m_rights.at(0)));
        QTRY_VERIFY(m_desk->shown<QWidget>("details"));
        QVERIFY(m_desk->button("accessButton"));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(m_desk->page->model().ticked().size(), 1);
        QVERIFY(!m_desk->button("accessButton"));
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_desk->said("selectedCount"), u"2 selected"_s);
        QVERIFY(!m_desk->button("exportAll"));

        // A team's card offers nothing either.
        m_desk->page->setCurrent(number(m_rights.at(2)));
        QTRY_VERIFY(m_desk->shown<QWidget>("holderDetails"));
        const auto *remove = m_desk->shown<QAbstractButton>("removeRight", m_desk->shown<QWidget>("holderDetails"));
        QVERIFY(remove && !remove->isEnabled());
        m_desk->press("clearSelection");
        QVERIFY(remove->isEnabled());
    }

    void removesWhatIsTickedAndUndoGivesItBack()
    {
        open();
        m_desk->page->model().tickAll();
        m_desk->press("removeRightsTicked");
        QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
        QCOMPARE(m_desk->said("willChangeCount"), u"2 will change"_s);
        QCOMPARE(m_desk->writes(), 0);
        m_desk->press("apply");
        QTRY_COMPARE(m_desk->said("toast"), u"2 access rights removed"_s);
        QVERIFY(!isThere(0) && !isThere(1) && isThere(2));
        QSignalSpy asked(&m_desk->feedback, &ChangeFeedback::reviewRequested);
        m_desk->press("toastAction");
        QCOMPARE(asked.size(), 1);
        m_desk->feedback.send(asked.constFirst().constFirst().value<ChangeSet>());
        QTRY_COMPARE(m_desk->said("toast"), u"2 access rights given"_s);
        QTRY_COMPARE(m_desk->page->model().rowCount(), 2);
    }

    void datesWhatIsTickedAndSaysWhatHasNoDates()
    {
        open();
        const auto &rights = m_desk->directory.records().rights;
        const auto whole = std::find_if(rights.begin(), rights.end(), [](const AccessRight &right) {
            return right.scope.type == ScopeType::Organization;
        });
        m_desk->page->model().tickAll();
        m_desk->page->model().setTicked(number(m_rights.at(2)), true);
        m_desk->page->model().setTicked(number(whole->id), true);
        m_desk->press("untilTicked");
        m_desk->shown<QDateEdit>("untilDay")->setDate({ 2027, 3, 31 });
        m_desk->press("untilReview");
        QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
        QCOMPARE(m_desk->said("willChangeCount"), u"3 will change"_s);
        QCOMPARE(m_desk->said("refusedCount"), u"1 refused"_s);
        m_desk->press("apply");
        QTRY_COMPARE(m_desk->said("toast"), u"3 access rights changed"_s);
        for (const int which : { 0, 1, 2 })
            QCOMPARE(until(which), u"2027-03-31T21:59:59"_s);
    }

    void offersToGiveAgainWhereTheDatesWereKept()
    {
        open(simulator::PatchDates::Ignore);
        m_desk->page->model().tickAll();
        m_desk->press("untilTicked");
        m_desk->shown<QDateEdit>("untilDay")->setDate({ 2027, 3, 31 });
        m_desk->press("untilReview");
        m_desk->press("apply");
        QTRY_VERIFY(m_desk->said("keptDates").startsWith(u"Kisi kept the old dates of 2 access rights"_s));
        m_desk->press("giveAgain");
        QTRY_VERIFY(m_desk->shown<QDialog>("reviewDialog"));
        m_desk->press("apply");
        QTRY_VERIFY(!isThere(0) && !isThere(1));
        QTRY_COMPARE(m_desk->column(AccessRightsModel::UntilColumn),
                     QStringList({ u"31 Mar 2027"_s, u"31 Mar 2027"_s }));
    }

    void exportsWhatIsTicked()
    {
        open();
        m_desk->page->model().tickAll();
        m_desk->press("exportTicked");
        auto *dialog = m_desk->shown<QFileDialog>("exportFile");
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Export the 2 selected rows"_s);
        const QString path = m_desk->profile.filePath(u"rights.csv"_s);
        dialog->setDirectory(m_desk->profile.path());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(m_desk->said("toast"), u"2 rows saved as rights.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"Who,Access right,Scope,From,Until,Given by,Notified,ID\r\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Adaeze Aa,Door access,\"Workshop, Hamburg\",,"_s), qPrintable(text));
        QVERIFY(text.contains(u",%1\r\n"_s.arg(number(m_rights.at(0)))));
    }
};

QTEST_MAIN(TestTickedRights)
#include "tst_tickedrights.moc"
