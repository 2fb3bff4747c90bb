// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/app/models/rows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

//! What all lists have in common: order, search, chips, ticks over a directory that changes under them.
class TestDirectoryModel final : public QObject {
    Q_OBJECT

    static QStringList names(const UsersModel &model) { return column(model, UsersModel::NameColumn); }

    static User suspended(qint64 id, const QString &name)
    {
        auto user = person(id, name);
        user.accessEnabled = false;
        return user;
    }

    static QList<qint64> ids(const UsersModel &model) { return model.idsOfRows(0, model.rowCount()); }

    //! Another model over the same directory has had no history to go wrong in.
    static std::unique_ptr<UsersModel> fresh(const Rows &rows, const UsersModel &model)
    {
        auto other = std::make_unique<UsersModel>(rows.directory);
        other->setActive(false);
        other->setOffered(model.offered());
        other->setAsked(model.asked());
        other->setSearchText(model.searchText());
        other->sort(model.sortColumn(), model.sortOrder());
        other->setActive(true);
        while (other->isReading())
            QTest::qWait(1);
        return other;
    }

    static constexpr int many = 3'500;
    static void putMany(Rows &rows)
    {
        for (int id = 1; id <= many; ++id)
            rows.directory.put(
                person(id, u"Person %1"_s.arg(id * 37 % 1'009), u"%1@example.com"_s.arg(id * 53 % 2'003)));
    }

private slots:
    void sortsNamesAsPeopleDo()
    {
        Rows rows;
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.directory.put(person(1, u"Zoë"_s));
        rows.directory.put(person(2, u"ahmed"_s));
        rows.directory.put(person(3, u"Émile"_s));
        rows.directory.put(person(4, u"Bahar"_s));
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
        Rows rows;
        UsersModel model(rows.directory);
        model.sort(UsersModel::EmailColumn, order);
        const auto address = [](int i) { return u"%1@example.com"_s.arg((i * 37) % 101, 3, 10, QLatin1Char('0')); };
        const auto isSorted = [&] {
            auto emails = column(model, UsersModel::EmailColumn);
            if (order == Qt::DescendingOrder)
                std::reverse(emails.begin(), emails.end());
            return std::is_sorted(emails.begin(), emails.end());
        };
        for (int i = 1; i <= 100; ++i) {
            rows.directory.put(person(i, u"Ann"_s, address(i)));
            QVERIFY(isSorted());
        }
        rows.directory.put(person(50, u"Ann"_s, u"zz@example.com"_s));
        QVERIFY(isSorted());
        rows.directory.remove(UserId { 20 });
        QCOMPARE(model.rowCount(), 99);
        QVERIFY(isSorted());
        model.sort(UsersModel::NameColumn, order);
        model.sort(UsersModel::EmailColumn, order);
        QVERIFY(isSorted());
        rows.directory.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void leavesEqualOnesAsTheyCame()
    {
        Rows rows;
        UsersModel model(rows.directory);
        for (int id = 1; id <= 40; ++id)
            rows.directory.put(person(id, u"Ann"_s));
        rows.directory.put(person(7, u"Ann"_s, u"other@example.com"_s));
        for (int row = 0; row < 40; ++row)
            QCOMPARE(model.idAtRow(row), row + 1);
        model.sort(UsersModel::StatusColumn);
        QCOMPARE(model.idAtRow(0), 1);
        QCOMPARE(model.idAtRow(39), 40);
    }

    void findsByNameEmailAndNotesWithoutCaseAndDiacritics()
    {
        Rows rows;
        UsersModel model(rows.directory);
        rows.directory.put(person(1, u"Zoë Çelik"_s));
        rows.directory.put(person(2, u"Jürgen Weiß"_s, u"sales@example.com"_s));
        rows.directory.put(person(3, u"陈思远"_s, {}, u"Left the Öptics team"_s));
        rows.directory.put(person(4, u"Bahar Yıldız"_s));
        const auto found = [&](const QString &text) {
            model.setSearchText(text);
            return names(model);
        };
        QCOMPARE(found(u"zoe celik"_s), QStringList({ u"Zoë Çelik"_s }));
        QCOMPARE(found(u"SALES"_s), QStringList({ u"Jürgen Weiß"_s }));
        QCOMPARE(found(u"weiss"_s), QStringList({ u"Jürgen Weiß"_s }));
        QCOMPARE(found(u"optics"_s), QStringList({ u"陈思远"_s }));
        QCOMPARE(found(u"思远"_s), QStringList({ u"陈思远"_s }));
        QCOMPARE(found(u"yildiz"_s), QStringList({ u"Bahar Yıldız"_s }));
        QCOMPARE(found(u"nobody"_s), QStringList());
        QCOMPARE(found(u" \t"_s).size(), 4);
        QVERIFY(!model.isNarrowed());
    }

    void findsTheSameHoweverTheTextIsTyped()
    {
        Rows rows;
        UsersModel typed(rows.directory);
        UsersModel pasted(rows.directory);
        for (int id = 1; id <= 300; ++id)
            rows.directory.put(person(id, u"Person %1"_s.arg(id), u"mail%1@example.com"_s.arg(id * 7)));
        for (const auto &text : { u"person 2"_s, u"per 14"_s, u"p m 21"_s, u"mail9"_s }) {
            typed.setSearchText({});
            for (int length = 1; length <= text.size(); ++length)
                typed.setSearchText(text.left(length));
            pasted.setSearchText(text);
            QCOMPARE(names(typed), names(pasted));
            typed.setSearchText(text.left(2));
            pasted.setSearchText(text.left(2));
            QCOMPARE(names(typed), names(pasted));
        }
    }

    void countsFollowTheSearchAndTheOtherKinds()
    {
        Rows rows;
        UsersModel model(rows.directory);
        const auto isActive = status(AccessStatus::Active);
        const auto isSuspended = status(AccessStatus::Suspended);
        const Condition neverSeen { Kind::NeverSeen };
        model.setOffered({ isActive, isSuspended, neverSeen });
        auto seen = person(1, u"Ann seen"_s);
        seen.lastAccessedAt = QDateTime::currentDateTimeUtc();
        rows.directory.put(seen);
        rows.directory.put(person(2, u"Ann never"_s));
        rows.directory.put(suspended(3, u"Ann suspended"_s));
        rows.directory.put(suspended(4, u"Bob suspended"_s));
        QCOMPARE(model.count(isActive), 2);
        QCOMPARE(model.count(isSuspended), 2);
        QCOMPARE(model.count(neverSeen), 3);
        model.setSearchText(u"ann"_s);
        QCOMPARE(model.count(isSuspended), 1);
        QCOMPARE(model.countWithout(Kind::Status), 3);
        model.setAsked({ isActive });
        QCOMPARE(names(model), QStringList({ u"Ann never"_s, u"Ann seen"_s }));
        QCOMPARE(model.count(isSuspended), 1); // the chips of one kind do not hide each other's counts
        QCOMPARE(model.count(neverSeen), 1);
        QCOMPARE(model.countWithout(Kind::Status), 3);
        QCOMPARE(model.countWithout(Kind::NeverSeen), 2);
        model.setAsked({ isActive, isSuspended });
        QCOMPARE(model.rowCount(), 3);
        model.setAsked({ isActive, neverSeen });
        QCOMPARE(names(model), QStringList({ u"Ann never"_s }));
        QCOMPARE(model.countWithout(Kind::NeverSeen), 2);
        QVERIFY(model.isNarrowed());
    }

    void dropsWhatIsNoLongerOffered()
    {
        Rows rows;
        UsersModel model(rows.directory);
        rows.directory.put(person(1, u"Ann"_s));
        rows.directory.put(suspended(2, u"Bob"_s));
        model.setOffered({ status(AccessStatus::Active), status(AccessStatus::Suspended) });
        model.setAsked({ status(AccessStatus::Suspended), { Kind::NeverSeen } });
        QCOMPARE(model.asked(), Conditions { status(AccessStatus::Suspended) });
        model.setOffered({ { Kind::NeverSeen }, status(AccessStatus::Suspended) });
        QCOMPARE(names(model), QStringList { u"Bob"_s });
        QCOMPARE(model.count(status(AccessStatus::Suspended)), 1);
        QCOMPARE(model.count({ Kind::NeverSeen }), 1);
        model.setOffered({ { Kind::NeverSeen } });
        QVERIFY(model.asked().isEmpty());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.count({ Kind::NeverSeen }), 2);
    }

