// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/columnlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

enum { Name = 1, Email, Status, Groups, Added };

ColumnLayout usual()
{
    return ColumnLayout({ { .column = Name },
                          { .column = Email, .leaves = 3 },
                          { .column = Status },
                          { .column = Groups, .leaves = 2 },
                          { .column = Added, .leaves = 1 } });
}

const QHash<int, int> needed { { Name, 150 }, { Email, 200 }, { Status, 170 }, { Groups, 100 }, { Added, 80 } };

QList<int> columnsOf(const QList<ColumnLayout::Shown> &shown)
{
    QList<int> columns;
    for (const auto &entry : shown)
        columns.append(entry.column);
    return columns;
}

int widthOf(const QList<ColumnLayout::Shown> &shown, int column)
{
    for (const auto &entry : shown) {
        if (entry.column == column)
            return entry.width;
    }
    return 0;
}

} // namespace

//! Which columns show and how wide: the look's rules, and what a person chose before them.
class TestColumnLayout final : public QObject {
    Q_OBJECT

private slots:
    void columnsLeaveInTheLooksOrder()
    {
        const ColumnLayout layout = usual();
        QCOMPARE(columnsOf(layout.fit(needed, 700)), (QList<int> { Name, Email, Status, Groups, Added }));
        QCOMPARE(columnsOf(layout.fit(needed, 699)), (QList<int> { Name, Email, Status, Groups }));
        QCOMPARE(columnsOf(layout.fit(needed, 600)), (QList<int> { Name, Email, Status }));
        QCOMPARE(columnsOf(layout.fit(needed, 500)), (QList<int> { Name, Status }));
        QCOMPARE(columnsOf(layout.fit(needed, 10)), (QList<int> { Name, Status }));
    }

    void whatIsNotOfferedDoesNotShow()
    {
        ColumnLayout layout = usual();
        layout.setOffered(Status, false);
        QCOMPARE(columnsOf(layout.fit(needed, 700)), (QList<int> { Name, Email, Groups, Added }));
        layout.reset();
        QVERIFY(!layout.isOffered(Status));
        QVERIFY(layout.isWanted(Status)); // the person has not turned it off
        layout.setOffered(Status, true);
        QCOMPARE(columnsOf(layout.fit(needed, 700)), (QList<int> { Name, Email, Status, Groups, Added }));
    }

    void nothingIsCutWhereThereIsRoom()
    {
        const auto shown = usual().fit(needed, 1000);
        for (const auto &entry : shown)
            QVERIFY(entry.width >= needed.value(entry.column));
        QVERIFY(widthOf(shown, Email) > 200);
    }

    void keepsWhatThePersonChose()
    {
        ColumnLayout layout = usual();
        layout.setWanted(Email, false);
        layout.setWidth(Groups, 260);
        layout.setOrder({ Name, Status, Added, Groups, Email });
        ColumnLayout next = usual();
        next.restore(layout.state());
        QCOMPARE(next.order(), (QList<int> { Name, Status, Added, Groups, Email }));
        const auto shown = next.fit(needed, 1000);
        QCOMPARE(columnsOf(shown), (QList<int> { Name, Status, Added, Groups }));
        QCOMPARE(widthOf(shown, Groups), 260);

        next.reset();
        QCOMPARE(next.fit(needed, 800), usual().fit(needed, 800));
    }

    void theFirstColumnStays()
    {
        ColumnLayout layout = usual();
        layout.setWanted(Name, false);
        QVERIFY(layout.isWanted(Name));
        QVERIFY(!layout.mayHide(Name));
    }

    void aBrokenStateIsNoState_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff[[{", 5);
        QTest::newRow("others") << QByteArray(R"([{"column":99,"shown":false},{"column":"x"},7])");
        QTest::newRow("sizes") << QByteArray(R"([{"column":1,"width":-5},{"column":2,"width":99999}])");
        QTest::newRow("twice") << QByteArray(R"([{"column":1},{"column":1},{"column":2}])");
    }

    void aBrokenStateIsNoState()
    {
        QFETCH(QByteArray, state);
        ColumnLayout layout = usual();
        layout.restore(state);
        QCOMPARE(layout.fit(needed, 800), usual().fit(needed, 800));
    }

    void aColumnThatIsNewComesLast()
    {
        ColumnLayout layout = usual();
        layout.restore(R"([{"column":3},{"column":1}])");
        QCOMPARE(layout.order(), (QList<int> { Status, Name, Email, Groups, Added }));
    }
};

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
