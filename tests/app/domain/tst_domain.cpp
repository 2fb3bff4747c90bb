// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/accessright.h"
#include "app/domain/login.h"
#include "app/domain/operator.h"
#include "app/domain/organization.h"
#include "app/domain/role.h"
#include "app/domain/user.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

//! Records are read strictly: a wrong shape is a fault that names its field, never a guess.
class TestDomain : public QObject {
    Q_OBJECT

private slots:
    void aWholeUserIsRead();
    void aUserNeedsLittle();
    void unknownKeysAreIgnored();
    void aWrongShapeNamesItsField_data();
    void aWrongShapeNamesItsField();
    void aProblemNeverShowsAValue();
    void largeIdsAreKeptExactly();
    void timesAreKeptAsUtc_data();
    void timesAreKeptAsUtc();
    void whatIsNotAnObjectIsNoRecord_data();
    void whatIsNotAnObjectIsNoRecord();
    void accessIsWhatBothSwitchesSay_data();
    void accessIsWhatBothSwitchesSay();
    void onlyOurMarkMakesAPersonManaged();
    void aRoleOfAKindWeDoNotKnowIsKept();
    void anOrganizationWithoutAnExpiryUsesTwoWeeks();
    void aLoginIsRead();
    void theOperatorNeedsAnEmail();
    void aTimeWithoutAnOffsetIsNotGuessed_data();
    void aTimeWithoutAnOffsetIsNotGuessed();
    void aNumberIsWholeOrNone_data();
    void aNumberIsWholeOrNone();

private:
    static QJsonObject userWith(const QString &key, const QJsonValue &value)
    {
        QJsonObject user { { u"id"_s, 7 }, { u"email"_s, u"ann@example.com"_s }, { u"access_enabled"_s, true } };
        if (value.isUndefined())
            user.remove(key);
        else
            user.insert(key, value);
        return user;
    }
};

void TestDomain::aWholeUserIsRead()
{
    JsonReader json(QJsonObject { { u"id"_s, 7 },
                                  { u"name"_s, u"名前 <b>"_s },
                                  { u"email"_s, u"ann@example.com"_s },
                                  { u"notes"_s, u"n"_s.repeated(10'000) },
                                  { u"metadata"_s, QJsonObject { { u"turnstile_managed"_s, true } } },
                                  { u"created_at"_s, u"2024-03-01T10:00:00+02:00"_s },
                                  { u"updated_at"_s, u"2024-03-01T08:00:00.123Z"_s },
                                  { u"last_accessed_at"_s, QJsonValue() },
                                  { u"access_enabled"_s, false },
                                  { u"scim_access_enabled"_s, false },
                                  { u"password_flow_enabled"_s, true },
                                  { u"otp_required_for_login"_s, true },
                                  { u"confirmed"_s, false } });
    const auto user = userFrom(json);
    QVERIFY2(!json.failed(), qPrintable(json.problem()));
    QCOMPARE(user.id, UserId { 7 });
    QCOMPARE(user.name, u"名前 <b>"_s);
    QCOMPARE(user.notes.text().size(), 10'000);
    QVERIFY(user.isManaged());
    QVERIFY(!user.lastAccessedAt.isValid());
    QVERIFY(!user.accessEnabled && !user.scimAccessEnabled && user.passwordFlowEnabled && user.otpRequiredForLogin);
    QCOMPARE(user.confirmed, std::optional(false));
}

void TestDomain::aUserNeedsLittle()
{
    JsonReader json(userWith(u"name"_s, QJsonValue()));
    const auto user = userFrom(json);
    QVERIFY2(!json.failed(), qPrintable(json.problem()));
    QCOMPARE(user.name, QString());
    QVERIFY(user.scimAccessEnabled);
    QVERIFY(!user.confirmed);
    QVERIFY(!user.createdAt.isValid());
}

void TestDomain::unknownKeysAreIgnored()
{
    auto object = userWith(u"resource_type"_s, u"User"_s);
    object.insert(u"added_next_year"_s, QJsonObject { { u"id"_s, u"x"_s } });
    JsonReader json(object);
    QCOMPARE(userFrom(json).id, UserId { 7 });
    QVERIFY(!json.failed());
}

void TestDomain::aWrongShapeNamesItsField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
        QTest::addRow("%s: %s", qPrintable(key), name) << key << value;
    };
    row("text", u"id"_s, u"7"_s);
    row("0", u"id"_s, 0);
    row("negative", u"id"_s, -7);
    row("fraction", u"id"_s, 7.5);
    row("beyond 2^63", u"id"_s, 1e19);
    row("null", u"id"_s, QJsonValue());
    row("missing", u"id"_s, QJsonValue(QJsonValue::Undefined));
    row("list", u"id"_s, QJsonArray { 7 });
    row("null", u"email"_s, QJsonValue());
    row("missing", u"email"_s, QJsonValue(QJsonValue::Undefined));
    row("number", u"email"_s, 7);
    row("number", u"name"_s, 7);
    row("object", u"notes"_s, QJsonObject());
    row("list", u"metadata"_s, QJsonArray());
    row("text", u"metadata"_s, u"{}"_s);
    row("missing", u"access_enabled"_s, QJsonValue(QJsonValue::Undefined));
    row("null", u"access_enabled"_s, QJsonValue());
    row("text", u"access_enabled"_s, u"true"_s);
    row("number", u"access_enabled"_s, 1);
    row("text", u"scim_access_enabled"_s, u"false"_s);
    row("number", u"confirmed"_s, 0);
    row("words", u"created_at"_s, u"yesterday"_s);
    row("empty", u"created_at"_s, QString());
    row("number", u"last_accessed_at"_s, 1700000000);
    row("no such day", u"updated_at"_s, u"2024-02-30T00:00:00Z"_s);
    row("no such hour", u"updated_at"_s, u"2024-02-29T25:00:00Z"_s);
    row("a letter for a digit", u"updated_at"_s, u"2024-02-2nT00:00:00Z"_s);
}

void TestDomain::aWrongShapeNamesItsField()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    JsonReader json(userWith(key, value));
    userFrom(json);
    QVERIFY(json.failed());
    QVERIFY2(json.problem().startsWith(key + u" is not "_s), qPrintable(json.problem()));
}

