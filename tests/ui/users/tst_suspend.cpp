// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"
#include "ui/people/personactions.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString amara = u"Amara Okonkwo"_s;
const QString amaraEmail = u"a.okonkwo@example.com"_s;

} // namespace

class TestSuspend final : public QObject {
    Q_OBJECT

private slots:
    void findsSuspendsAndTakesItBack()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        QCOMPARE(desk.button("accessButton")->text(), u"Suspend access"_s);
        QSignalSpy undoable(&desk.feedback, &ChangeFeedback::undoAvailable);
        desk.press("accessButton");
        QCOMPARE(desk.button("accessButton")->text(), u"Suspending…"_s);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QVERIFY(desk.isSuspended(id));
        QCOMPARE(desk.button("accessButton")->text(), u"Restore access"_s);
        QVERIFY(desk.said("detailsWhy").startsWith(u"Cannot get in: suspended"_s));
        QCOMPARE(undoable.count(), 1);

        desk.press("toastAction");
        QCOMPARE(desk.button("accessButton")->text(), u"Restoring…"_s);
        QTRY_COMPARE(desk.said("toast"), u"Access restored for Amara Okonkwo"_s);
        QCOMPARE(desk.button("accessButton")->text(), u"Suspend access"_s);
        QVERIFY(!desk.isSuspended(id));
        QCOMPARE(desk.writes(), 2);
    }

    void theFocusStaysInTheDetails()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *button = desk.button("accessButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!button->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"more"_s);
        QTRY_VERIFY(button->hasFocus());
        QCOMPARE(button->text(), u"Restore access"_s);
    }

    void undoesByTheSlotToo()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.page->actions().suspendAccess()->trigger();
        QTRY_VERIFY(desk.feedback.canUndo());
        desk.feedback.undo();
        QTRY_COMPARE(desk.said("toast"), u"Access restored for Amara Okonkwo"_s);
        QVERIFY(!desk.isSuspended(id));
    }

    void pressedTwiceSendsOnce()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        desk.page->actions().suspendAccess()->trigger();
        desk.page->actions().suspendAccess()->trigger();
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QCOMPARE(desk.writes(), 1);
    }

    void saysWhyYouCannotSuspendYourself()
    {
        UsersDesk desk;
        desk.open();
        desk.find(simulator::demo::administrator.name);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.said("accessReason"), u"This is you. Somebody else has to suspend your access."_s);
    }

    void saysWhyTheOwnerCannotBeSuspended()
    {
        UsersDesk desk;
        desk.open();
        desk.find(simulator::demo::owner.name);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.said("accessReason"), u"Henrik Marlow owns the organization and cannot be suspended."_s);
    }

    void saysWhyTheDirectoryHasTheWord()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail, { { u"scim_access_enabled"_s, false } });
        QCOMPARE(desk.button("accessButton")->text(), u"Restore access"_s);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QVERIFY(desk.said("detailsWhy").contains(u"Suspended by the directory: changing it here has no effect."_s));
    }

    void saysWhyAnObserverMayNot()
    {
        UsersDesk desk({ .users = 30, .requestsPerSecond = 0 }, simulator::demo::observer);
        desk.openAt(amara, amaraEmail);
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.said("accessReason"),
                 u"Your role may not suspend or restore people. Ask an organization administrator."_s);
    }

    void explainsARefusal()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(id), 403,
                                       { { u"error"_s, u"Forbidden"_s }, { u"code"_s, u"000403"_s } });
        desk.press("accessButton");
        QTRY_VERIFY(desk.said("detailsBanner").startsWith(u"Access was not suspended for Amara Okonkwo."_s));
        QVERIFY(desk.said("detailsBanner").contains(u"Ask an organization administrator."_s));
        QVERIFY(!desk.isSuspended(id));
    }

    void settlesALostAnswerAsDone()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.kisi.proxy->next({ .verb = "PATCH" }, FaultProxy::LoseAnswer);
        desk.press("accessButton");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QVERIFY(desk.isSuspended(id));
        QCOMPARE(desk.writes(), 1);
    }

    void offersRetryWhereNothingHappened()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.kisi.proxy->next({ .verb = "PATCH" }, FaultProxy::CloseBeforeForwarding);
        desk.press("accessButton");
        QTRY_VERIFY(desk.button("retry"));
        QVERIFY(desk.said("detailsBanner").contains(u"nothing changed"_s));
        QVERIFY(!desk.isSuspended(id));
        QCOMPARE(desk.kisi.proxy->count("PATCH"), 1); // by itself it is never sent again

        QTRY_VERIFY(desk.kisi.client->isOnline());
        desk.press("retry");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QVERIFY(desk.isSuspended(id));
    }

    void offersToCheckWhereNothingIsKnown()
    {
        UsersDesk desk;
        const qint64 id = desk.openAt(amara, amaraEmail);
        desk.kisi.proxy->next({ .verb = "PATCH" }, FaultProxy::LoseAnswer);
        // Both readings, each with its two repetitions.
        desk.kisi.simulator.answerNext(u"GET"_s, u"/users/%1"_s.arg(id), 503, {}, 6);
        desk.press("accessButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("checkAgain"), 10'000);
        QVERIFY(desk.said("detailsBanner").startsWith(u"It is not known whether"_s));
        desk.press("checkAgain");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QVERIFY(desk.isSuspended(id));
        QCOMPARE(desk.kisi.proxy->count("PATCH"), 1);
    }

    void showsMarkupInANameAsText()
    {
        UsersDesk desk;
        desk.person(u"<b>Bold</b> & Sons"_s, u"bold@example.com"_s);
        desk.open();
        desk.find(u"bold@"_s);
        auto *name = desk.shown<QLabel>("detailsName");
        QCOMPARE(name->text(), u"<b>Bold</b> & Sons"_s);
        QCOMPARE(name->textFormat(), Qt::PlainText);
        desk.press("accessButton");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for <b>Bold</b> & Sons"_s);
        const auto labels = desk.page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text().contains(u"<b>"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestSuspend)
#include "tst_suspend.moc"
