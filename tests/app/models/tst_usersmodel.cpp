// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

User person(qint64 id, const QString &name, const QString &email = {}, const QString &notes = {})
{
    return { .id = UserId { id },
             .name = name,
             .email = email.isEmpty() ? u"p%1@example.com"_s.arg(id) : email,
             .notes = notes,
             .accessEnabled = true,
             .scimAccessEnabled = true };
}

} // namespace

//! The Users table: order, search and chips over a directory that changes under it.
class TestUsersModel final : public QObject {
    Q_OBJECT

    QNetworkAccessManager m_network;
    Client m_client { m_network, QUrl(u"http://127.0.0.1:1"_s) };

    static QStringList names(const UsersModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, UsersModel::NameColumn).data().toString();
        return names;
    }

private slots:
    void sortsNamesAsPeopleDo()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.put(person(1, u"Zoë"_s));
        directory.put(person(2, u"ahmed"_s));
        directory.put(person(3, u"Émile"_s));
        directory.put(person(4, u"Bahar"_s));
        QCOMPARE(names(model), QStringList({ u"ahmed"_s, u"Bahar"_s, u"Émile"_s, u"Zoë"_s }));
        model.sort(UsersModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(model).first(), u"Zoë"_s);
    }

    void keepsTheOrderWhilePeopleComeGoAndChange_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("ascending") << Qt::AscendingOrder;
        QTest::newRow("descending") << Qt::DescendingOrder;
    }
    void keepsTheOrderWhilePeopleComeGoAndChange()
    {
        QFETCH(Qt::SortOrder, order);
        Directory directory(m_client);
        UsersModel model(directory);
        model.sort(UsersModel::EmailColumn, order);
        const auto address = [](int i) { return u"%1@example.com"_s.arg((i * 37) % 101, 3, 10, QLatin1Char('0')); };
        const auto isSorted = [&] {
            QStringList emails;
            for (int row = 0; row < model.rowCount(); ++row)
                emails << model.index(row, UsersModel::EmailColumn).data().toString();
            if (order == Qt::DescendingOrder)
                std::reverse(emails.begin(), emails.end());
            return std::is_sorted(emails.begin(), emails.end());
        };
        for (int i = 1; i <= 100; ++i) {
            directory.put(person(i, u"Ann"_s, address(i)));
            QVERIFY(isSorted());
        }
        directory.put(person(50, u"Ann"_s, u"zz@example.com"_s));
        QVERIFY(isSorted());
        directory.remove(UserId { 20 });
        QCOMPARE(model.rowCount(), 99);
        QVERIFY(isSorted());
        model.sort(UsersModel::NameColumn, order);
        model.sort(UsersModel::EmailColumn, order);
        QVERIFY(isSorted());
        directory.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsNeverSeenBeforeTheLongestUnseen()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        auto seen = person(1, u"Seen"_s);
        seen.lastAccessedAt = QDateTime::currentDateTimeUtc();
        auto longAgo = person(2, u"Long ago"_s);
        longAgo.lastAccessedAt = seen.lastAccessedAt.addYears(-2);
        directory.put(seen);
        directory.put(longAgo);
        directory.put(person(3, u"Never"_s));
        model.sort(UsersModel::LastSeenColumn);
        QCOMPARE(names(model), QStringList({ u"Never"_s, u"Long ago"_s, u"Seen"_s }));
    }

    void findsByNameEmailAndNotesWithoutCaseAndDiacritics()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        directory.put(person(1, u"Zoë Çelik"_s));
        directory.put(person(2, u"Jürgen Weiß"_s, u"sales@example.com"_s));
        directory.put(person(3, u"陈思远"_s, {}, u"Left the Öptics team"_s));
        directory.put(person(4, u"Bahar Yıldız"_s));
        model.setSearchText(u"zoe celik"_s);
        QCOMPARE(names(model), QStringList({ u"Zoë Çelik"_s }));
        model.setSearchText(u"SALES"_s);
        QCOMPARE(names(model), QStringList({ u"Jürgen Weiß"_s }));
        model.setSearchText(u"weiss"_s);
        QCOMPARE(names(model), QStringList({ u"Jürgen Weiß"_s }));
        model.setSearchText(u"optics"_s);
        QCOMPARE(names(model), QStringList({ u"陈思远"_s }));
        model.setSearchText(u"思远"_s);
        QCOMPARE(names(model), QStringList({ u"陈思远"_s }));
        model.setSearchText(u"yildiz"_s);
        QCOMPARE(names(model), QStringList({ u"Bahar Yıldız"_s }));
        model.setSearchText(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void countsAndFiltersByStatusWithinTheSearch()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        auto suspended = person(1, u"Ann Suspended"_s);
        suspended.accessEnabled = false;
        auto byDirectory = person(2, u"Ann Directory"_s);
        byDirectory.scimAccessEnabled = false;
        auto pending = person(3, u"Bob Pending"_s);
        pending.confirmed = false;
        directory.put(suspended);
        directory.put(byDirectory);
        directory.put(pending);
        directory.put(person(4, u"Ann Active"_s));
        model.setSearchText(u"ann"_s);
        QCOMPARE(model.count(AccessStatus::Suspended), 1);
        QCOMPARE(model.count(AccessStatus::SuspendedByDirectory), 1);
        QCOMPARE(model.count(AccessStatus::Pending), 0);
        model.setStatuses({ AccessStatus::Suspended });
        QCOMPARE(names(model), QStringList({ u"Ann Suspended"_s }));
    }

    void tellsOfOneChangedPersonWithoutAReset()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        directory.put(person(1, u"Ann"_s));
        directory.put(person(2, u"Bob"_s));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto bob = person(2, u"Bob"_s);
        bob.accessEnabled = false;
        directory.put(bob);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1, UsersModel::StatusColumn).data().toString(), u"Suspended"_s);
    }

    void staysConsistentWhilePeopleComeAndGo()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int id = 1; id <= 200; ++id) {
            directory.put(person(id, u"Person %1"_s.arg(id * 7919 % 211)));
            if (id % 3 == 0)
                directory.remove(UserId { id / 3 });
        }
        QCOMPARE(model.rowCount(), 200 - 66);
        QCOMPARE(model.rowOf(UserId { 1 }), -1);
        const auto row = model.rowOf(UserId { 200 });
        QCOMPARE(model.personAt(row)->user.id, UserId { 200 });
        directory.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheAddressOfSomebodyWithoutAName()
    {
        Directory directory(m_client);
        UsersModel model(directory);
        directory.put(person(1, u"  "_s, u"nameless@example.com"_s));
        QCOMPARE(names(model), QStringList({ u"nameless@example.com"_s }));
    }
};

QTEST_GUILESS_MAIN(TestUsersModel)
#include "tst_usersmodel.moc"
