// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"
#include "ui/people/deletedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const simulator::Options classic { .users = 30, .requestsPerSecond = 0, .classicMembers = true };

bool isOn(const PeopleDesk &desk, const char *name)
{
    return desk.shown<QAbstractButton>(name)->isChecked();
}

QJsonObject memberOnServer(PeopleDesk &desk)
{
    const auto log = desk.kisi.simulator.log();
    for (auto request = log.rbegin(); request != log.rend(); ++request) {
        if (request->verb == "PATCH"_L1)
            return request->body.value("member"_L1).toObject();
    }
    return {};
}

} // namespace

class TestPermissions final : public QObject {
    Q_OBJECT

private slots:
    void sendsASwitchAndTakesItBack()
    {
        PeopleDesk desk;
        desk.open();
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(isOn(desk, "permissionPasswordSwitch"));
        desk.press("permissionPasswordSwitch");
        QVERIFY(!desk.shown<QAbstractButton>("permissionPasswordSwitch")->isEnabled());
        QVERIFY(!isOn(desk, "permissionPasswordSwitch"));
        QTRY_COMPARE(desk.onServer().value("password_flow_enabled"_L1).toBool(), false);
        QTRY_COMPARE(desk.said("toast"), u"Signing in with a password: no longer allowed for Amara Okonkwo"_s);
        QVERIFY(desk.shown<QAbstractButton>("permissionPasswordSwitch")->isEnabled());
        desk.press("toastAction");
        QTRY_COMPARE(desk.onServer().value("password_flow_enabled"_L1).toBool(), true);
        QTRY_VERIFY(isOn(desk, "permissionPasswordSwitch"));
    }

    void suspends()
    {
        PeopleDesk desk;
        desk.open();
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(!isOn(desk, "permissionSuspendSwitch"));
        desk.press("permissionSuspendSwitch");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for Amara Okonkwo"_s);
        QCOMPARE(desk.onServer().value("access_enabled"_L1).toBool(), false);
        QVERIFY(isOn(desk, "permissionSuspendSwitch"));
        QVERIFY(desk.said("detailsWhy").startsWith(u"Cannot get in: suspended"_s));
    }

    void theFocusComesBackToTheSwitchAlone()
    {
        PeopleDesk desk(classic);
        desk.open(true);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.showTab(DetailsPanel::PermissionsTab);
        auto *pressed = desk.shown<QAbstractButton>("permissionPasswordSwitch");
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QVERIFY(!pressed->isEnabled());
        QCOMPARE(QApplication::focusWidget(), desk.shown<QWidget>("permissionPassword"));
        QTRY_VERIFY(desk.button("accessButton")->isEnabled());
        QVERIFY(pressed->hasFocus());
        QCOMPARE(desk.shown<QWidget>("permissionPassword")->focusPolicy(), Qt::NoFocus);
    }

