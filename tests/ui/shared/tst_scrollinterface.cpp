// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/scrollinterface.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

//! What scrolls, through a screen reader that may be late.
class tst_ScrollInterface : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aChildThatIsNotThereIsNone();
    void theNumbersStayRightWhenAScrollBarGoes();
    void aTableStaysATable();
};

namespace {

QAccessibleInterface *spoken(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

void tst_ScrollInterface::initTestCase()
{
    scrollinterface::install();
}

void tst_ScrollInterface::aChildThatIsNotThereIsNone()
{
    QScrollArea area;
    QHeaderView head(Qt::Horizontal);
    for (auto *widget : std::initializer_list<QWidget *> { &area, &head }) {
        auto *node = spoken(*widget);
        QVERIFY(node && node->childCount() > 0);
        for (int index = 0; index < node->childCount(); ++index)
            QVERIFY(node->child(index));
        for (const int wrong : { -1, node->childCount(), 4000 })
            QVERIFY(!node->child(wrong));
    }
}

void tst_ScrollInterface::theNumbersStayRightWhenAScrollBarGoes()
{
    QScrollArea area;
    area.setWidget(new QLabel);
    area.widget()->resize(400, 400);
    area.resize(200, 200);
    area.show();
    QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    auto *node = spoken(area);
    const int count = node->childCount();
    area.widget()->resize(20, 20);
    QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
    QCOMPARE(node->childCount(), count);
    for (int index = 0; index < count; ++index)
        QVERIFY(node->child(index));
}

void tst_ScrollInterface::aTableStaysATable()
{
    QTableView table;
    QCOMPARE(spoken(table)->role(), QAccessible::Table);
    QVERIFY(spoken(table)->tableInterface());
}

QTEST_MAIN(tst_ScrollInterface)
#include "tst_scrollinterface.moc"
