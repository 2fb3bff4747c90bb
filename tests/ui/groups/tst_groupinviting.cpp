// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rights/pagedesk.h"
#include "ui/groups/groupspage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Somebody with no role in the organization adds people to what they look after.
class TestGroupInviting final : public QObject {
    Q_OBJECT

    std::unique_ptr<PageDesk> m_desk;
    GroupId m_group {}; // of a place

    [[nodiscard]] simulator::Simulator &kisi() const { return m_desk->kisi.simulator; }
    [[nodiscard]] UserId operatorId() const { return UserId { kisi().userIdOf(simulator::demo::observer.email) }; }
    void takeEveryRightFromTheOperator() const
    {
        for (const qint64 id : kisi().roleAssignmentIds()) {
            if (kisi().roleAssignment(id).value("assignee_id"_L1).toInteger() == number(operatorId()))
                kisi().removeRight(id);
        }
    }
    void makeDesk()
    {
        m_desk = std::make_unique<PageDesk>(simulator::Options { .users = 30, .requestsPerSecond = 0 },
                                            simulator::demo::observer);
    }
    //! Some group of a place; the next simulator has the same.
    [[nodiscard]] Group someGroup()
    {
        makeDesk();
        m_desk->open();
        const auto &groups = m_desk->directory.records().groups;
        return *std::find_if(groups.begin(), groups.end(), [](const Group &group) { return group.place.has_value(); });
    }
    //! The page of the group, for who holds `role` on the group or on its place and nothing else.
    void open(const QString &role, bool onPlace)
    {
        const Group group = someGroup();
        makeDesk();
        m_group = group.id;
        takeEveryRightFromTheOperator();
        const Scope scope = onPlace ? scopeOf(*group.place) : scopeOf(group.id);
        QVERIFY(number(m_desk->give(assigneeOf(operatorId()), scope, { { u"role_id"_s, role } })) != 0);
        m_desk->open();
        m_desk->show<GroupsPage>();
        m_desk->page->setCurrent(number(m_group));
        QTRY_VERIFY(m_desk->shown<QWidget>("groupDetails"));
        kisi().clearLog();
    }
    void shareWith(const QString &email) const
    {
        m_desk->press("shareOnGroup");
        QTRY_VERIFY(m_desk->shown<QDialog>("shareAccessDialog"));
        m_desk->shown<QDialog>("shareAccessDialog")->activateWindow();
        auto *field = m_desk->shown<QLineEdit>("email");
        field->setFocus();
        QTest::keyClicks(field, email);
        m_desk->press("shareAccessConfirm");
        QTRY_VERIFY(m_desk->button("apply"));
        m_desk->press("apply");
        QTRY_VERIFY(!m_desk->shown<QDialog>("shareAccessDialog"));
    }
    //! Their rights on the server, as "role on scope".
    [[nodiscard]] QStringList rightsOf(const QString &email) const
    {
        QStringList rights;
        for (const qint64 id : kisi().roleAssignmentIds()) {
            const QJsonObject right = kisi().roleAssignment(id);
            if (right.value("assignee_id"_L1).toInteger() == kisi().userIdOf(email))
                rights.append(right.value("role_id"_L1).toString() + u" on "
                              + QString::number(right.value("applies_to_id"_L1).toInteger()));
        }
        return rights;
    }
    void madeOneWrite() const
    {
        QCOMPARE(m_desk->sent(u"POST"_s, u"/invites"_s).size(), 1);
        QCOMPARE(m_desk->sent(u"POST"_s, u"/users"_s).size(), 0);
        QCOMPARE(m_desk->writes(), 1);
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void addsSomebodyNewByOneWrite_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("onPlace");
        QTest::newRow("group manager") << u"group_manager"_s << false;
        QTest::newRow("place administrator") << u"place_administrator"_s << true;
    }
    void addsSomebodyNewByOneWrite()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, onPlace);
        open(role, onPlace);
        shareWith(u"nkechi@example.com"_s);
        madeOneWrite();
        QVERIFY(kisi().userIdOf(u"nkechi@example.com"_s) != 0);
        QCOMPARE(rightsOf(u"nkechi@example.com"_s), QStringList(u"group_basic on %1"_s.arg(number(m_group))));
        QVERIFY(m_desk->directory.findByEmail(u"nkechi@example.com"_s));
    }

    void sendsTheInviteOnceAlsoWhereItsAnswerIsLost()
    {
        open(u"group_manager"_s, false);
        m_desk->kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        shareWith(u"nkechi@example.com"_s);
        QCOMPARE(m_desk->kisi.proxy->planned(), 0);
        madeOneWrite();
        QCOMPARE(rightsOf(u"nkechi@example.com"_s).size(), 1);
    }
};

QTEST_MAIN(TestGroupInviting)
#include "tst_groupinviting.moc"
