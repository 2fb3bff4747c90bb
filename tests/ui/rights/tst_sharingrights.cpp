// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rights/pagedesk.h"
#include "ui/rights/accessrightspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Share access on the Access rights page: who, on what, which role.
class TestSharingRights final : public QObject {
    Q_OBJECT

    std::unique_ptr<PageDesk> m_desk;

    void open(const simulator::demo::Operator &who = simulator::demo::administrator)
    {
        m_desk = std::make_unique<PageDesk>(simulator::Options { .users = 30, .requestsPerSecond = 0 }, who);
        m_desk->person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        m_desk->open();
        m_desk->show<AccessRightsPage>();
    }
    void openDialog()
    {
        m_desk->press("sharePrimary");
        QTRY_VERIFY(m_desk->shown<QDialog>("shareAccessDialog"));
        m_desk->shown<QDialog>("shareAccessDialog")->activateWindow();
    }
    void type(const QString &email) const
    {
        auto *field = m_desk->shown<QLineEdit>("email");
        field->setFocus();
        QTest::keyClicks(field, email);
    }
    void choose(const char *box, const QString &text) const
    {
        auto *combo = m_desk->shown<QComboBox>(box);
        QVERIFY2(combo && combo->findText(text) >= 0, qPrintable(text));
        combo->setCurrentIndex(combo->findText(text));
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void sharesAPlaceWithAUserAndShowsTheNewRight()
    {
        open();
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        choose("shareScope", u"Place"_s);
        choose("shareWhich", u"Hamburg"_s);
        choose("shareRole", u"Place access manager"_s);
        QVERIFY(!m_desk->shown<QCheckBox>("untilNone")); // only a group's right has dates
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject right = sent.constFirst().body.value("role_assignment"_L1).toObject();
        QCOMPARE(right.value("role_id"_L1), u"place_access_manager"_s);
        QCOMPARE(right.value("applies_to_type"_L1), u"Place"_s);
        const auto *current = static_cast<AccessRightsPage *>(m_desk->page)->current() ? m_desk->page : nullptr;
        QVERIFY(current);
        QTRY_COMPARE(m_desk->shown<QLabel>("detailsName")->text(), u"Amara Okonkwo"_s);
    }

    void reviewsSomebodyNew()
    {
        open();
        openDialog();
        type(u"nkechi@example.com"_s);
        QCOMPARE(m_desk->button("shareAccessConfirm")->text(), u"Review"_s);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 1);
        QCOMPARE(m_desk->sent(u"POST"_s, u"/role_assignments"_s).size(), 1);
    }