    void theFootSpeaksOfAccessOnly()
    {
        PeopleDesk desk;
        desk.open();
        desk.showTab(DetailsPanel::PermissionsTab);
        desk.press("permissionPasswordSwitch");
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.button("accessButton")->text(), u"Suspend access"_s);
        QTRY_VERIFY(desk.button("accessButton")->isEnabled());
        desk.press("permissionSuspendSwitch");
        QCOMPARE(desk.button("accessButton")->text(), u"Suspending…"_s);
        QTRY_VERIFY(desk.button("accessButton")->isEnabled());
        desk.press("accessButton");
        QCOMPARE(desk.button("accessButton")->text(), u"Restoring…"_s);
        QTRY_COMPARE(desk.button("accessButton")->text(), u"Suspend access"_s);
    }

    void theFocusDoesNotComeToAnotherPersonsAccess()
    {
        PeopleDesk desk;
        const UserId other { desk.Desk::person(u"Chidi Okonjo"_s) };
        desk.open();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *access = desk.button("accessButton");
        access->setFocus();
        QTest::keyClick(access, Qt::Key_Space);
        QVERIFY(!access->isEnabled());
        desk.actions->setPerson(other);
        QVERIFY(access->isEnabled());
        QVERIFY(!access->hasFocus());
        QTRY_VERIFY(!desk.changes.isRunning());
        QVERIFY(!access->hasFocus());
    }

    void theFocusDoesNotComeBackToAccessUnpressed()
    {
        PeopleDesk desk;
        desk.open();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *access = desk.button("accessButton");
        access->setFocus();
        desk.feedback.apply({ { plan::setName(desk.parts().situation(), desk.person, u"A. Okonkwo"_s) } });
        QVERIFY(!access->isEnabled());
        QTRY_VERIFY(access->isEnabled());
        QCOMPARE(QApplication::focusWidget(), desk.shown<QWidget>("more"));
    }

    void goesBackWhenKisiRefuses()
    {
        PeopleDesk desk;
        desk.open();
        desk.showTab(DetailsPanel::PermissionsTab);
        desk.kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(number(desk.person)), 403);
        desk.press("permissionPasswordSwitch");
        QTRY_VERIFY(desk.said("detailsBanner").startsWith(u"Signing in with a password: not changed"_s));
        QTRY_VERIFY(isOn(desk, "permissionPasswordSwitch"));
        QVERIFY(desk.shown<QAbstractButton>("retry"));
    }

    void showsClassicSwitchesWhereTheServerHasThem()
    {
        PeopleDesk desk(classic);
        desk.open(true);
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(!desk.shown<QWidget>("permissionsMissing"));
        QVERIFY(isOn(desk, "permissionCardSwitch"));
        desk.press("permissionCardSwitch");
        QTRY_COMPARE(desk.said("toast"), u"Card access: no longer allowed for Amara Okonkwo"_s);
        QCOMPARE(memberOnServer(desk), (QJsonObject { { u"card_enabled"_s, false } }));
        desk.press("permissionActivationSwitch");
        QTRY_COMPARE(desk.said("toast"), u"Cards without activation: allowed for Amara Okonkwo"_s);
        QCOMPARE(memberOnServer(desk), (QJsonObject { { u"card_activation_required"_s, false } }));
        desk.press("toastAction");
        QTRY_COMPARE(memberOnServer(desk), (QJsonObject { { u"card_activation_required"_s, true } }));
    }

    void saysWhereTheServerHasNone()
    {
        PeopleDesk desk;
        desk.open(true);
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(!desk.shown<QWidget>("permissionCard"));
        QCOMPARE(desk.said("permissionsMissing"),
                 u"This Kisi server does not offer the switches for links, apps and cards."_s);
    }

    void saysWhenMembersWereNeverRead()
    {
        PeopleDesk desk(classic);
        desk.open();
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(desk.said("permissionsMissing").contains(u"once the Members page is opened"_s));
    }

    void saysEverySwitchAloud()
    {
        PeopleDesk desk(classic);
        desk.open(true);
        desk.showTab(DetailsPanel::PermissionsTab);
        const std::initializer_list<std::pair<const char *, QString>> switches {
            { "permissionPasswordSwitch", u"Authenticate with password"_s },
            { "permissionLinkSwitch", u"Allow quick access link"_s },
            { "permissionAppSwitch", u"Allow app access"_s },
            { "permissionCardSwitch", u"Allow card access"_s },
            { "permissionActivationSwitch", u"Allow using cards without activation"_s },
            { "permissionSuspendSwitch", u"Suspend access"_s },
        };
        for (const auto &[name, words] : switches) {
            QCOMPARE(desk.said(name), words);
            QVERIFY(!desk.shown<QWidget>(name)->accessibleDescription().isEmpty());
        }
    }

    void saysWhyADirectorysSuspensionStays()
    {
        PeopleDesk desk;
        desk.open();
        desk.kisi.simulator.setUser(number(desk.person), { { u"scim_access_enabled"_s, false } });
        desk.directory.lookAgain({ desk.person });
        QTRY_VERIFY(desk.said("detailsWhy").contains(u"directory"_s));
        desk.kisi.simulator.setUser(number(desk.person), { { u"access_enabled"_s, false } });
        desk.showTab(DetailsPanel::PermissionsTab);
        QVERIFY(desk.shown<QWidget>("permissionSuspendSwitch"));
    }

    void showsWhatEachTypeMayDo()
    {
        PeopleDesk desk(classic);
        desk.open(true);
        desk.showTab(DetailsPanel::PermissionsTab);
        QCOMPARE(desk.said("memberType"), u"Type: Basic"_s);
        desk.press("memberTypes");
        auto *note = desk.window->findChild<QLabel *>(u"typesNote"_s);
        QVERIFY(note);
        QCOMPARE(note->text(),
                 u"Type of Amara Okonkwo: Basic. Suspended people unlock nothing, whatever their type."_s);
        const auto labels = desk.window->findChild<QWidget *>(u"typeTable"_s)->findChildren<QLabel *>();
        const auto says = [&labels](const QString &text) {
            return std::any_of(labels.begin(), labels.end(),
                               [&text](const QLabel *label) { return label->accessibleName() == text; });
        };
        QVERIFY(says(u"Unlock any door shared with them: Basic, Manager, Administrator"_s));
        QVERIFY(says(u"Set security restrictions: Administrator"_s));
    }

    void saysWhatDeletingAMemberLeaves()
    {
        PeopleDesk desk(classic);
        desk.open(true);
        desk.actions->deleteMember()->trigger();
        auto *dialog = desk.window->findChild<DeleteDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->accessibleDescription().contains(u"Deleting a member does not delete the user"_s));
        dialog->findChild<QAbstractButton *>(u"deleteConfirm"_s)->click();
        QTRY_VERIFY(desk.said("toast").startsWith(u"Deleting the member Amara Okonkwo in"_s));
        // The simulator takes the user along: what is left is read, not assumed.
        QTRY_COMPARE(desk.said("toast"), u"The member Amara Okonkwo was deleted. Kisi deleted the user too."_s);
        QVERIFY(desk.onServer().isEmpty());
    }
};

QTEST_MAIN(TestPermissions)
#include "tst_permissions.moc"
