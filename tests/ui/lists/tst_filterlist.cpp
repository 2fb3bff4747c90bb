// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/filterlist.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ListFilter filter(Condition::Kind kind, const QString &value, const QString &label, const QString &section)
{
    return { .label = label, .conditions = { { kind, value } }, .section = section };
}

const ListFilters some { filter(Condition::Kind::NeverSeen, {}, u"Never seen"_s, u"Last seen"_s),
                         filter(Condition::Kind::Group, u"1"_s, u"Büro, Hamburg"_s, u"Groups"_s),
                         filter(Condition::Kind::Group, u"2"_s, u"Lab"_s, u"Groups"_s) };

} // namespace

//! The list behind "Filter", by keyboard alone.
class TestFilterList final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };

private slots:
    void findsByTypingAndChoosesByEnter()
    {
        FilterList list(m_icons, some);
        auto *view = list.findChild<QListView *>(u"filterList"_s);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *field = list.findChild<QLineEdit *>(u"filterSearch"_s);
        QSignalSpy chosen(&list, &FilterList::chosen);
        QTest::keyClicks(field, u"groups BURO"_s);
        QCOMPARE(view->model()->rowCount(), 2); // with its heading
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ListFilter>(), some.at(1));
    }

    void arrowsGoOverTheHeadings()
    {
        FilterList list(m_icons, some);
        auto *view = list.findChild<QListView *>(u"filterList"_s);
        auto *field = list.findChild<QLineEdit *>(u"filterSearch"_s);
        QCOMPARE(view->currentIndex().data().toString(), u"Never seen"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(view->currentIndex().data().toString(), u"Büro, Hamburg"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(view->currentIndex().data().toString(), u"Lab"_s);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(view->currentIndex().data().toString(), u"Never seen"_s);
    }

    void marksWhatIsOn()
    {
        FilterList list(m_icons, some);
        list.setAsked({ { Condition::Kind::Group, u"2"_s } });
        const auto &lines = *list.findChild<QListView *>(u"filterList"_s)->model();
        const auto isOn = [&](int row) { return lines.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
        QCOMPARE(lines.index(4, 0).data().toString(), u"Lab"_s);
        QVERIFY(isOn(4));
        QVERIFY(!isOn(3));
        QVERIFY(!lines.index(2, 0).data(Qt::CheckStateRole).isValid());
    }
};

QTEST_MAIN(TestFilterList)
#include "tst_filterlist.moc"
