// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/members/membersdesk.h"
#include "ui/members/addmemberdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/field.h"
#include "ui/shared/switch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

//! The dialog as somebody sees it.
class Form {
public:
    explicit Form(MembersDesk &desk)
        : m_desk(desk)
    {
        desk.press("addMember");
        dialog()->activateWindow(); // window managers do, offscreen nobody does
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }))
            qWarning("The dialog is not active.");
    }

    [[nodiscard]] QDialog *dialog() const { return m_desk.shown<QDialog>("addMemberDialog"); }
    [[nodiscard]] QLineEdit *email() const { return dialog()->findChild<QLineEdit *>(u"memberEmail"_s); }
    [[nodiscard]] QLineEdit *name() const { return dialog()->findChild<QLineEdit *>(u"memberName"_s); }
    [[nodiscard]] QString message() const { return fieldOf(email())->message(); }
    [[nodiscard]] Switch *card() const { return dialog()->findChild<Switch *>(u"newMemberCardSwitch"_s); }
    [[nodiscard]] QPushButton *add() const { return m_desk.shown<QPushButton>("addMemberConfirm"); }
    void type(const QString &text) const
    {
        email()->setFocus();
        email()->clear();
        QTest::keyClicks(email(), text);
    }

private:
    static Field *fieldOf(QWidget *editor)
    {
        while (editor && !qobject_cast<Field *>(editor))
            editor = editor->parentWidget();
        return qobject_cast<Field *>(editor);
    }

    MembersDesk &m_desk;
};

} // namespace

//! Adding a member: the seed's call as written, and whatever may become of it.
class TestAddMember final : public QObject {
    Q_OBJECT

private slots:
    void sendsWhatTheSeedSays()
    {
        MembersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(u"user@example.com"_s);
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"user@example.com added as a member"_s);
        QVERIFY(!form.dialog());
        const auto sent = desk.sent(u"POST"_s, u"/members"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject member { { u"email"_s, u"user@example.com"_s },
                                   { u"card_enabled"_s, true },
                                   { u"password_flow_enabled"_s, true } };
        QCOMPARE(sent.constFirst().body, (QJsonObject { { u"member"_s, member } }));
    }

    void sendsNameAndSwitchesAndShowsTheMember()
    {
        MembersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(u"nkechi@example.com"_s);
        QTest::keyClicks(form.name(), u"Nkechi Adeyemi"_s);
        form.card()->click();
        QTest::keyClick(form.name(), Qt::Key_Return);
        QTRY_COMPARE(desk.said("toast"), u"Nkechi Adeyemi added as a member"_s);
        const QJsonObject member = desk.sent(u"POST"_s, u"/members"_s).constFirst().body.value("member"_L1).toObject();
        QCOMPARE(member.value("name"_L1).toString(), u"Nkechi Adeyemi"_s);
        QCOMPARE(member.value("card_enabled"_L1), QJsonValue(false));
        QCOMPARE(member.value("password_flow_enabled"_L1), QJsonValue(true));
        QTRY_VERIFY(desk.shown<QLabel>("detailsName"));
        QCOMPARE(desk.shown<QLabel>("detailsName")->text(), u"Nkechi Adeyemi"_s);
    }

    void checksTheAddress()
    {
        MembersDesk desk;
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        const Form form(desk);
        form.add()->click();
        QCOMPARE(form.message(), u"Type the email address of the new member."_s);
        QVERIFY(form.email()->hasFocus());
        form.type(u"jonas@"_s);
        QCOMPARE(form.message(), QString()); // nobody is told off in the middle of an address
        form.name()->setFocus();
        QCOMPARE(form.message(), u"This address is incomplete. Add the part after the @."_s);
        form.type(u"jonas@exmaple.com"_s);
        QCOMPARE(form.message(), u"Did you mean jonas@example.com?"_s);
        form.type(u"A.Okonkwo@example.com"_s);
        QCOMPARE(form.message(), u"Amara Okonkwo is already a user. Nothing changes for them."_s);
        form.add()->click();
        QVERIFY(form.dialog());
        QVERIFY(desk.sent(u"POST"_s, u"/members"_s).isEmpty());
    }

