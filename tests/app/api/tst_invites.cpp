// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/invites.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

namespace {

api::NewInvite toTheLab()
{
    return { .email = u"ann@example.com"_s,
             .name = u"Ann Lee"_s,
             .right = { .scope = scopeOf(GroupId { 21 }), .roleId = u"group_basic"_s } };
}

QJsonObject fieldsOf(const api::NewInvite &invite)
{
    return api::invite(invite).body.value("invite"_L1).toObject();
}

QJsonObject answered()
{
    return objectOf(R"({ "id": 91, "resource_type": "Invite", "notify": true, "created_at": "2026-01-01T10:00:00Z",
        "updated_at": "2026-01-01T10:00:00Z", "invites_to_type": "Group", "invites_to_id": 21, "invitee_type": "User",
        "invitee_id": 7, "invitee": { "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com" },
        "role_assignment_id": 71, "role_assignment": { "id": 71, "resource_type": "RoleAssignment",
        "role_id": "group_basic", "valid_from": null, "valid_until": "2031-05-01T21:59:59Z" } })");
}

} // namespace

//! The /invites endpoint as a value.
class TestInvites final : public QObject {
    Q_OBJECT
private slots:
    void namesThePersonTheScopeAndTheRole();
    void saysOnlyTheDatesThereAre();
    void alwaysNamesTheInvitee();
    void readsTheRightThatWasMade();
    void refusesABrokenOne_data();
    void refusesABrokenOne();
};

void TestInvites::namesThePersonTheScopeAndTheRole()
{
    const auto request = api::invite(toTheLab());
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.path, u"/invites"_s);
    QVERIFY(request.query.isEmpty());
    QVERIFY(!request.anonymous);
    const QJsonObject invitee { { u"resource_type"_s, u"User"_s },
                                { u"email"_s, u"ann@example.com"_s },
                                { u"name"_s, u"Ann Lee"_s } };
    const QJsonObject right { { u"role_id"_s, u"group_basic"_s } };
    QCOMPARE(request.body,
             QJsonObject({ { u"invite"_s,
                             QJsonObject { { u"invites_to_type"_s, u"Group"_s },
                                           { u"invites_to_id"_s, 21 },
                                           { u"invitee"_s, invitee },
                                           { u"role_assignment"_s, right },
                                           { u"notify"_s, false } } } }));
}

void TestInvites::saysOnlyTheDatesThereAre()
{
    auto invite = toTheLab();
    invite.right.until = QDateTime(QDate(2031, 5, 1), QTime(23, 59, 59), Qt::OffsetFromUTC, 7200);
    invite.right.notify = true;
    QCOMPARE(fieldsOf(invite).value("role_assignment"_L1).toObject(),
             QJsonObject({ { u"role_id"_s, u"group_basic"_s }, { u"valid_until"_s, u"2031-05-01T21:59:59Z"_s } }));
    QCOMPARE(fieldsOf(invite).value("notify"_L1), QJsonValue(true));
}

void TestInvites::alwaysNamesTheInvitee()
{
    auto invite = toTheLab();
    invite.name = u"  "_s;
    QCOMPARE(fieldsOf(invite).value("invitee"_L1).toObject().value("name"_L1), QJsonValue(u"ann"_s));
}

void TestInvites::readsTheRightThatWasMade()
{
    const auto right = readOne(api::invite(toTheLab()), answered());
    QVERIFY(right);
    QCOMPARE(right->id, AccessRightId { 71 });
    QCOMPARE(right->roleId, u"group_basic"_s);
    QCOMPARE(right->assignee, assigneeOf(UserId { 7 }));
    QCOMPARE(right->assigneeName, u"Ann"_s);
    QCOMPARE(right->scope, scopeOf(GroupId { 21 }));
    QVERIFY(!right->validFrom.isValid());
    QCOMPARE(right->validUntil, QDateTime(QDate(2031, 5, 1), QTime(21, 59, 59), Qt::UTC));
    QCOMPARE(right->createdAt, QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC));
    QVERIFY(right->notify);
}

void TestInvites::refusesABrokenOne_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : { u"role_assignment"_s, u"invitee_type"_s, u"invites_to_type"_s })
        QTest::newRow(qPrintable(key)) << key;
}

void TestInvites::refusesABrokenOne()
{
    QFETCH(const QString, key);
    QVERIFY(failsToDecode(readOne(api::invite(toTheLab()), with(answered(), key, QJsonValue::Undefined))));
}

QTEST_GUILESS_MAIN(TestInvites)
#include "tst_invites.moc"