void TestDomain::aProblemNeverShowsAValue()
{
    JsonReader json(userWith(u"id"_s, u"ann@example.com"_s));
    userFrom(json);
    QCOMPARE(json.problem(), u"id is not an id"_s);
}

void TestDomain::largeIdsAreKeptExactly()
{
    for (const qint64 id : { (1LL << 53) + 1, std::numeric_limits<qint64>::max() }) {
        const QByteArray text
            = R"({"id":)" + QByteArray::number(id) + R"(,"email":"a@example.com","access_enabled":true})";
        JsonReader json(QJsonDocument::fromJson(text).object());
        QCOMPARE(number(userFrom(json).id), id);
        QVERIFY(!json.failed());
    }
}

void TestDomain::timesAreKeptAsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime eight(QDate(2024, 2, 29), QTime(8, 0), Qt::UTC);
    QTest::newRow("an offset") << u"2024-02-29T10:00:00+02:00"_s << eight;
    QTest::newRow("UTC") << u"2024-02-29T08:00:00Z"_s << eight;
    QTest::newRow("milliseconds") << u"2024-02-29T08:00:00.007Z"_s << eight.addMSecs(7);
    QTest::newRow("one digit of a second") << u"2024-02-29T08:00:00.5Z"_s << eight.addMSecs(500);
    QTest::newRow("microseconds") << u"2024-02-29T08:00:00.250000Z"_s << eight.addMSecs(250);
    QTest::newRow("the last moment of a day") << u"2024-02-28T24:00:00Z"_s << eight.addSecs(-8 * 3'600);
    QTest::newRow("long ago") << u"0001-01-01T00:00:00Z"_s << QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
}

void TestDomain::timesAreKeptAsUtc()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, moment);
    JsonReader json(userWith(u"created_at"_s, text));
    const auto user = userFrom(json);
    QVERIFY2(!json.failed(), qPrintable(json.problem()));
    QCOMPARE(user.createdAt, moment);
    QCOMPARE(user.createdAt.timeSpec(), Qt::UTC);
}

void TestDomain::whatIsNotAnObjectIsNoRecord_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("list") << QJsonValue(QJsonArray { QJsonObject { { u"id"_s, 7 } } });
    QTest::newRow("text") << QJsonValue(u"{}"_s);
    QTest::newRow("number") << QJsonValue(7);
}

void TestDomain::whatIsNotAnObjectIsNoRecord()
{
    QFETCH(QJsonValue, value);
    const auto fails = [&value](auto from) {
        JsonReader json(value);
        from(json);
        return json.problem() == u"not an object"_s;
    };
    QVERIFY(fails(&userFrom));
    QVERIFY(fails(&roleFrom));
    QVERIFY(fails(&loginFrom));
    QVERIFY(fails(&operatorFrom));
    QVERIFY(fails(&organizationFrom));
    QVERIFY(fails(&accessRightFrom));
}

