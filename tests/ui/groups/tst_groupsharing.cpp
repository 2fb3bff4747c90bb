// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rights/pagedesk.h"
#include "ui/groups/groupspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

//! "Add users as a place admin or group manager": Share access on the page of a group.
class TestGroupSharing final : public QObject {
    Q_OBJECT

    std::unique_ptr<PageDesk> m_desk;
    qint64 m_group = 0;

    // A group that somebody gets into; known before anybody has signed in.
    [[nodiscard]] static qint64 someGroup(const PageDesk &desk)
    {
        for (const qint64 id : desk.kisi.simulator.roleAssignmentIds()) {
            const QJsonObject right = desk.kisi.simulator.roleAssignment(id);
            if (right.value("applies_to_type"_L1) == "Group"_L1)
                return right.value("applies_to_id"_L1).toInteger();
        }
        return 0;
    }
    //! With `role` on it for who signs in, beside what they may everywhere.
    void open(const simulator::demo::Operator &who, const QString &role = {}, const Scope &scope = {})
    {
        m_desk = std::make_unique<PageDesk>(simulator::Options { .users = 30, .requestsPerSecond = 0 }, who);
        m_group = someGroup(*m_desk);
        const Assignee own = assigneeOf(UserId { m_desk->kisi.simulator.userIdOf(who.email) });
        const Scope on = scope.id == 0 ? scopeOf(GroupId { m_group }) : scope;
        if (!role.isEmpty())
            QVERIFY(number(m_desk->give(own, on, { { u"role_id"_s, role } })) != 0);
        m_desk->person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        m_desk->open();
        m_desk->show<GroupsPage>();
        m_desk->page->setCurrent(m_group);
        QTRY_VERIFY(m_desk->shown<QWidget>("groupDetails"));
    }
    void openDialog()
    {
        m_desk->press("shareOnGroup");
        QTRY_VERIFY(m_desk->shown<QDialog>("shareAccessDialog"));
        m_desk->shown<QDialog>("shareAccessDialog")->activateWindow();
    }
    void type(const QString &email) const
    {
        auto *field = m_desk->shown<QLineEdit>("email");
        field->setFocus();
        QTest::keyClicks(field, email);
    }
    void review()
    {
        QCOMPARE(m_desk->button("shareAccessConfirm")->text(), u"Review"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
    }
    [[nodiscard]] QList<QJsonObject> rightsOf(const QString &email) const
    {
        QList<QJsonObject> rights;
        const qint64 holder = m_desk->kisi.simulator.userIdOf(email);
        for (const qint64 id : m_desk->kisi.simulator.roleAssignmentIds()) {
            const QJsonObject right = m_desk->kisi.simulator.roleAssignment(id);
            if (holder != 0 && right.value("assignee_id"_L1).toInteger() == holder)
                rights.append(right);
        }
        return rights;
    }
    //! The lines of the review.
    [[nodiscard]] QStringList changes() const
    {
        QStringList texts;
        const auto *table = m_desk->shown<QTableView>("reviewTable");
        for (int row = 1; table && row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, table->model()->columnCount() - 1).data().toString());
        return texts;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = m_desk->shown<QLabel>(name);
        return found ? found->text() : QString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        const auto *list = m_desk->shown<QListView>("groupPeopleListView");
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            found.append(list->model()->index(row, 0).data().toString());
        return found;
    }
    [[nodiscard]] QStringList roles() const
    {
        const auto *box = m_desk->shown<QComboBox>("shareRole");
        QStringList texts;
        for (int at = 0; box && at < box->count(); ++at)
            texts.append(box->itemText(at));
        return texts;
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void aGroupManagerAddsSomebodyNewWithDatesAndNotice()
    {
        open(simulator::demo::userManager, u"group_manager"_s);
        openDialog();
        QCOMPARE(
            label("shareAccessHeading"),
            u"Share access to "_s
                + m_desk->directory.records().groupName(*m_desk->directory.records().groups.find(GroupId { m_group })));
        QVERIFY(!m_desk->shown<QComboBox>("shareScope"));
        QVERIFY(!m_desk->shown<QWidget>("accessLikeColleague")); // what they have elsewhere is not for here
        QCOMPARE(roles(), QStringList({ u"Door access"_s, u"Group manager"_s }));
        type(u"nkechi@example.com"_s);
        QCOMPARE(label("tag"), u"New"_s);
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        m_desk->shown<QDateEdit>("untilDay")->setDate(QDate(2031, 3, 31));
        m_desk->shown<QCheckBox>("shareNotify")->setChecked(true);
        review();
        QCOMPARE(m_desk->writes(), 0);
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 1);
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject right = sent.constFirst().body.value("role_assignment"_L1).toObject();
        QCOMPARE(right.value("role_id"_L1), u"group_basic"_s);
        QCOMPARE(right.value("applies_to_type"_L1), u"Group"_s);
        QCOMPARE(right.value("applies_to_id"_L1).toInteger(), m_group);
        QCOMPARE(right.value("notify"_L1), QJsonValue(true));
        QVERIFY(right.value("valid_until"_L1).toString().startsWith(u"2031-03-31T"_s)
                || right.value("valid_until"_L1).toString().startsWith(u"2031-04-01T"_s));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s).size(), 1);
        QTRY_VERIFY2(names().contains(u"nkechi"_s), qPrintable(names().join(u' ')));
    }

    void whoIsAUserGetsTheAccessAtOnce()
    {
        open(simulator::demo::administrator);
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        QCOMPARE(label("message"), u"Already a user: only gets the access."_s);
        QCOMPARE(m_desk->button("shareAccessConfirm")->text(), u"Share"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->writes(), 1);
        QCOMPARE(rightsOf(u"a.okonkwo@example.com"_s).size(), 1);
        QVERIFY(m_desk->said("toast").contains(u"Amara Okonkwo"_s));
        openDialog();
        QVERIFY(m_desk->shown<QLineEdit>("email")->text().isEmpty());
    }

    void saysThatSomebodyHasTheAccessAlready()
    {
        open(simulator::demo::administrator);
        for (int time = 0; time < 2; ++time) {
            openDialog();
            type(u"a.okonkwo@example.com"_s);
            m_desk->press("shareAccessConfirm");
            QTRY_VERIFY(time == 1 || !m_desk->shown<QDialog>("shareAccessDialog"));
        }
        QVERIFY(m_desk->said("shareAccessBanner").startsWith(u"There is nothing to change"_s));
        QCOMPARE(m_desk->writes(), 1);
    }

    void takesAPastedListAndReviewsIt()
    {
        open(simulator::demo::administrator);
        openDialog();
        QGuiApplication::clipboard()->setText(u"Ann Lee <ann@example.com>\na.okonkwo@example.com\n"_s);
        auto *field = m_desk->shown<QLineEdit>("email");
        field->setFocus();
        field->paste();
        review();
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 1);
        QCOMPARE(rightsOf(u"ann@example.com"_s).size(), 1);
        QCOMPARE(rightsOf(u"a.okonkwo@example.com"_s).size(), 1);
    }

    void keepsWhoWasCreatedWithoutTheAccessForAnotherTry()
    {
        open(simulator::demo::administrator);
        m_desk->kisi.simulator.answerNext(u"POST"_s, u"/role_assignments"_s, 500);
        openDialog();
        type(u"nkechi@example.com"_s);
        review();
        m_desk->press("apply");
        QTRY_VERIFY2(label("message").startsWith(u"Created, access not given: "_s), qPrintable(label("message")));
        QCOMPARE(label("tag"), u"Not shared"_s);
        QCOMPARE(m_desk->button("shareAccessConfirm")->text(), u"Share"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(rightsOf(u"nkechi@example.com"_s).size(), 1);
        QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 1);
    }

    void offersNothingOnAGroupThatSomebodyElseManages()
    {
        open(simulator::demo::userManager, u"group_manager"_s);
        QVERIFY(m_desk->button("shareOnGroup")->isEnabled());
        QCOMPARE(label("shareReason"), QString());
        for (const Group &group : m_desk->directory.records().groups) {
            if (number(group.id) == m_group)
                continue;
            m_desk->page->setCurrent(number(group.id));
            QTRY_COMPARE(label("shareReason"), u"You do not manage this group. Ask an administrator of it."_s);
            QVERIFY(!m_desk->button("shareOnGroup")->isEnabled());
            break;
        }
    }

    void aPlaceAdministratorSharesEveryGroupOfThePlace()
    {
        open(simulator::demo::administrator);
        std::optional<PlaceId> place;
        for (const Group &group : m_desk->directory.records().groups)
            place = group.place ? group.place : place;
        QVERIFY(place);
        open(simulator::demo::observer, u"place_administrator"_s, scopeOf(*place));
        for (const Group &group : m_desk->directory.records().groups) {
            m_desk->page->setCurrent(number(group.id));
            QTRY_COMPARE(label("groupName"), group.name);
            QCOMPARE(m_desk->button("shareOnGroup")->isEnabled(), group.place == place);
        }
    }

    void whoMayAddNobodyElsewhereInvitesToTheGroup()
    {
        open(simulator::demo::observer, u"group_manager"_s);
        openDialog();
        type(u"nkechi@example.com"_s);
        QCOMPARE(label("tag"), u"New"_s);
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        m_desk->shown<QDateEdit>("untilDay")->setDate(QDate(2031, 3, 31));
        m_desk->shown<QCheckBox>("shareNotify")->setChecked(true);
        review();
        QVERIFY2(changes().constFirst().startsWith(u"Invited, Kisi emails them, Door access to "_s),
                 qPrintable(changes().constFirst()));
        QCOMPARE(changes().size(), 1);
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->sent(u"POST"_s, u"/invites"_s).size(), 1);
        QCOMPARE(m_desk->writes(), 1);
        QTRY_COMPARE(rightsOf(u"nkechi@example.com"_s).size(), 1);
        QVERIFY(!rightsOf(u"nkechi@example.com"_s).constFirst().value("valid_until"_L1).isNull());
        QTRY_VERIFY2(names().contains(u"nkechi"_s), qPrintable(names().join(u' ')));
    }

    void saysAtTheRowThatTheInviteWasRefused()
    {
        open(simulator::demo::observer, u"group_manager"_s);
        m_desk->kisi.simulator.answerNext(u"POST"_s, u"/invites"_s, 403, { { u"error"_s, u"No."_s } });
        openDialog();
        type(u"nkechi@example.com"_s);
        review();
        m_desk->press("apply");
        QTRY_COMPARE(label("tag"), u"Not added"_s);
        QCOMPARE(label("message"), u"Your role may not add people here. Ask an organization administrator."_s);
        QCOMPARE(m_desk->shown<QLineEdit>("email")->text(), u"nkechi@example.com"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
    }

    void refusesDatesThatEndBeforeTheyBegin()
    {
        open(simulator::demo::administrator);
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        m_desk->shown<QCheckBox>("fromNone")->setChecked(false);
        m_desk->shown<QDateEdit>("fromDay")->setDate(QDate(2031, 4, 2));
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        m_desk->shown<QDateEdit>("untilDay")->setDate(QDate(2031, 3, 31));
        m_desk->press("shareAccessConfirm");
        QVERIFY(m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->writes(), 0);
    }

    void staysOpenWhileThereIsNoConnection()
    {
        open(simulator::demo::administrator);
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        m_desk->kisi.proxy->setOffline(true);
        m_desk->page->refresh();
        QTRY_VERIFY(!m_desk->kisi.client->isOnline());
        m_desk->press("shareAccessConfirm");
        QTRY_COMPARE(label("message"), u"No connection. Changes are off until it is back."_s);
        QTest::keyClick(m_desk->shown<QDialog>("shareAccessDialog"), Qt::Key_Escape);
        QTRY_COMPARE(label("shareReason"), u"No connection. Changes are off until it is back."_s);
        QVERIFY(!m_desk->button("shareOnGroup")->isEnabled());
        m_desk->kisi.proxy->setOffline(false);
        m_desk->page->refresh();
        QTRY_VERIFY(m_desk->button("shareOnGroup")->isEnabled());
        openDialog();
        QCOMPARE(m_desk->shown<QLineEdit>("email")->text(), u"a.okonkwo@example.com"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_COMPARE(rightsOf(u"a.okonkwo@example.com"_s).size(), 1);
    }
};

QTEST_MAIN(TestGroupSharing)
#include "tst_groupsharing.moc"