    void sharesWhatAColleagueHasByAddress()
    {
        open();
        const Assignee amara = assigneeOf(UserId { m_desk->kisi.simulator.userIdOf(u"a.okonkwo@example.com"_s) });
        const Assignee jonas = assigneeOf(UserId { m_desk->person(u"Jonas Zimmermann"_s, u"jonas@example.com"_s) });
        const Scope workshop = scopeOf(m_desk->groupNamed(u"Workshop"_s));
        const Scope server = scopeOf(m_desk->groupNamed(u"Server room"_s));
        (void)m_desk->give(jonas, workshop);
        (void)m_desk->give(jonas, server);
        const AccessRightId dated = m_desk->give(amara, server, { { u"valid_until"_s, u"2031-01-01T00:00:00Z"_s } });
        m_desk->load();
        m_desk->kisi.simulator.clearLog();
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        m_desk->press("accessLikeColleague");
        QVERIFY(!m_desk->button("shareAccessConfirm")->isEnabled());
        QTest::keyClicks(m_desk->shown<QLineEdit>("colleagueSearch"), u"zimmermann"_s);
        QTest::keyClick(m_desk->shown<QLineEdit>("colleagueSearch"), Qt::Key_Return);
        QTRY_VERIFY(m_desk->button("shareAccessConfirm")->isEnabled());
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.constFirst().body.value("role_assignment"_L1).toObject().value("applies_to_id"_L1).toInteger(),
                 workshop.id);
        // Who has one of them already keeps the dates of it.
        QVERIFY(m_desk->kisi.simulator.roleAssignment(number(dated)).value("valid_until"_L1).isString());
        openDialog();
        QVERIFY(m_desk->shown<QComboBox>("shareScope"));
    }

    void keepsTheDatesWhenAnotherGroupIsChosen()
    {
        open();
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        choose("shareWhich", u"Workshop, Hamburg"_s);
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        m_desk->shown<QDateEdit>("untilDay")->setDate(QDate(2031, 3, 31));
        choose("shareWhich", u"Singapore office, Singapore"_s);
        QCOMPARE(m_desk->shown<QDateEdit>("untilDay")->date(), QDate(2031, 3, 31));
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject right = sent.constFirst().body.value("role_assignment"_L1).toObject();
        // The end of that day in Singapore.
        QVERIFY2(right.value("valid_until"_L1).toString().startsWith(u"2031-03-31T15:59:59"_s),
                 qPrintable(right.value("valid_until"_L1).toString()));
    }

    void isAsHighAsWhatThereIsToChoose()
    {
        open();
        openDialog();
        const auto *dialog = m_desk->shown<QDialog>("shareAccessDialog");
        const int withDates = dialog->height();
        choose("shareScope", u"Place"_s);
        QTRY_VERIFY(dialog->height() < withDates);
        choose("shareScope", u"Group"_s);
        QTRY_COMPARE(dialog->height(), withDates);
    }

    void aDayThatIsNoneHoldsItBack()
    {
        open();
        openDialog();
        type(u"a.okonkwo@example.com"_s);
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        auto *day = m_desk->shown<QDateEdit>("untilDay");
        day->setFocus();
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, u"next week"_s);
        m_desk->button("shareAccessConfirm")->setFocus();
        m_desk->press("shareAccessConfirm");
        QVERIFY(m_desk->shown<QDialog>("shareAccessDialog"));
        QTRY_VERIFY(day->hasFocus());
        QCOMPARE(day->accessibleDescription(), u"Type a day that is in the calendar."_s);
        QVERIFY(m_desk->sent(u"POST"_s, u"/role_assignments"_s).isEmpty());
        m_desk->shown<QCheckBox>("untilNone")->setChecked(true);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
    }

    void saysThatTheRoleMayNot()
    {
        open(simulator::demo::observer);
        QVERIFY(!m_desk->button("sharePrimary")->isEnabled());
        QCOMPARE(m_desk->button("sharePrimary")->toolTip(),
                 u"Your role may not change access rights. Ask an organization administrator."_s);
    }

    void offersAManagerOnlyWhatTheyManage()
    {
        m_desk = std::make_unique<PageDesk>(simulator::Options { .users = 30, .requestsPerSecond = 0 },
                                            simulator::demo::observer);
        qint64 group = 0;
        for (const qint64 id : m_desk->kisi.simulator.roleAssignmentIds()) {
            const QJsonObject right = m_desk->kisi.simulator.roleAssignment(id);
            if (right.value("applies_to_type"_L1) == "Group"_L1)
                group = right.value("applies_to_id"_L1).toInteger();
        }
        const Assignee own = assigneeOf(UserId { m_desk->kisi.simulator.userIdOf(simulator::demo::observer.email) });
        (void)m_desk->give(own, scopeOf(GroupId { group }), { { u"role_id"_s, u"group_manager"_s } });
        m_desk->open();
        m_desk->show<AccessRightsPage>();
        openDialog();
        QCOMPARE(m_desk->shown<QComboBox>("shareScope")->count(), 1);
        QCOMPARE(m_desk->shown<QComboBox>("shareWhich")->count(), 1);
        QCOMPARE(m_desk->shown<QComboBox>("shareWhich")->currentData().toLongLong(), group);
    }
};

QTEST_MAIN(TestSharingRights)
#include "tst_sharingrights.moc"