    void tellsOfOneChangedPersonWithoutAReset()
    {
        Rows rows;
        UsersModel model(rows.directory);
        rows.directory.put(person(1, u"Ann"_s));
        rows.directory.put(person(2, u"Bob"_s));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        rows.directory.put(suspended(2, u"Bob"_s));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1, UsersModel::StatusColumn).data().toString(), u"Suspended"_s);
    }

    void ticksOutliveFiltersAndRefreshes()
    {
        Rows rows;
        UsersModel model(rows.directory);
        for (int id = 1; id <= 10; ++id)
            rows.directory.put(person(id, id <= 4 ? u"Ann %1"_s.arg(id) : u"Bob %1"_s.arg(id)));
        model.setSearchText(u"ann"_s);
        model.tickAll();
        QCOMPARE(model.ticked().size(), 4);
        QCOMPARE(model.tickState(), Qt::Checked);
        model.setSearchText({});
        QCOMPARE(model.tickState(), Qt::PartiallyChecked);
        QCOMPARE(model.hiddenTicks(), 0);
        QSignalSpy ticks(&model, &DirectoryModel::ticksChanged);
        model.setSearchText(u"bob"_s);
        QCOMPARE(model.hiddenTicks(), 4);
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(model.tickState(), Qt::Unchecked);
        rows.directory.put(person(2, u"Bob Ann"_s));
        QCOMPARE(model.hiddenTicks(), 3);
        rows.directory.remove(UserId { 1 });
        QCOMPARE(model.ticked().size(), 3);
        QCOMPARE(model.hiddenTicks(), 2);
        model.untickAll();
        QCOMPARE(model.hiddenTicks(), 0);
    }

    void ticksByTheCheckColumnAndInOnePass()
    {
        Rows rows;
        UsersModel model(rows.directory);
        for (int id = 1; id <= 10; ++id)
            rows.directory.put(person(id, u"Ann %1"_s.arg(id)));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const auto third = model.index(2, 0);
        QVERIFY(third.flags() & Qt::ItemIsUserCheckable);
        QVERIFY(model.setData(third, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(third.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.isTicked(model.idAtRow(2)));
        QVERIFY(!model.setData(model.index(2, 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changes.size(), 1);
        model.setTickedRows(8, 4, true);
        QCOMPARE(model.ticked().size(), 6);
        model.tickAll();
        QCOMPARE(changes.size(), 3);
        model.setTicked(model.idAtRow(0), false);
        QCOMPARE(model.tickState(), Qt::PartiallyChecked);
        model.setTicked(12345, true);
        QCOMPARE(model.ticked().size(), 9);
    }

    void holdsNoRowsWhileNobodyLooks()
    {
        Rows rows;
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOffered({ status(AccessStatus::Suspended) });
        for (int id = 1; id <= 10; ++id)
            rows.directory.put(id % 2 ? person(id, u"Ann"_s) : suspended(id, u"Bob"_s));
        model.setTicked(4, true);
        model.setTicked(6, true);
        model.setActive(false);
        QCOMPARE(model.rowCount(), 0);
        rows.directory.remove(UserId { 4 });
        model.setSearchText(u"bob"_s);
        model.setAsked({ status(AccessStatus::Suspended) });
        model.sort(UsersModel::EmailColumn, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 0);
        model.setActive(true);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.idAtRow(0), 10);
        QCOMPARE(model.count(status(AccessStatus::Suspended)), 4);
        QCOMPARE(model.ticked(), QSet<qint64> { 6 });
    }

    void findsItsRowsById()
    {
        Rows rows;
        UsersModel model(rows.directory);
        rows.directory.put(person(9007199254740993, u"Big"_s));
        rows.directory.put(person(2, u"Ann"_s));
        QCOMPARE(model.rowOfId(9007199254740993), 1);
        QCOMPARE(model.idAtRow(1), 9007199254740993);
        QCOMPARE(model.idAtRow(2), 0);
        QCOMPARE(model.idsOfRows(-3, 9), QList<qint64>({ 2, 9007199254740993 }));
        model.setSearchText(u"ann"_s);
        QCOMPARE(model.rowOfId(9007199254740993), -1);
    }

    // So many that they are sorted in turns with everything else.
    void losesNothingThatChangesWhileManyAreSorted()
    {
        Rows rows;
        putMany(rows);
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOffered({ status(AccessStatus::Active), status(AccessStatus::Suspended) });
        QCOMPARE(model.rowCount(), many);
        for (const auto order : { Qt::DescendingOrder, Qt::AscendingOrder }) {
            model.sort(UsersModel::EmailColumn, order);
            rows.directory.put(suspended(7, u"Zz changed"_s));
            rows.directory.put(person(many + 1 + int(order), u"New"_s, u"m@example.com"_s));
            rows.directory.remove(UserId { 11 + int(order) });
            rows.directory.put(person(9, u"Changed"_s, u"aa@example.com"_s));
            QTRY_COMPARE(ids(model), ids(*fresh(rows, model)));
            QCOMPARE(model.count(status(AccessStatus::Suspended)), 1);
            model.sort(UsersModel::StatusColumn, order);
            model.sort(UsersModel::NameColumn, order);
            QTRY_COMPARE(ids(model), ids(*fresh(rows, model)));
        }
    }

    void readsManyRowsOnceSomebodyLooksAgain()
    {
        Rows rows;
        putMany(rows);
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOffered({ status(AccessStatus::Suspended) });
        model.setTicked(5, true);
        const auto before = ids(model);
        model.setActive(false);
        model.setActive(true);
        QCOMPARE(model.rowCount() == 0, model.isReading()); // in one turn only on a very fast machine
        model.setSearchText(u"person"_s);
        rows.directory.put(suspended(many + 1, u"Person last"_s));
        rows.directory.remove(UserId { many / 2 });
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(ids(model), ids(*fresh(rows, model)));
        QCOMPARE(model.count(status(AccessStatus::Suspended)), 1);
        QCOMPARE(model.ticked(), QSet<qint64> { 5 });
    }

    void staysConsistentUnderChurn()
    {
        Rows rows;
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOffered({ status(AccessStatus::Active), status(AccessStatus::Suspended), { Kind::NeverSeen } });
        QRandomGenerator dice(11);
        for (int step = 0; step < 1'500; ++step) {
            const qint64 id = 1 + dice.bounded(120);
            const auto name = u"Person %1"_s.arg(dice.bounded(50));
            switch (dice.bounded(9)) {
            case 0:
            case 1:
                rows.directory.remove(UserId { id });
                break;
            case 2:
                model.setSearchText(QStringList({ {}, u"person"_s, u"person 1"_s, u"2"_s })[dice.bounded(4)]);
                break;
            case 3:
                model.setAsked(dice.bounded(2) ? Conditions {} : Conditions { status(AccessStatus::Suspended) });
                break;
            case 4:
                model.sort(1 + dice.bounded(7), Qt::SortOrder(dice.bounded(2)));
                break;
            case 5:
                model.setTicked(id, dice.bounded(2));
                break;
            default:
                rows.directory.put(dice.bounded(2) ? person(id, name) : suspended(id, name));
            }
            if (step % 50)
                continue;
            const auto other = fresh(rows, model);
            QCOMPARE(ids(model), ids(*other));
            for (const auto &condition : model.offered())
                QCOMPARE(model.count(condition), other->count(condition));
            int shown = 0;
            for (const auto ticked : model.ticked())
                shown += model.rowOfId(ticked) >= 0;
            QCOMPARE(model.hiddenTicks(), model.ticked().size() - shown);
        }
        rows.directory.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.ticked().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirectoryModel)
#include "tst_directorymodel.moc"
