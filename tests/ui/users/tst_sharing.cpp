// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/users/usersdesk.h"
#include "ui/people/counttabs.h"
#include "ui/people/detailspanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Share access with one person from their details, and with what a colleague has.
class TestSharing final : public QObject {
    Q_OBJECT

    std::unique_ptr<UsersDesk> m_desk;
    qint64 m_amara = 0;
    qint64 m_jonas = 0;

    [[nodiscard]] qint64 groupNamed(const QString &name) const
    {
        for (const Group &group : m_desk->directory.records().groups) {
            if (group.name == name)
                return number(group.id);
        }
        return 0;
    }
    void give(qint64 person, const QString &group, QJsonObject more = {})
    {
        more.insert(u"assignee_type"_s, u"User"_s);
        more.insert(u"assignee_id"_s, person);
        more.insert(u"applies_to_type"_s, u"Group"_s);
        more.insert(u"applies_to_id"_s, groupNamed(group));
        QVERIFY(m_desk->kisi.simulator.addRight(more) != 0);
    }
    //! Amara is current, with her access rights in sight.
    void openAtAmara()
    {
        m_desk->directory.refresh();
        QTRY_VERIFY(!m_desk->directory.isRefreshing());
        m_desk->find(u"Amara"_s);
        m_desk->shown<CountTabs>("detailsTabs")->setCurrentIndex(DetailsPanel::AccessRightsTab);
        QTRY_VERIFY(m_desk->button("shareWithPerson"));
    }
    void share()
    {
        m_desk->press("shareWithPerson");
        QTRY_VERIFY(m_desk->shown<QDialog>("shareDialog"));
        m_desk->shown<QDialog>("shareDialog")->activateWindow();
    }
    static void typeOver(QDateEdit &day, const QString &text)
    {
        day.setFocus();
        QTRY_VERIFY(day.hasFocus());
        QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&day, text);
    }
    void chooseColleague(const QString &text)
    {
        m_desk->press("accessLikeColleague");
        auto *search = m_desk->shown<QLineEdit>("colleagueSearch");
        QVERIFY(search);
        QTest::keyClicks(search, text);
        QTRY_COMPARE(m_desk->shown<QListView>("colleagueMatches")->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(m_desk->shown<QLabel>("colleagueName"));
    }
    [[nodiscard]] QCheckBox *tick(const QString &text) const
    {
        for (auto *box : m_desk->window->findChildren<QCheckBox *>(u"colleagueRight"_s)) {
            if (box->isVisible() && box->text().startsWith(text))
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QList<QJsonObject> rightsOf(qint64 person) const
    {
        QList<QJsonObject> rights;
        for (const qint64 id : m_desk->kisi.simulator.roleAssignmentIds()) {
            const QJsonObject right = m_desk->kisi.simulator.roleAssignment(id);
            if (right.value("assignee_type"_L1) == "User"_L1 && right.value("assignee_id"_L1).toInteger() == person)
                rights.append(right);
        }
        return rights;
    }
    [[nodiscard]] QString banner() const { return m_desk->said("shareBanner"); }

private slots:
    void init()
    {
        m_desk = std::make_unique<UsersDesk>();
        m_amara = m_desk->person(u"Amara Okonkwo"_s);
        m_jonas = m_desk->person(u"Jonas Zimmermann"_s);
        m_desk->open();
        QTRY_VERIFY(!m_desk->directory.isRefreshing());
    }
    void cleanup() { m_desk.reset(); }

    void sharesAtOnceFromThePersonsAccessRights()
    {
        openAtAmara();
        share();
        QCOMPARE(m_desk->shown<QLabel>("shareHeading")->text(), u"Share access with Amara Okonkwo"_s);
        QCOMPARE(m_desk->button("shareReview")->text(), u"Share"_s);
        m_desk->shown<QCheckBox>("shareNotify")->setChecked(true);
        m_desk->press("shareReview");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.constFirst().body.value("role_assignment"_L1).toObject().value("notify"_L1), QJsonValue(true));
        QCOMPARE(rightsOf(m_amara).size(), 1);
        QTRY_VERIFY(m_desk->shown<QWidget>("rightCard"));
        QVERIFY(m_desk->said("toast").contains(u"Amara Okonkwo"_s));
    }

    void staysOpenWithWhatWasChosenWhenKisiRefuses()
    {
        openAtAmara();
        m_desk->kisi.simulator.answerNext(u"POST"_s, u"/role_assignments"_s, 403, { { u"error"_s, u"No."_s } });
        share();
        m_desk->shown<QCheckBox>("shareNotify")->setChecked(true);
        m_desk->press("shareReview");
        QTRY_VERIFY2(banner().contains(u"Ask an organization administrator"_s), qPrintable(banner()));
        QVERIFY(m_desk->shown<QCheckBox>("shareNotify")->isChecked());
        m_desk->press("shareReview");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        QCOMPARE(rightsOf(m_amara).size(), 1);
    }

    void aDayThatIsNoneHoldsItBack()
    {
        openAtAmara();
        share();
        m_desk->shown<QCheckBox>("untilNone")->setChecked(false);
        auto *day = m_desk->shown<QDateEdit>("untilDay");
        typeOver(*day, u"31.2.2031"_s);
        m_desk->button("shareReview")->setFocus();
        m_desk->press("shareReview");
        QVERIFY(m_desk->shown<QDialog>("shareDialog"));
        QTRY_VERIFY(day->hasFocus());
        QCOMPARE(day->accessibleDescription(), u"Type a day that is in the calendar."_s);
        QCOMPARE(rightsOf(m_amara).size(), 0);
        typeOver(*day, u"28.2.2031"_s);
        m_desk->press("shareReview");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        const auto rights = rightsOf(m_amara);
        QCOMPARE(rights.size(), 1);
        QVERIFY(rights.constFirst().value("valid_until"_L1).toString().startsWith(u"2031-02-"_s));
    }

    void theFirstDayThatIsNoneHasTheFocus()
    {
        openAtAmara();
        share();
        for (const auto *end : { "from", "until" }) {
            m_desk->shown<QCheckBox>(QByteArray(end).append("None").constData())->setChecked(false);
            typeOver(*m_desk->shown<QDateEdit>(QByteArray(end).append("Day").constData()), u"soon"_s);
        }
        m_desk->press("shareReview");
        QTRY_VERIFY(m_desk->shown<QDateEdit>("fromDay")->hasFocus());
        QVERIFY(!m_desk->shown<QDateEdit>("untilDay")->accessibleDescription().isEmpty());
        QCOMPARE(rightsOf(m_amara).size(), 0);
    }

    void offersToLookAgainWhereNothingIsKnown()
    {
        openAtAmara();
        share();
        m_desk->kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        m_desk->kisi.simulator.setLatency(std::chrono::milliseconds(300)); // it is looked for before it is made, too
        m_desk->press("shareReview");
        QTRY_COMPARE(m_desk->kisi.proxy->count("POST"), 1);
        // Both readings, each with its two repetitions.
        m_desk->kisi.simulator.answerNext(u"GET"_s, u"/role_assignments"_s, 503, {}, 6);
        m_desk->kisi.simulator.setLatency({});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->button("checkAgain"), 10'000);
        QVERIFY2(banner().startsWith(u"It is not known whether"_s), qPrintable(banner()));
        QVERIFY(m_desk->button("checkAgain")->hasFocus());
        m_desk->press("checkAgain");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        QVERIFY(m_desk->said("toast").contains(u"Amara Okonkwo"_s));
        QCOMPARE(m_desk->kisi.proxy->count("POST"), 1);
        QCOMPARE(rightsOf(m_amara).size(), 1);
    }

    void saysThatThereIsNothingToChange()
    {
        openAtAmara();
        share();
        m_desk->press("shareReview");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        QTRY_VERIFY(m_desk->button("shareWithPerson")->isEnabled());
        share();
        m_desk->press("shareReview");
        QVERIFY2(banner().startsWith(u"There is nothing to change"_s), qPrintable(banner()));
        QCOMPARE(m_desk->writes(), 1);
    }

    void cannotShareWithoutAConnectionAndSaysSo()
    {
        openAtAmara();
        m_desk->kisi.proxy->setOffline(true);
        m_desk->page->refresh();
        QTRY_VERIFY(!m_desk->kisi.client->isOnline());
        QTRY_VERIFY(!m_desk->button("shareWithPerson")->isEnabled());
        QVERIFY(m_desk->button("shareWithPerson")->toolTip().startsWith(u"No connection."_s));
    }

    void givesWhatAColleagueHasButNotItsDatesOrItsAdministration()
    {
        give(m_jonas, u"Workshop"_s, { { u"valid_until"_s, u"2031-01-01T00:00:00Z"_s } });
        give(m_jonas, u"Server room"_s, { { u"role_id"_s, u"group_manager"_s } });
        give(m_jonas, u"All staff"_s);
        give(m_amara, u"All staff"_s);
        openAtAmara();
        share();
        chooseColleague(u"zimmerm"_s);
        QVERIFY(tick(u"Workshop"_s) && tick(u"Workshop"_s)->isChecked());
        QCOMPARE(tick(u"Workshop"_s)->accessibleDescription(), u"It is given without their dates."_s);
        QVERIFY(tick(u"Server room"_s) && !tick(u"Server room"_s)->isChecked());
        QCOMPARE(tick(u"Server room"_s)->accessibleDescription(),
                 u"This is more than access: tick it only if they should manage it, too."_s);
        QVERIFY(tick(u"All staff"_s) && !tick(u"All staff"_s)->isEnabled());
        QCOMPARE(tick(u"All staff"_s)->accessibleDescription(), u"Already has it."_s);
        m_desk->press("shareReview");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareDialog"));
        const auto sent = m_desk->sent(u"POST"_s, u"/role_assignments"_s);
        QCOMPARE(sent.size(), 1);
        const QJsonObject right = sent.constFirst().body.value("role_assignment"_L1).toObject();
        QCOMPARE(right.value("applies_to_id"_L1).toInteger(), groupNamed(u"Workshop"_s));
        QVERIFY(right.value("valid_until"_L1).isNull() || right.value("valid_until"_L1).isUndefined());
        QCOMPARE(rightsOf(m_amara).size(), 2);
    }

    void showsRightsOfWhichThereIsNothingToSay()
    {
        give(m_jonas, u"All staff"_s);
        give(m_jonas, u"Workshop"_s);
        openAtAmara();
        share();
        chooseColleague(u"zimmermann"_s);
        for (const auto &name : { u"All staff"_s, u"Workshop"_s }) {
            QVERIFY(tick(name));
            QTRY_COMPARE(tick(name)->visibleRegion().boundingRect(), tick(name)->rect());
        }
    }

    void saysWhatComesThroughATeamAndIsNotCopied()
    {
        const auto &memberships = m_desk->directory.records().memberships;
        const auto found = std::find_if(memberships.begin(), memberships.end(), [this](const TeamMembership &one) {
            const Records &records = m_desk->directory.records();
            return one.member.type == AssigneeType::User && records.people.find(UserId { one.member.id })
                && !records.rightsOf(assigneeOf(one.team)).empty();
        });
        QVERIFY(found != memberships.end());
        const QString colleague = m_desk->directory.find(UserId { found->member.id })->user.email;
        openAtAmara();
        share();
        chooseColleague(colleague);
        QVERIFY(m_desk->shown<QLabel>("colleagueTeams"));
        QVERIFY(m_desk->shown<QLabel>("colleagueTeams")->text().contains(u"come through teams"_s));
    }

    void showsWhatTheOperatorMayNotGive()
    {
        m_desk = std::make_unique<UsersDesk>(simulator::Options { .users = 30, .requestsPerSecond = 0 },
                                             simulator::demo::userManager);
        m_amara = m_desk->person(u"Amara Okonkwo"_s);
        m_jonas = m_desk->person(u"Jonas Zimmermann"_s);
        m_desk->open();
        QTRY_VERIFY(!m_desk->directory.isRefreshing());
        openAtAmara();
        QVERIFY(!m_desk->button("shareWithPerson")->isEnabled());
        QCOMPARE(m_desk->button("shareWithPerson")->toolTip(),
                 u"Your role may not change access rights. Ask an organization administrator."_s);
    }

    void copiesAColleagueForThoseWhoAreBeingAdded()
    {
        give(m_jonas, u"Workshop"_s);
        give(m_jonas, u"Server room"_s);
        openAtAmara();
        m_desk->press("addUsers");
        QTRY_VERIFY(m_desk->shown<QDialog>("addUsersDialog"));
        QTest::keyClicks(m_desk->shown<QLineEdit>("email"), u"nkechi@example.com"_s);
        m_desk->press("newAccessShare");
        QTRY_VERIFY(m_desk->shown<QDialog>("addAccessDialog"));
        chooseColleague(u"Jonas Zimmermann"_s);
        tick(u"Server room"_s)->setChecked(false);
        m_desk->press("addAccessShare");
        QTRY_VERIFY(m_desk->shown<QWidget>("newAccessLine"));
        m_desk->press("addUsersConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("addUsersDialog"));
        const auto rights = rightsOf(m_desk->kisi.simulator.userIdOf(u"nkechi@example.com"_s));
        QCOMPARE(rights.size(), 1);
        QCOMPARE(rights.constFirst().value("applies_to_id"_L1).toInteger(), groupNamed(u"Workshop"_s));
    }

    void findsColleaguesByNameAndByAddress()
    {
        openAtAmara();
        share();
        m_desk->press("accessLikeColleague");
        QCOMPARE(m_desk->button("shareReview")->isEnabled(), false);
        auto *search = m_desk->shown<QLineEdit>("colleagueSearch");
        const auto *matches = m_desk->shown<QListView>("colleagueMatches")->model();
        QCOMPARE(matches->rowCount(), 0);
        QTest::keyClicks(search, u"jonas.zimm"_s);
        QCOMPARE(matches->rowCount(), 1);
        QCOMPARE(matches->index(0, 0).data().toString(), u"Jonas Zimmermann"_s);
        search->clear();
        QTest::keyClicks(search, u"nobody at all"_s);
        QCOMPARE(m_desk->shown<QLabel>("colleagueNote")->text(), u"Nobody matches “nobody at all”."_s);
    }
};

QTEST_MAIN(TestSharing)
#include "tst_sharing.moc"
