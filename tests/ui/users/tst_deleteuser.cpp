// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/ui/users/usersdesk.h"
#include "ui/people/personactions.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void openFor(UsersDesk &desk)
{
    desk.open();
    desk.find(u"prado"_s);
    desk.page->actions().deleteUser()->trigger();
    QTRY_VERIFY(desk.shown<QDialog>("deleteUserDialog"));
}

} // namespace

class TestDeleteUser final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsLostBeforeItIs()
    {
        UsersDesk desk;
        desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        openFor(desk);
        auto *dialog = desk.shown<QDialog>("deleteUserDialog");
        QCOMPARE(desk.shown<QLabel>("deleteQuestion", dialog)->text(), u"Delete Ana Prado for good?"_s);
        // Enter is the way back, never the deletion.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!desk.shown<QDialog>("deleteUserDialog"));
        QVERIFY(!desk.held.isHolding());
    }

    void holdsBackAndCanBeStopped()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        openFor(desk);
        desk.press("deleteConfirm");
        QVERIFY(desk.held.isHolding());
        QCOMPARE(desk.said("toast"), u"Deleting Ana Prado in 10 s"_s);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.said("accessReason"), u"Ana Prado is about to be deleted."_s);
        desk.press("toastAction");
        QVERIFY(!desk.held.isHolding());
        QVERIFY(desk.button("accessButton")->isEnabled());
        QVERIFY(!desk.kisi.simulator.user(id).isEmpty());
        QCOMPARE(desk.writes(), 0);
    }

    void undoStopsTheDeletionBeforeAnythingElse()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        desk.open();
        desk.find(u"prado"_s);
        desk.press("accessButton");
        QTRY_VERIFY(desk.isSuspended(id));
        QTRY_VERIFY(desk.feedback.canUndo());
        QSignalSpy available(&desk.feedback, &ChangeFeedback::undoAvailable);
        desk.page->actions().deleteUser()->trigger();
        QTRY_VERIFY(desk.shown<QDialog>("deleteUserDialog"));
        desk.press("deleteConfirm");
        desk.feedback.undo();
        QVERIFY(!desk.held.isHolding());
        QVERIFY(desk.isSuspended(id));
        QVERIFY(desk.feedback.canUndo());
        QVERIFY(available.isEmpty());
        desk.feedback.undo();
        QTRY_VERIFY(!desk.isSuspended(id));
    }

    void deletesWhenTheTimeIsUp()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        openFor(desk);
        desk.press("deleteConfirm");
        desk.held.release();
        QTRY_COMPARE(desk.said("toast"), u"Ana Prado was deleted"_s);
        QVERIFY(desk.kisi.simulator.user(id).isEmpty());
        QVERIFY(!desk.shown<QWidget>("details"));
        QVERIFY(!desk.feedback.canUndo());
    }

    void suspendsInstead()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        openFor(desk);
        desk.press("suspendInstead");
        QCOMPARE(desk.button("accessButton")->text(), u"Suspending…"_s);
        QTRY_VERIFY(desk.isSuspended(id));
        QVERIFY(!desk.held.isHolding());
    }

    void saysWhyItCouldNotBeDeleted()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        openFor(desk);
        desk.kisi.simulator.answerNext(u"DELETE"_s, u"/users/%1"_s.arg(id), 403,
                                       { { u"error"_s, u"Forbidden"_s }, { u"code"_s, u"000403"_s } });
        desk.press("deleteConfirm");
        desk.held.release();
        QTRY_VERIFY(desk.said("detailsBanner").startsWith(u"Ana Prado was not deleted."_s));
        QVERIFY(!desk.kisi.simulator.user(id).isEmpty());
    }

    void opensTheDetailsForAFailureNobodyWouldSee()
    {
        UsersDesk desk;
        const qint64 id = desk.person(u"Ana Prado"_s, u"a.prado@example.com"_s);
        desk.open();
        desk.find(u"prado"_s);
        desk.press("closeDetails");
        QVERIFY(!desk.shown<QWidget>("details"));
        desk.kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(id), 403,
                                       { { u"error"_s, u"Forbidden"_s }, { u"code"_s, u"000403"_s } });
        desk.page->actions().suspendAccess()->trigger();
        QTRY_VERIFY(!desk.said("detailsBanner").isEmpty());
    }
};

QTEST_MAIN(TestDeleteUser)
#include "tst_deleteuser.moc"
