// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"
#include "tests/app/models/rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

//! The Members table: a role and switches on a person.
class TestMembersModel final : public QObject {
    Q_OBJECT

    static Member member(qint64 id, qint64 user, const QString &role)
    {
        return { .id = MemberId { id },
                 .user = UserId { user },
                 .roleId = role,
                 .accessEnabled = true,
                 .scimAccessEnabled = true,
                 .linkEnabled = false,
                 .loginEnabled = true,
                 .cardEnabled = true,
                 .cardActivationRequired = true };
    }
    static QStringList names(const MembersModel &model) { return column(model, MembersModel::NameColumn); }

private slots:
    void showsThePersonUnderTheMembersOwnId()
    {
        Rows rows;
        MembersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.directory.put(person(1, u"Ann"_s, u"ann@example.com"_s));
        rows.directory.put(member(501, 1, u"manager"_s));
        QCOMPARE(model.idAtRow(0), 501);
        QCOMPARE(model.memberAt(0)->user, UserId { 1 });
        QCOMPARE(names(model), QStringList { u"Ann"_s });
        QCOMPARE(column(model, MembersModel::EmailColumn), QStringList { u"ann@example.com"_s });
        QCOMPARE(column(model, MembersModel::TypeColumn), QStringList { u"Manager"_s });
        QCOMPARE(column(model, MembersModel::UnlocksWithColumn), QStringList { u"App, card"_s });
        QCOMPARE(column(model, MembersModel::LastSeenColumn), QStringList { u"Never"_s });
    }

    void waitsForThePersonToBeListed()
    {
        Rows rows;
        MembersModel model(rows.directory);
        rows.directory.put(member(501, 1, u"basic"_s));
        QCOMPARE(names(model), QStringList { u"Loading…"_s });
        QVERIFY(model.index(0, MembersModel::NameColumn).data(roles::Muted).toBool());
        rows.directory.put(person(1, u"Ann"_s));
        QCOMPARE(names(model), QStringList { u"Ann"_s });
        const auto isFound = [&] {
            model.setSearchText({});
            model.setSearchText(u"ann"_s);
            return model.rowCount() == 1;
        };
        QTRY_VERIFY(isFound());
    }

    void sortsAgainWhenSomebodyIsRenamed()
    {
        Rows rows;
        MembersModel model(rows.directory);
        rows.directory.put(person(1, u"Ann"_s));
        rows.directory.put(person(2, u"Bob"_s));
        rows.directory.put(member(501, 1, u"basic"_s));
        rows.directory.put(member(502, 2, u"basic"_s));
        rows.directory.put(person(1, u"Zoe"_s));
        QTRY_COMPARE(names(model), QStringList({ u"Bob"_s, u"Zoe"_s }));
    }

    void showsTypesOfTheServerAsItNamesThem()
    {
        Rows rows;
        MembersModel model(rows.directory);
        rows.directory.put(Role { .id = u"user_manager"_s, .name = u"User manager"_s });
        rows.directory.put(person(1, u"Ann"_s));
        rows.directory.put(member(501, 1, u"user_manager"_s));
        QCOMPARE(column(model, MembersModel::TypeColumn), QStringList { u"User manager"_s });
        rows.directory.put(member(501, 1, u"astronaut"_s));
        QCOMPARE(column(model, MembersModel::TypeColumn), QStringList { u"astronaut"_s });
        rows.directory.put(member(501, 1, {}));
        QCOMPARE(column(model, MembersModel::TypeColumn), QStringList { QString() });
    }

    void saysNothingOfSwitchesTheServerDoesNotTell()
    {
        Rows rows;
        MembersModel model(rows.directory);
        model.setOffered({ { Kind::PermissionOff, u"1"_s }, { Kind::PermissionOff, u"4"_s } });
        auto plain = member(501, 1, u"basic"_s);
        plain.linkEnabled = plain.loginEnabled = plain.cardEnabled = plain.cardActivationRequired = std::nullopt;
        rows.directory.put(plain);
        QCOMPARE(column(model, MembersModel::UnlocksWithColumn), QStringList { QString() });
        QCOMPARE(model.count({ Kind::PermissionOff, u"1"_s }), 0);
        auto none = plain;
        none.linkEnabled = none.loginEnabled = none.cardEnabled = false;
        none.cardActivationRequired = true;
        rows.directory.put(none);
        QCOMPARE(column(model, MembersModel::UnlocksWithColumn), QStringList { u"Nothing"_s });
        QCOMPARE(model.count({ Kind::PermissionOff, u"1"_s }), 1);
        QCOMPARE(model.count({ Kind::PermissionOff, u"4"_s }), 1);
    }

    void findsByTypeStatusAndLastSeen()
    {
        Rows rows;
        MembersModel model(rows.directory);
        const Condition basic { Kind::MemberType, u"basic"_s };
        const Condition isSuspended = status(AccessStatus::Suspended);
        const Condition never { Kind::NeverSeen };
        model.setOffered({ basic, isSuspended, never });
        auto out = person(1, u"Ann"_s);
        out.accessEnabled = false;
        auto seen = person(2, u"Bob"_s);
        seen.lastAccessedAt = QDateTime::currentDateTimeUtc();
        rows.directory.put(out);
        rows.directory.put(seen);
        rows.directory.put(member(501, 1, u"basic"_s));
        rows.directory.put(member(502, 2, u"administrator"_s));
        QCOMPARE(model.count(basic), 1);
        QCOMPARE(model.count(isSuspended), 1);
        QCOMPARE(model.count(never), 1);
        model.sort(MembersModel::TypeColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({ u"Bob"_s, u"Ann"_s }));
        model.setAsked({ basic });
        QCOMPARE(names(model), QStringList { u"Ann"_s });
    }
};

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_membersmodel.moc"
