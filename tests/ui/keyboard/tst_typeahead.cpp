// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/typeahead.h"

#include <QApplication>
#include <QStringListModel>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Which row letters typed into a table mean.
class TestTypeAhead final : public QObject {
    Q_OBJECT

    QStringListModel m_names { { u"Ann Lee"_s, u"Änne Moll"_s, u"Bo"_s, u"Zoë Zorn"_s, u"Émile"_s } };

private slots:
    void initTestCase() { QApplication::setKeyboardInputInterval(10'000); }

    void goesToWhoBeginsSo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("expected");
        QTest::newRow("one letter") << u"b"_s << 0 << 2;
        QTest::newRow("several letters") << u"anne"_s << 0 << 1;
        QTest::newRow("an accent left out") << u"em"_s << 0 << 4;
        QTest::newRow("an accent typed") << u"zoë"_s << 0 << 3;
        QTest::newRow("upper case") << u"BO"_s << 0 << 2;
        QTest::newRow("a space between") << u"ann l"_s << 3 << 0;
        QTest::newRow("round the end") << u"an"_s << 3 << 0;
        QTest::newRow("on from the current one") << u"ann"_s << 1 << 0;
        QTest::newRow("the same letter again") << u"aa"_s << 0 << 0;
        QTest::newRow("no current one") << u"a"_s << -1 << 0;
        QTest::newRow("nobody") << u"q"_s << 0 << -1;
    }

    void goesToWhoBeginsSo()
    {
        QFETCH(QString, typed);
        QFETCH(int, from);
        TypeAhead ahead;
        int row = from;
        int found = -1;
        for (const QChar letter : typed) {
            found = ahead.rowFor(letter, m_names, 0, row);
            row = found >= 0 ? found : row;
        }
        QTEST(found, "expected");
    }

    void anEmptyListHasNobody()
    {
        QStringListModel none;
        TypeAhead ahead;
        QVERIFY(!ahead.isTyping());
        QCOMPARE(ahead.rowFor(u"a"_s, none, 0, -1), -1);
        QVERIFY(ahead.isTyping());
    }
};

QTEST_MAIN(TestTypeAhead)
#include "tst_typeahead.moc"
