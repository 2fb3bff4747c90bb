// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/roles.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/rowwatch.h"
#include "ui/shared/statusdelegate.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class People final : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return QStringList { u"Amara Okonkwo"_s, u"Never"_s, m_statuses.at(index.row()) }.at(index.column());
        if (role == roles::Id)
            return qint64(index.row());
        if (role == roles::Status && index.column() == 2)
            return index.row();
        if (role == roles::Muted)
            return index.column() == 1;
        return {};
    }

private:
    const QStringList m_statuses { u"Active"_s, u"Suspended"_s, u"Suspended by directory"_s };
};

} // namespace

class TestRows final : public QObject {
    Q_OBJECT

    Theme m_theme;
    Icons m_icons { m_theme };
    People m_people;

    struct Table : QTableView {
        Table(const Theme &theme, const Icons &icons, QAbstractItemModel &people)
        {
            setModel(&people);
            setItemDelegate(new RowDelegate(theme, this));
            setItemDelegateForColumn(0, new PersonDelegate(theme, this));
            setItemDelegateForColumn(2, new StatusDelegate(theme, icons, this));
            setSelectionBehavior(SelectRows);
            setSelectionMode(SingleSelection);
            setShowGrid(false);
            verticalHeader()->hide();
            verticalHeader()->setDefaultSectionSize(36);
            horizontalHeader()->setStretchLastSection(true);
            resize(500, 200);
        }
        [[nodiscard]] QColor pixel(int row, int x, int y)
        {
            const QImage image = viewport()->grab().toImage();
            return image.pixelColor(x, rowViewportPosition(row) + y);
        }
    };

private slots:
    void initTestCase() { m_theme.apply(*qApp); }

    void theCurrentRowHasItsGroundAndItsBarAtTheLeadingEdge()
    {
        Table table(m_theme, m_icons, m_people);
        table.show();
        table.selectRow(1);
        QCOMPARE(table.pixel(1, 1, 10), m_theme.color(ColorRole::Accent));
        QCOMPARE(table.pixel(1, 4, 10), m_theme.color(ColorRole::Selection));
        QCOMPARE(table.pixel(1, table.viewport()->width() - 3, 10), m_theme.color(ColorRole::Selection));
        QCOMPARE(table.pixel(0, 1, 10), m_theme.color(ColorRole::Base));
        QCOMPARE(table.pixel(0, 1, 35), m_theme.color(ColorRole::Line));
        table.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(table.pixel(1, table.viewport()->width() - 2, 10), m_theme.color(ColorRole::Accent));
        QCOMPARE(table.pixel(1, 1, 10), m_theme.color(ColorRole::Selection));
    }

    void theBarFollowsTheColumnThatIsMovedToTheFront()
    {
        Table table(m_theme, m_icons, m_people);
        table.horizontalHeader()->moveSection(2, 0);
        table.show();
        table.selectRow(1);
        QCOMPARE(table.pixel(1, 1, 10), m_theme.color(ColorRole::Accent));
        table.hideColumn(2);
        QCOMPARE(table.pixel(1, 1, 10), m_theme.color(ColorRole::Accent));
    }

    void theWholeRowIsUnderThePointer()
    {
        Table table(m_theme, m_icons, m_people);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTest::mouseMove(table.viewport(), table.visualRect(m_people.index(2, 1)).center());
        QTRY_VERIFY(RowWatch::of(table)->isHovered(m_people.index(2, 0)));
        QCOMPARE(table.pixel(2, 1, 4), m_theme.color(ColorRole::Hover));
        QCOMPARE(table.pixel(2, table.viewport()->width() - 3, 4), m_theme.color(ColorRole::Hover));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(table.viewport(), &leave);
        QCOMPARE(table.pixel(2, 1, 4), m_theme.color(ColorRole::Base));
    }

    void theFocusIsDrawnAroundTheRowForTheKeyboardOnly()
    {
        Table table(m_theme, m_icons, m_people);
        table.show();
        QApplication::setActiveWindow(&table);
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(m_people.index(0, 1)).center());
        QCOMPARE(table.pixel(0, 200, 0), m_theme.color(ColorRole::Selection));
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 1);
        QCOMPARE(table.pixel(1, 200, 0), m_theme.color(ColorRole::Accent));
        QCOMPARE(table.pixel(1, table.viewport()->width() - 1, 18), m_theme.color(ColorRole::Accent));
        QCOMPARE(table.pixel(0, 200, 0), m_theme.color(ColorRole::Base));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(m_people.index(1, 1)).center());
        QCOMPARE(table.pixel(1, 200, 0), m_theme.color(ColorRole::Selection));
    }

    void theInkNeverInverts()
    {
        Table table(m_theme, m_icons, m_people);
        table.show();
        table.selectRow(1);
        const QImage image = table.viewport()->grab().toImage();
        const QRect cell = table.visualRect(m_people.index(1, 1));
        bool dark = false;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                dark = dark || image.pixelColor(x, y).lightness() < 130;
        }
        QVERIFY(dark);
        QVERIFY(image.pixelColor(cell.center().x(), cell.top() + 3) == m_theme.color(ColorRole::Selection));
    }

    void aStateIsAsWideAsItsWords()
    {
        Table table(m_theme, m_icons, m_people);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        const auto *status = table.itemDelegateForColumn(2);
        const int active = status->sizeHint(option, m_people.index(0, 2)).width();
        const int directory = status->sizeHint(option, m_people.index(2, 2)).width();
        QVERIFY(directory > active);
        const QFontMetrics metrics(m_theme.font(TextStep::Body));
        QVERIFY(directory >= metrics.horizontalAdvance(u"Suspended by directory"_s) + 16 + 6 + 12);
    }

    void rowsGrowWithTheFont()
    {
        Table table(m_theme, m_icons, m_people);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        QVERIFY(table.itemDelegate()->sizeHint(option, m_people.index(0, 1)).height() >= 36);
    }
};

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