    void tellsWhoIsAUserAlreadyWithoutTheListKnowing()
    {
        MembersDesk desk;
        desk.open();
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s); // added by somebody else since
        const Form form(desk);
        form.type(u"a.okonkwo@example.com"_s);
        form.add()->click();
        QTRY_COMPARE(form.message(), u"Already a user. Nothing else changes."_s);
        QVERIFY(desk.sent(u"POST"_s, u"/members"_s).isEmpty());
        QCOMPARE(form.email()->text(), u"a.okonkwo@example.com"_s);
    }

    void showsWhatTheServerRefusesAtItsField()
    {
        MembersDesk desk;
        desk.open();
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"has already been taken"_s } } };
        desk.kisi.simulator.answerNext(u"POST"_s, u"/members"_s, 422, { { u"errors"_s, refusal } });
        const Form form(desk);
        form.type(u"nkechi@example.com"_s);
        form.card()->click();
        form.add()->click();
        QTRY_COMPARE(form.message(), u"Has already been taken."_s);
        QCOMPARE(form.email()->text(), u"nkechi@example.com"_s);
        QVERIFY(!form.card()->isChecked());
        QVERIFY(form.add()->isEnabled());
    }

    void showsAnyOtherFailureInTheDialog()
    {
        MembersDesk desk;
        desk.open();
        desk.kisi.simulator.answerNext(u"POST"_s, u"/members"_s, 403, { { u"error"_s, u"no"_s } });
        const Form form(desk);
        form.type(u"nkechi@example.com"_s);
        form.add()->click();
        QTRY_VERIFY(desk.said("addMemberBanner").contains(u"nkechi@example.com was not added as a member"_s));
        QVERIFY(desk.said("addMemberBanner").contains(u"Your role may not add members."_s));
    }

    void settlesALostAnswer()
    {
        MembersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(u"nkechi@example.com"_s);
        desk.kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"nkechi@example.com added as a member"_s);
        QCOMPARE(desk.kisi.proxy->count("POST"), 1);
        QVERIFY(!form.dialog());
        QTRY_COMPARE(desk.shown<QLabel>("detailsName")->text(), u"nkechi"_s); // as Kisi names them
    }

    void keepsWhatWasTypedWhenClosed()
    {
        MembersDesk desk;
        desk.open();
        {
            const Form form(desk);
            form.type(u"half@"_s);
            form.card()->click();
            QTest::keyClick(form.dialog(), Qt::Key_Escape);
            QTRY_VERIFY(!form.dialog());
        }
        const Form again(desk);
        QCOMPARE(again.email()->text(), u"half@"_s);
        QVERIFY(!again.card()->isChecked());
    }

    void tellsAFailureAlsoWhenClosedMeanwhile()
    {
        MembersDesk desk;
        desk.open();
        desk.kisi.simulator.answerNext(u"POST"_s, u"/members"_s, 403, { { u"error"_s, u"no"_s } });
        const Form form(desk);
        form.type(u"nkechi@example.com"_s);
        form.add()->click();
        form.dialog()->reject();
        QTRY_VERIFY(desk.said("toast").contains(u"nkechi@example.com was not added as a member"_s));
    }

    void isOffForThoseWhoMayNotAdd()
    {
        MembersDesk desk({ .users = 30, .requestsPerSecond = 0 }, simulator::demo::observer);
        desk.open();
        auto *add = desk.shown<QPushButton>("addMember");
        QVERIFY(!add || !add->isEnabled());
        if (add)
            QCOMPARE(add->toolTip(), u"Your role may not add members. Ask an organization administrator."_s);
    }
};

QTEST_MAIN(TestAddMember)
#include "tst_addmember.moc"
