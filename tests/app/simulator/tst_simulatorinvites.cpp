// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QTest>

using simulator::Simulator;

//! Inviting somebody: one request makes the person and their right, for those who may on that group or place.
class TestSimulatorInvites final : public QObject {
    Q_OBJECT

    std::unique_ptr<Simulator> m_kisi;
    qint64 m_group = 0; // of a place
    qint64 m_other = 0; // of another place, or of none
    qint64 m_place = 0;

    [[nodiscard]] QJsonObject invitation(const QString &email = u"ann@example.com"_s) const
    {
        return { { u"invites_to_type"_s, u"Group"_s },
                 { u"invites_to_id"_s, m_group },
                 { u"notify"_s, false },
                 { u"invitee"_s,
                   QJsonObject { { u"resource_type"_s, u"User"_s }, { u"email"_s, email }, { u"name"_s, u"Ann"_s } } },
                 { u"role_assignment"_s, QJsonObject { { u"role_id"_s, u"group_basic"_s } } } };
    }
    [[nodiscard]] Reply invite(const QJsonObject &fields, QLatin1StringView key = demo::administrator.apiKey) const
    {
        return Asker(*m_kisi, key).post(u"/invites"_s, { { u"invite"_s, fields } });
    }
    static QJsonObject with(QJsonObject fields, const QString &key, const QJsonValue &value)
    {
        fields.insert(key, value);
        return fields;
    }
    //! Whom the roles of the organization do not let invite.
    void manages(const QString &role, const QString &scope, qint64 id) const
    {
        QVERIFY(m_kisi->addRight({ { u"assignee_type"_s, u"User"_s },
                                   { u"assignee_id"_s, m_kisi->userIdOf(demo::observer.email) },
                                   { u"applies_to_type"_s, scope },
                                   { u"applies_to_id"_s, id },
                                   { u"role_id"_s, role } })
                != 0);
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<Simulator>(unlimited());
        QVERIFY(m_kisi->start());
        m_place = 0;
        for (const auto &row : Asker(*m_kisi).get(u"/groups?limit=250"_s).rows()) {
            const qint64 place = row.toObject().value("place_id"_L1).toInteger();
            const qint64 id = row.toObject().value("id"_L1).toInteger();
            if (m_place == 0 && place != 0)
                std::tie(m_place, m_group) = std::pair(place, id);
            else if (place != m_place)
                m_other = id;
        }
        QVERIFY(m_group != 0 && m_other != 0);
    }
    void cleanup() { m_kisi.reset(); }

    void makesThePersonAndTheRightAtOnce()
    {
        const QJsonObject right { { u"role_id"_s, u"group_basic"_s }, { u"valid_until"_s, u"2031-05-01T21:59:59Z"_s } };
        const Reply reply = invite(with(with(invitation(), u"role_assignment"_s, right), u"notify"_s, true));
        QCOMPARE(reply.status, 200);
        const qint64 person = m_kisi->userIdOf(u"ann@example.com"_s);
        QVERIFY(person != 0);
        QCOMPARE(reply.value(u"invitee_id"_s).toInteger(), person);
        QCOMPARE(m_kisi->user(person).value("name"_L1), QJsonValue(u"Ann"_s));
        const QJsonObject made = m_kisi->roleAssignment(reply.value(u"role_assignment_id"_s).toInteger());
        QCOMPARE(made.value("assignee_id"_L1).toInteger(), person);
        QCOMPARE(made.value("applies_to_id"_L1).toInteger(), m_group);
        QCOMPARE(made.value("valid_until"_L1), QJsonValue(u"2031-05-01T21:59:59.000Z"_s));
        QCOMPARE(made.value("notify"_L1), QJsonValue(true));
    }

    void notifiesUnlessToldNotTo()
    {
        auto fields = invitation();
        fields.remove(u"notify"_s);
        QCOMPARE(invite(fields).value(u"notify"_s), QJsonValue(true));
        QCOMPARE(invite(invitation(u"ben@example.com"_s)).value(u"notify"_s), QJsonValue(false));
    }

    void invitesToAPlace()
    {
        auto fields
            = with(invitation(), u"role_assignment"_s, QJsonObject { { u"role_id"_s, u"place_administrator"_s } });
        fields.insert(u"invites_to_type"_s, u"Place"_s);
        fields.insert(u"invites_to_id"_s, m_place);
        QCOMPARE(invite(fields).status, 200);
        QVERIFY(m_kisi->userIdOf(u"ann@example.com"_s) != 0);
    }

    void asksForThePermissionOnThatGroup()
    {
        QCOMPARE(invite(invitation(), demo::observer.apiKey).status, 403);
        QCOMPARE(invite(invitation(), demo::userManager.apiKey).status, 403); // creates people, and shares nothing
        manages(u"group_manager"_s, u"Group"_s, m_group);
        QCOMPARE(invite(with(invitation(), u"invites_to_id"_s, m_other), demo::observer.apiKey).status, 403);
        QCOMPARE(invite(invitation(), demo::observer.apiKey).status, 200);
    }

    void takesAPlaceAdministratorForItsGroups()
    {
        manages(u"place_administrator"_s, u"Place"_s, m_place);
        QCOMPARE(invite(invitation(), demo::observer.apiKey).status, 200);
        QCOMPARE(
            invite(with(invitation(u"ben@example.com"_s), u"invites_to_id"_s, m_other), demo::observer.apiKey).status,
            403);
    }

    void makesNobodyWhereTheRightCannotBeGiven_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto person = [](const QString &email, const QString &name) {
            return QJsonObject { { u"resource_type"_s, u"User"_s }, { u"email"_s, email }, { u"name"_s, name } };
        };
        const auto right = [](const QString &role, const QString &until) {
            return QJsonObject { { u"role_id"_s, role }, { u"valid_until"_s, until } };
        };
        QTest::newRow("no such group") << u"invites_to_id"_s << QJsonValue(1) << u"invites_to"_s;
        QTest::newRow("the organization")
            << u"invites_to_type"_s << QJsonValue(u"Organization"_s) << u"invites_to_type"_s;
        QTest::newRow("no address") << u"invitee"_s << QJsonValue(person(u"ann"_s, u"Ann"_s)) << u"email"_s;
        QTest::newRow("no name") << u"invitee"_s << QJsonValue(person(u"ann@example.com"_s, {})) << u"name"_s;
        QTest::newRow("a user already") << u"invitee"_s << QJsonValue(person(demo::owner.email, u"Henrik"_s))
                                        << u"email"_s;
        QTest::newRow("role of a place") << u"role_assignment"_s << QJsonValue(right(u"place_administrator"_s, {}))
                                         << u"role_id"_s;
        QTest::newRow("not a date") << u"role_assignment"_s << QJsonValue(right(u"group_basic"_s, u"soon"_s))
                                    << u"valid_until"_s;
    }
    void makesNobodyWhereTheRightCannotBeGiven()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, field);
        const auto people = m_kisi->userIds();
        const auto rights = m_kisi->roleAssignmentIds();
        const Reply reply = invite(with(invitation(), key, value));
        QCOMPARE(reply.status, 422);
        QVERIFY2(!reply.firstError(field).isEmpty(), QJsonDocument(reply.object()).toJson().constData());
        QCOMPARE(m_kisi->userIds(), people);
        QCOMPARE(m_kisi->roleAssignmentIds(), rights);
    }
};

QTEST_GUILESS_MAIN(TestSimulatorInvites)
#include "tst_simulatorinvites.moc"