void TestDomain::accessIsWhatBothSwitchesSay_data()
{
    QTest::addColumn<bool>("access");
    QTest::addColumn<bool>("scim");
    QTest::addColumn<int>("confirmed"); // -1: not sent
    QTest::addColumn<AccessStatus>("status");
    QTest::newRow("active") << true << true << -1 << AccessStatus::Active;
    QTest::newRow("active, confirmed") << true << true << 1 << AccessStatus::Active;
    QTest::newRow("pending") << true << true << 0 << AccessStatus::Pending;
    QTest::newRow("suspended") << false << true << -1 << AccessStatus::Suspended;
    QTest::newRow("suspended before pending") << false << true << 0 << AccessStatus::Suspended;
    QTest::newRow("by the directory") << true << false << 1 << AccessStatus::SuspendedByDirectory;
    QTest::newRow("by both") << false << false << -1 << AccessStatus::SuspendedByBoth;
}

void TestDomain::accessIsWhatBothSwitchesSay()
{
    QFETCH(bool, access);
    QFETCH(bool, scim);
    QFETCH(int, confirmed);
    QFETCH(AccessStatus, status);
    User user { .accessEnabled = access, .scimAccessEnabled = scim };
    if (confirmed >= 0)
        user.confirmed = confirmed > 0;
    QCOMPARE(accessStatus(user), status);
}

void TestDomain::onlyOurMarkMakesAPersonManaged()
{
    User user;
    QVERIFY(!user.isManaged());
    for (const auto &value : { QJsonValue(u"true"_s), QJsonValue(1), QJsonValue(), QJsonValue(false) }) {
        user.metadata = { { managedKey(), value } };
        QVERIFY(!user.isManaged());
    }
    user.metadata = { { managedKey(), true } };
    QVERIFY(user.isManaged());
}

void TestDomain::aRoleOfAKindWeDoNotKnowIsKept()
{
    JsonReader json(
        QJsonObject { { u"id"_s, u"elevator_basic"_s },
                      { u"name"_s, u"Elevator"_s },
                      { u"applies_to"_s, u"Elevator"_s },
                      { u"permissions"_s, QJsonObject { { u"a"_s, true }, { u"b"_s, false }, { u"c"_s, 1 } } } });
    const auto role = roleFrom(json);
    QVERIFY(!json.failed());
    QCOMPARE(role.appliesTo, ScopeType::Unknown);
    QCOMPARE(role.permissions, QSet<QString> { u"a"_s });
}

void TestDomain::anOrganizationWithoutAnExpiryUsesTwoWeeks()
{
    QJsonObject object { { u"id"_s, 1 }, { u"name"_s, u"Example"_s } };
    JsonReader without(object);
    QCOMPARE(organizationFrom(without).deviceLoginsExpireAfter.count(), 14 * 24 * 3600);
    object.insert(u"device_logins_expire_after"_s, 3600);
    object.insert(u"user_id"_s, 0);
    JsonReader with(object);
    QCOMPARE(organizationFrom(with).deviceLoginsExpireAfter.count(), 3600);
    QCOMPARE(with.problem(), u"user_id is not an id"_s);
}

void TestDomain::aLoginIsRead()
{
    JsonReader json(QJsonObject { { u"id"_s, 3 }, { u"type"_s, u"device"_s }, { u"expire"_s, false } });
    const auto login = loginFrom(json);
    QVERIFY(!json.failed());
    QVERIFY(login.isDevice);
    QVERIFY(!login.expires);
}

void TestDomain::theOperatorNeedsAnEmail()
{
    JsonReader json(QJsonObject { { u"id"_s, 3 }, { u"name"_s, u"Ann"_s } });
    operatorFrom(json);
    QCOMPARE(json.problem(), u"email is not a text"_s);
}

void TestDomain::aTimeWithoutAnOffsetIsNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no offset") << u"2024-03-01T10:00:00"_s;
    QTest::newRow("a day") << u"2024-03-01"_s;
    QTest::newRow("words") << u"yesterday"_s;
}

void TestDomain::aTimeWithoutAnOffsetIsNotGuessed()
{
    QFETCH(QString, text);
    JsonReader json(QJsonObject { { u"at"_s, text } });
    json.time(u"at");
    QVERIFY(json.failed());
}

void TestDomain::aNumberIsWholeOrNone_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("whole") << QJsonValue(1209600) << true;
    QTest::newRow("zero") << QJsonValue(0) << true;
    QTest::newRow("negative") << QJsonValue(-2) << true;
    QTest::newRow("a fraction") << QJsonValue(1.5) << false;
    QTest::newRow("a text") << QJsonValue(u"3"_s) << false;
}

void TestDomain::aNumberIsWholeOrNone()
{
    QFETCH(QJsonValue, value);
    JsonReader json(QJsonObject { { u"count"_s, value } });
    const auto read = json.optionalNumber(u"count");
    QTEST(!json.failed(), "isRead");
    if (!json.failed())
        QCOMPARE(read, std::optional<qint64>(value.toInteger()));
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
