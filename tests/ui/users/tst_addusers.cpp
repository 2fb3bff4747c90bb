// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/ui/users/usersdesk.h"
#include "ui/review/adduserrow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

qint64 someGroup(const UsersDesk &desk)
{
    for (const qint64 id : desk.kisi.simulator.roleAssignmentIds()) {
        const QJsonObject right = desk.kisi.simulator.roleAssignment(id);
        if (right.value("applies_to_type"_L1) == "Group"_L1)
            return right.value("applies_to_id"_L1).toInteger();
    }
    return 0;
}

//! The dialog as somebody sees it.
class Form {
public:
    explicit Form(UsersDesk &desk)
        : m_desk(desk)
    {
        desk.press("addUsers");
        dialog()->activateWindow(); // window managers do, offscreen nobody does
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }))
            qWarning("The dialog is not active.");
    }

    [[nodiscard]] QDialog *dialog() const { return m_desk.shown<QDialog>("addUsersDialog"); }
    [[nodiscard]] QList<AddUserRow *> rows() const
    {
        auto rows = m_desk.page->findChildren<AddUserRow *>();
        rows.removeIf([](const AddUserRow *row) { return row->isHidden(); });
        return rows;
    }
    [[nodiscard]] QLineEdit *email(int row) const { return rows().at(row)->findChild<QLineEdit *>(u"email"_s); }
    [[nodiscard]] QLineEdit *name(int row) const { return rows().at(row)->findChild<QLineEdit *>(u"name"_s); }
    [[nodiscard]] QString tag(int row) const { return rows().at(row)->findChild<QLabel *>(u"tag"_s)->text(); }
    [[nodiscard]] QString message(int row) const
    {
        const auto *label = rows().at(row)->findChild<QLabel *>(u"message"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void type(int row, const QString &text) const
    {
        email(row)->setFocus();
        email(row)->clear();
        QTest::keyClicks(email(row), text);
    }
    [[nodiscard]] QPushButton *add() const { return m_desk.button("addUsersConfirm"); }

private:
    UsersDesk &m_desk;
};

} // namespace

