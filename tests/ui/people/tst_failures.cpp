// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const PeopleDesk &desk)
{
    return u"/users/%1"_s.arg(number(desk.person));
}

} // namespace

class TestFailures final : public QObject {
    Q_OBJECT

private slots:
    void standInThePanelOfTheirPerson()
    {
        PeopleDesk desk;
        desk.open();
        QSignalSpy shown(desk.panel, &DetailsPanel::failureShown);
        desk.kisi.simulator.answerNext(u"PATCH"_s, pathOf(desk), 403);
        desk.actions->suspendAccess()->trigger();
        QTRY_VERIFY(desk.said("detailsBanner").startsWith(u"Access was not suspended for Amara Okonkwo"_s));
        QCOMPARE(shown.count(), 1);
        const auto other = desk.directory.findByEmail(simulator::demo::owner.email)->user.id;
        desk.actions->setPerson(other);
        QVERIFY(!desk.shown<QWidget>("detailsBanner"));
        desk.actions->setPerson(desk.person);
        QVERIFY(desk.shown<QWidget>("detailsBanner"));

        desk.press("retry");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QVERIFY(!desk.shown<QWidget>("detailsBanner"));
    }

    void areToldWhereNobodyShowsThem()
    {
        PeopleDesk desk;
        desk.open();
        desk.kisi.simulator.answerNext(u"PATCH"_s, pathOf(desk), 403);
        desk.actions->suspendAccess()->trigger();
        desk.actions->setPerson(desk.directory.findByEmail(simulator::demo::owner.email)->user.id);
        QTRY_VERIFY(desk.said("toast").startsWith(u"Access was not suspended for Amara Okonkwo. "_s));
        QVERIFY(!desk.shown<QWidget>("detailsBanner"));
    }

    void areForgottenWithTheAccount()
    {
        PeopleDesk desk;
        desk.open();
        desk.kisi.simulator.answerNext(u"PATCH"_s, pathOf(desk), 403);
        desk.actions->suspendAccess()->trigger();
        QTRY_VERIFY(desk.shown<QWidget>("detailsBanner"));
        desk.feedback.forget();
        QVERIFY(!desk.shown<QWidget>("detailsBanner"));
        QVERIFY(!desk.feedback.canUndo());
    }

    void nothingElseIsDoneWithWhoIsAboutToBeDeleted()
    {
        PeopleDesk desk;
        desk.open();
        desk.feedback.hold({ { plan::deleteUser(desk.parts().situation(), desk.person) } });
        QVERIFY(!desk.actions->suspendAccess()->isEnabled());
        QCOMPARE(desk.actions->reason(desk.actions->suspendAccess()), u"Amara Okonkwo is about to be deleted."_s);
        desk.feedback.undo();
        QVERIFY(desk.actions->suspendAccess()->isEnabled());
    }
};

QTEST_MAIN(TestFailures)
#include "tst_failures.moc"
