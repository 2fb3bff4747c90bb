// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/condition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

//! Conditions as they are kept in the settings.
class TestCondition final : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, Kind kind, const QString &value = {}) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(kind) << value;
        };
        row("status:2", Kind::Status, u"2"_s);
        row("notSeenFor:90", Kind::NotSeenFor, u"90"_s);
        row("neverSeen", Kind::NeverSeen);
        row("noRights", Kind::NoRights);
        row("role:group_basic", Kind::Role, u"group_basic"_s);
        row("role:a:b", Kind::Role, u"a:b"_s);
        row("group:9007199254740993", Kind::Group, u"9007199254740993"_s);
        row("place:4", Kind::Place, u"4"_s);
        row("expiringWithin:7", Kind::ExpiringWithin, u"7"_s);
        row("expired", Kind::Expired);
        row("memberType:basic", Kind::MemberType, u"basic"_s);
        row("permissionOff:3", Kind::PermissionOff, u"3"_s);
        row("scope:3", Kind::Scope, u"3"_s);
        row("assignee:User 12", Kind::Assignee, u"User 12"_s);
        row("suspendedHolding", Kind::SuspendedHolding);
        row("pendingFor:14", Kind::PendingFor, u"14"_s);
        row("endsIn:0", Kind::EndsIn, u"0"_s);
    }
    void comesBackFromItsText()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, value);
        const Condition condition { .kind = Kind(kind), .value = value };
        QCOMPARE(condition.toText(), text);
        QVERIFY(Condition::fromText(text) == condition);
    }

    void refusesTextsItNeverWrote_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", ":", "status", "status:", "status:on", "neverSeen:", "neverSeen:1", "colour:red",
                                  "Status:2", "notSeenFor:9x", "role:" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesTextsItNeverWrote()
    {
        QFETCH(QString, text);
        QVERIFY(!Condition::fromText(text));
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