class TestAddUsers final : public QObject {
    Q_OBJECT

private slots:
    void addsPeopleAndShowsTheFirst()
    {
        UsersDesk desk;
        desk.open();
        Form form(desk);
        QTRY_VERIFY(form.dialog());
        form.type(0, u"nkechi.adeyemi@example.com"_s);
        QTest::keyClicks(form.name(0), u"Nkechi Adeyemi"_s);
        QCOMPARE(form.tag(0), u"New"_s);
        QCOMPARE(form.add()->text(), u"Add user"_s);
        desk.press("addAnother");
        form.type(1, u"jonas.berg@example.com"_s);
        QCOMPARE(form.add()->text(), u"Add 2 users"_s);
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"2 people added"_s);
        QVERIFY(!form.dialog());
        const qint64 id = desk.kisi.simulator.userIdOf(u"nkechi.adeyemi@example.com"_s);
        QCOMPARE(desk.kisi.simulator.user(id).value("name"_L1).toString(), u"Nkechi Adeyemi"_s);
        QCOMPARE(desk.shown<QLabel>("detailsName")->text(), u"Nkechi Adeyemi"_s);
    }

    void sendsWhatTheSeedSays_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<bool>("mails");
        QTest::newRow("regular") << u"kisiMailsThem"_s << true;
        QTest::newRow("managed") << u"nobodyIsMailed"_s << false;
    }
    void sendsWhatTheSeedSays()
    {
        QFETCH(QString, card);
        QFETCH(bool, mails);
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(0, u"nkechi@example.com"_s);
        desk.press(card.toLatin1().constData());
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"nkechi@example.com added"_s);
        const auto log = desk.kisi.simulator.log();
        const auto sent = std::find_if(log.begin(), log.end(), [](const auto &each) { return each.verb == "POST"_L1; });
        const QJsonObject user = sent->body.value("user"_L1).toObject();
        QCOMPARE(user.value("send_emails"_L1).toBool(!mails), mails);
        QCOMPARE(user.value("confirm"_L1).toBool(), true);
        QCOMPARE(user.value("metadata"_L1).toObject().value("turnstile_managed"_L1).toBool(), !mails);
        QCOMPARE(desk.said("profileKind").isEmpty(), mails);
    }

    void eachRowSpeaksForItself()
    {
        UsersDesk desk;
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        const Form form(desk);
        form.type(0, u"A.Okonkwo@example.com"_s);
        QCOMPARE(form.tag(0), u"Existing"_s);
        QCOMPARE(form.name(0)->text(), u"Amara Okonkwo"_s);
        form.type(0, u"lucia@exmaple.com"_s);
        QCOMPARE(form.tag(0), u"Typo?"_s);
        QCOMPARE(form.message(0), u"Did you mean example.com?"_s);
        auto *use = desk.shown<QPushButton>("useSuggestion");
        QCOMPARE(use->text(), u"Use lucia@example.com"_s);
        use->click();
        QCOMPARE(form.tag(0), u"New"_s);
        desk.press("addAnother");
        form.type(1, u"LUCIA@example.com"_s);
        QCOMPARE(form.tag(1), u"Twice"_s);
    }

    void tellsNobodyOffInTheMiddleOfAnAddress()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        for (const QChar key : u"jonas.berg@example.com"_s) {
            QTest::keyClick(form.email(0), key.toLatin1());
            QVERIFY2(form.tag(0) != u"Incomplete"_s, qPrintable(form.message(0)));
        }
        form.type(0, u"jonas.berg@"_s);
        form.name(0)->setFocus();
        QCOMPARE(form.tag(0), u"Incomplete"_s);
        QCOMPARE(form.message(0), u"This address is incomplete. Add the part after the @."_s);
        form.email(0)->setFocus();
        form.email(0)->end(false);
        QTest::keyClicks(form.email(0), u"example"_s); // what is said is always about what stands there
        QCOMPARE(form.message(0), u"This address is incomplete. Add the ending, like .com."_s);
        QTest::keyClicks(form.email(0), u".com"_s);
        QCOMPARE(form.tag(0), u"New"_s);
        QCOMPARE(form.message(0), QString());
        QTest::keyClicks(form.email(0), u"@"_s); // mended once, it is typed anew
        QCOMPARE(form.message(0), QString());
    }

    void keepsTheRowOneTypesInInSight()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        const auto isInSight
            = [&form](int row) { return form.email(row)->visibleRegion().boundingRect() == form.email(row)->rect(); };
        constexpr int rows = 12;
        for (int row = 0; row < rows; ++row) {
            QTRY_VERIFY(isInSight(row));
            form.type(row, u"jonas.berg@"_s);
            QTest::keyClick(form.email(row), Qt::Key_Return);
        }
        QGuiApplication::clipboard()->setText(u"a@example.com\nb@example.com\nc@example.com\nd@example.com"_s);
        form.email(rows)->paste();
        QTRY_VERIFY(isInSight(rows + 3));
        QTest::keyClick(form.email(rows + 3), Qt::Key_Home);
        QCOMPARE(form.tag(rows + 3), u"New"_s);
    }

    void eachRowThatIsAddedIsInSight()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        for (int row = 1; row < 15; ++row) {
            desk.press("addAnother");
            QCOMPARE(form.rows().size(), row + 1);
            QVERIFY(form.email(row)->hasFocus());
            QTRY_COMPARE(form.email(row)->visibleRegion().boundingRect(), form.email(row)->rect());
            QVERIFY(form.dialog()->rect().contains(
                form.add()->mapTo(form.dialog(), form.add()->rect().bottomRight()))); // nor does it push out the foot
        }
    }

    void makesRoomForWhatTheRowsSay()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        for (int row = 0; row < 4; ++row) {
            form.type(row, u"jonas.berg@"_s);
            form.name(row)->setFocus();
            QVERIFY(!form.message(row).isEmpty());
            auto *another = desk.button("addAnother");
            const auto *last = form.rows().at(row);
            const auto bottom = [&] { return last->mapTo(form.dialog(), QPoint(0, last->height())).y(); };
            QTRY_VERIFY(bottom() <= another->mapTo(form.dialog(), QPoint()).y());
            another->click();
        }
    }

    void goesToTheRowToMend()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        form.add()->click();
        QCOMPARE(form.message(0), u"Type the email address of somebody to add."_s);
        form.type(0, u"nkechi@example.com"_s);
        desk.press("addAnother");
        form.type(1, u"jonas"_s);
        form.email(0)->setFocus();
        form.add()->click();
        QVERIFY(form.email(1)->hasFocus());
        QCOMPARE(form.tag(1), u"Incomplete"_s);
        QCOMPARE(desk.writes(), 0);
    }

    void enterGoesOnAndSendsNothing()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(0, u"nkechi@example.com"_s);
        QTest::keyClick(form.email(0), Qt::Key_Return);
        QCOMPARE(form.rows().size(), 2);
        QVERIFY(form.email(1)->hasFocus());
        QTest::keyClick(form.email(1), Qt::Key_Return);
        QTRY_VERIFY(form.add()->hasFocus());
        QCOMPARE(desk.writes(), 0);
        QTest::keyClick(form.add(), Qt::Key_Return);
        QTRY_COMPARE(desk.said("toast"), u"nkechi@example.com added"_s);
    }

    void takesAPastedList()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        QGuiApplication::clipboard()->setText(
            u"Nkechi Adeyemi <nkechi@example.com>\njonas@example.com, Jonas Berg\nlucia@example.com"_s);
        form.email(0)->setFocus();
        QTest::keySequence(form.email(0), QKeySequence::Paste);
        QCOMPARE(form.rows().size(), 3);
        QCOMPARE(form.email(0)->text(), u"nkechi@example.com"_s);
        QCOMPARE(form.name(0)->text(), u"Nkechi Adeyemi"_s);
        QCOMPARE(form.name(1)->text(), u"Jonas Berg"_s);
        QCOMPARE(form.add()->text(), u"Add 3 users"_s);
    }

    void keepsWhatWasTypedWhenClosed()
    {
        UsersDesk desk;
        desk.open();
        {
            const Form form(desk);
            form.type(0, u"half@"_s);
            QTest::keyClick(form.dialog(), Qt::Key_Escape);
            QTRY_VERIFY(!form.dialog());
        }
        const Form again(desk);
        QTRY_VERIFY(again.dialog());
        QCOMPARE(again.email(0)->text(), u"half@"_s);
    }

    void mayBeOpenWhenThePageGoes()
    {
        UsersDesk desk;
        desk.open();
        {
            const Form form(desk);
            form.type(0, u"half@"_s);
            QVERIFY(form.email(0)->hasFocus());
        }
        delete desk.page;
        QVERIFY(!QApplication::focusWidget());
    }

    void isOffWithTheReasonForWhoMayAddNobody()
    {
        UsersDesk desk({ .users = 30, .requestsPerSecond = 0 }, simulator::demo::observer);
        desk.open();
        const QString reason = u"Your role may not add people. Ask an organization administrator."_s;
        QTRY_VERIFY(!desk.button("addUsers")->isEnabled());
        QCOMPARE(desk.button("addUsers")->toolTip(), reason);
        QCOMPARE(desk.button("addUsers")->accessibleDescription(), reason);
        desk.page->addUsers(); // as a shortcut would
        QVERIFY(!desk.shown<QDialog>("addUsersDialog"));
    }

    void leadsWhoMayOnlyInviteToTheGroup()
    {
        UsersDesk desk({ .users = 30, .requestsPerSecond = 0 }, simulator::demo::observer);
        const qint64 own = desk.kisi.simulator.userIdOf(simulator::demo::observer.email);
        QVERIFY(desk.kisi.simulator.addRight({ { u"assignee_type"_s, u"User"_s },
                                               { u"assignee_id"_s, own },
                                               { u"applies_to_type"_s, u"Group"_s },
                                               { u"applies_to_id"_s, someGroup(desk) },
                                               { u"role_id"_s, u"group_manager"_s } })
                != 0);
        desk.open();
        QTRY_VERIFY(!desk.button("addUsers")->isEnabled());
        QVERIFY(desk.button("addUsers")->toolTip().contains(u"only together with access"_s));
    }

    void showsWhatTheServerRefusesAtItsField()
    {
        UsersDesk desk;
        desk.open();
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"has already been taken"_s } } };
        desk.kisi.simulator.answerNext(u"POST"_s, u"/users"_s, 422, { { u"errors"_s, refusal } });
        const Form form(desk);
        form.type(0, u"nkechi@example.com"_s);
        form.add()->click();
        QTRY_COMPARE(form.tag(0), u"Not added"_s);
        QCOMPARE(form.message(0), u"Has already been taken."_s);
        QCOMPARE(form.email(0)->text(), u"nkechi@example.com"_s);
    }

    void tellsWhoIsAUserAlreadyWithoutTheListKnowing()
    {
        UsersDesk desk;
        desk.open();
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s); // added by somebody else since
        const Form form(desk);
        form.type(0, u"a.okonkwo@example.com"_s);
        desk.press("addAnother");
        form.type(1, u"jonas@example.com"_s);
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"jonas@example.com added"_s);
        QVERIFY(form.dialog());
        QCOMPARE(form.rows().size(), 1); // who is through has left
        QCOMPARE(form.email(0)->text(), u"a.okonkwo@example.com"_s);
        QCOMPARE(form.tag(0), u"Not added"_s);
        QCOMPARE(form.message(0), u"Already a user. Nothing else changes."_s);
    }

    void settlesALostAnswer()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(0, u"nkechi@example.com"_s);
        desk.kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"nkechi@example.com added"_s);
        QCOMPARE(desk.kisi.proxy->count("POST"), 1);
        QVERIFY(!form.dialog());
    }

    void keepsTheRowsWhenOffline()
    {
        UsersDesk desk;
        desk.open();
        const Form form(desk);
        form.type(0, u"nkechi@example.com"_s);
        desk.kisi.proxy->setOffline(true);
        desk.page->refresh();
        QTRY_VERIFY(!desk.kisi.client->isOnline());
        form.add()->click();
        QTRY_COMPARE(form.tag(0), u"Not added"_s);
        QCOMPARE(form.message(0), u"No connection. Changes are off until it is back."_s);
        desk.kisi.proxy->setOffline(false);
        desk.page->refresh();
        QTRY_VERIFY(desk.kisi.client->isOnline());
        form.add()->click();
        QTRY_COMPARE(desk.said("toast"), u"nkechi@example.com added"_s);
    }
};

QTEST_MAIN(TestAddUsers)
#include "tst_addusers.moc"
