// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tableinterface.h"

#include <QAccessible>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

//! A table and a list through a screen reader that may be late.
class tst_TableInterface : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whereARowHasGoneIsACellThatSaysSo();
    void whereThereIsNoModelIsOneToo();
    void aCellIsThereUnderItsNumber();
    void aNumberThatIsTooLargeIsNone();
    void aCellGoesWhereItsRowGoes();
    void whatIsGoneIsForgotten();
    void whatIsNotAskedForIsNotMade();
    void leadsToTheCurrentCell();
    void saysWhatACellIs();
    void aListShowsOneColumn();
    void selectsAsAHandDoes();
    void ticksWhatCanBeTicked();

private:
    [[nodiscard]] QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(m_view.get()); }
    [[nodiscard]] QAccessibleTableInterface *cells() { return spoken()->tableInterface(); }
    [[nodiscard]] QAccessible::Id idAt(int row, int column)
    {
        return QAccessible::uniqueId(cells()->cellAt(row, column));
    }
    [[nodiscard]] QString nameAt(int row, int column) { return cells()->cellAt(row, column)->text(QAccessible::Name); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
};

namespace {

constexpr int rows = 4;
constexpr int columns = 3;

QString wordsOf(QAccessible::Id id)
{
    auto *known = QAccessible::accessibleInterface(id);
    return known ? known->text(QAccessible::Name) : QString();
}

// Everything that the bridge asks of a cell without looking whether there is one.
bool isGone(QAccessibleInterface *cell)
{
    const auto *spoken = cell ? cell->tableCellInterface() : nullptr;
    return spoken && !cell->isValid() && cell->state().invalid && cell->text(QAccessible::Name).isEmpty()
        && cell->rect().isNull() && !spoken->isSelected() && spoken->rowExtent() == 0 && spoken->columnExtent() == 0
        && spoken->rowIndex() == -1 && spoken->columnIndex() == -1 && spoken->rowHeaderCells().isEmpty()
        && spoken->columnHeaderCells().isEmpty();
}

// As Qt does while somebody listens; without a desktop nobody does.
void tell(QAbstractItemView &view, QAccessibleTableModelChangeEvent::ModelChangeType change)
{
    QAccessibleTableModelChangeEvent event(&view, change);
    QAccessible::queryAccessibleInterface(&view)->tableInterface()->modelChange(&event);
}

} // namespace

void tst_TableInterface::initTestCase()
{
    TableInterface::install();
}

void tst_TableInterface::init()
{
    m_view = std::make_unique<QTableView>();
    m_model = std::make_unique<QStandardItemModel>(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            m_model->setItem(row, column, new QStandardItem(u"%1-%2"_s.arg(row).arg(column)));
    }
    m_model->setHorizontalHeaderLabels({ u"Name"_s, u"Email"_s, u"Status"_s });
    m_view->setModel(m_model.get());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(u"Users"_s);
}

void tst_TableInterface::whereARowHasGoneIsACellThatSaysSo()
{
    QVERIFY(!isGone(cells()->cellAt(rows - 1, 1)));
    m_model->removeRow(0);
    QVERIFY(isGone(cells()->cellAt(rows - 1, 1)));
    for (const auto &[row, column] : { std::pair(-1, 0), std::pair(0, -1), std::pair(4000, 0), std::pair(0, columns) })
        QVERIFY(isGone(cells()->cellAt(row, column)));
    QCOMPARE(spoken()->indexOfChild(cells()->cellAt(4000, 0)), -1);
    QVERIFY(!cells()->isRowSelected(4000) && !cells()->selectRow(4000) && !cells()->unselectRow(4000));
    m_model->clear();
    QVERIFY(isGone(cells()->cellAt(0, 0)));
    QCOMPARE(spoken()->childCount(), 0);
}

void tst_TableInterface::whereThereIsNoModelIsOneToo()
{
    const auto id = idAt(1, 1);
    m_model.reset();
    QVERIFY(isGone(cells()->cellAt(1, 1)));
    auto *former = QAccessible::accessibleInterface(id);
    QVERIFY(!former || isGone(former));
    QTableView unused;
    QVERIFY(isGone(QAccessible::queryAccessibleInterface(&unused)->tableInterface()->cellAt(0, 0)));
}

void tst_TableInterface::aCellIsThereUnderItsNumber()
{
    QCOMPARE(spoken()->childCount(), (rows + 1) * (columns + 1));
    for (int number = 0; number < spoken()->childCount(); ++number) {
        auto *part = spoken()->child(number);
        QVERIFY(part && part->isValid());
        QCOMPARE(part->parent(), spoken());
        QCOMPARE(spoken()->indexOfChild(part), number);
        QCOMPARE(spoken()->child(number), part);
    }
    QCOMPARE(spoken()->child(0)->role(), QAccessible::Pane);
    QCOMPARE(spoken()->child(2)->text(QAccessible::Name), u"Email"_s);
    QCOMPARE(spoken()->child(2)->role(), QAccessible::ColumnHeader);
    QCOMPARE(spoken()->child(2 * (columns + 1))->role(), QAccessible::RowHeader);
    QCOMPARE(spoken()->child(2 * (columns + 1) + 2), cells()->cellAt(1, 1));
}

void tst_TableInterface::aNumberThatIsTooLargeIsNone()
{
    for (const int wrong : { -1, spoken()->childCount(), spoken()->childCount() + 1, 4000 })
        QVERIFY(!spoken()->child(wrong));
    QVERIFY(!spoken()->childAt(-4000, -4000));
    QTableView other;
    QCOMPARE(QAccessible::queryAccessibleInterface(&other)->indexOfChild(cells()->cellAt(1, 1)), -1);
    QCOMPARE(spoken()->indexOfChild(nullptr), -1);
}

void tst_TableInterface::aCellGoesWhereItsRowGoes()
{
    const auto cell = idAt(2, 1);
    const auto heading = QAccessible::uniqueId(cells()->cellAt(2, 1)->tableCellInterface()->rowHeaderCells().value(0));
    m_model->removeRow(0);
    tell(*m_view, QAccessibleTableModelChangeEvent::RowsRemoved);
    QCOMPARE(idAt(1, 1), cell);
    m_model->insertRows(0, 2);
    tell(*m_view, QAccessibleTableModelChangeEvent::RowsInserted);
    QCOMPARE(idAt(3, 1), cell);
    QCOMPARE(QAccessible::uniqueId(spoken()->child(4 * (columns + 1))), heading);
    m_model->sort(0, Qt::DescendingOrder);
    tell(*m_view, QAccessibleTableModelChangeEvent::ModelReset);
    QCOMPARE(wordsOf(cell), u"2-1"_s);
    auto *spokenCell = QAccessible::accessibleInterface(cell);
    QCOMPARE(spoken()->child(spoken()->indexOfChild(spokenCell)), spokenCell);
    QCOMPARE(cells()->cellAt(spokenCell->tableCellInterface()->rowIndex(), 1), spokenCell);
}

void tst_TableInterface::whatIsGoneIsForgotten()
{
    const auto removed = idAt(1, 1);
    const auto kept = idAt(2, 1);
    m_model->removeRow(1);
    tell(*m_view, QAccessibleTableModelChangeEvent::RowsRemoved);
    QVERIFY(!QAccessible::accessibleInterface(removed));
    QCOMPARE(wordsOf(kept), u"2-1"_s);
    m_model->clear();
    tell(*m_view, QAccessibleTableModelChangeEvent::ModelReset);
    QVERIFY(!QAccessible::accessibleInterface(kept));
    m_model->setRowCount(rows);
    m_model->setColumnCount(columns);
    const auto ofFormerModel = idAt(1, 1);
    QStandardItemModel other(rows, columns);
    m_view->setModel(&other);
    tell(*m_view, QAccessibleTableModelChangeEvent::ModelReset);
    QVERIFY(!QAccessible::accessibleInterface(ofFormerModel));
    const auto ofView = idAt(1, 1);
    const auto gone = idAt(4000, 1);
    m_view.reset();
    QVERIFY(!QAccessible::accessibleInterface(ofView));
    QVERIFY(!QAccessible::accessibleInterface(gone));
}

void tst_TableInterface::whatIsNotAskedForIsNotMade()
{
    m_model->setRowCount(100'000);
    QCOMPARE(spoken()->childCount(), 100'001 * (columns + 1));
    const auto before = idAt(99'999, 0);
    QCOMPARE(cells()->rowCount(), 100'000);
    QCOMPARE(spoken()->indexOfChild(cells()->cellAt(99'999, 0)), 100'000 * (columns + 1) + 1);
    QCOMPARE(idAt(99'998, 0), before + 1); // ids are given one after another
}

void tst_TableInterface::leadsToTheCurrentCell()
{
    QVERIFY(!spoken()->focusChild());
    m_view->setCurrentIndex(m_model->index(2, 1));
    QCOMPARE(spoken()->focusChild(), cells()->cellAt(2, 1));
    m_model->clear();
    QVERIFY(!spoken()->focusChild());
}

void tst_TableInterface::saysWhatACellIs()
{
    m_model->item(1, 1)->setData(u"Ann's mail"_s, Qt::AccessibleTextRole);
    m_model->item(1, 1)->setData(u"of work"_s, Qt::AccessibleDescriptionRole);
    m_view->show();
    QTRY_VERIFY(m_view->isVisible());
    m_view->setCurrentIndex(m_model->index(1, 1));
    auto *cell = cells()->cellAt(1, 1);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Ann's mail"_s);
    QCOMPARE(cell->text(QAccessible::Description), u"of work"_s);
    const auto state = cell->state();
    QVERIFY(state.selected && state.focused && state.selectable && state.focusable);
    QVERIFY(!state.checkable && !state.disabled && !state.invisible && !state.invalid);
    QVERIFY(!cells()->cellAt(2, 1)->state().selected && cells()->cellAt(1, 2)->state().selected);
    QCOMPARE(spoken()->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    const auto *place = cell->tableCellInterface();
    QCOMPARE(std::pair(place->rowIndex(), place->columnIndex()), std::pair(1, 1));
    QCOMPARE(place->columnHeaderCells().value(0), spoken()->child(2));
    QCOMPARE(place->table(), spoken());
    QCOMPARE(cells()->columnDescription(1), u"Email"_s);
    QVERIFY(cells()->columnDescription(columns).isEmpty());
    m_view->setColumnHidden(1, true);
    QVERIFY(cell->state().invisible);
}

void tst_TableInterface::aListShowsOneColumn()
{
    QListView list;
    list.setModel(m_model.get());
    list.setModelColumn(1);
    auto *node = QAccessible::queryAccessibleInterface(&list);
    QCOMPARE(node->role(), QAccessible::List);
    QCOMPARE(node->childCount(), rows);
    QCOMPARE(node->child(2)->role(), QAccessible::ListItem);
    QCOMPARE(node->child(2)->text(QAccessible::Name), u"2-1"_s);
    QCOMPARE(node->indexOfChild(node->child(2)), 2);
    QVERIFY(node->tableInterface()->selectRow(2));
    QCOMPARE(node->tableInterface()->selectedRows(), QList<int> { 2 });
    QCOMPARE(node->tableInterface()->selectedCells(), QList { node->child(2) });
    QVERIFY(isGone(node->tableInterface()->cellAt(0, 1)));
}

void tst_TableInterface::selectsAsAHandDoes()
{
    QVERIFY(cells()->selectRow(1));
    QVERIFY(cells()->selectRow(2));
    QCOMPARE(cells()->selectedRows(), QList<int> { 2 });
    QVERIFY(cells()->isRowSelected(2) && !cells()->isRowSelected(1));
    QVERIFY(!cells()->unselectRow(2)); // of a single selection the last one stays
    QVERIFY(!cells()->selectColumn(1));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    cells()->cellAt(1, 0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(cells()->selectedRowCount(), 2);
    QCOMPARE(cells()->selectedCells().size(), 2 * columns);
    QVERIFY(cells()->unselectRow(2));
    QCOMPARE(cells()->selectedRows(), QList<int> { 1 });
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    QVERIFY(!cells()->selectRow(3));
}

void tst_TableInterface::ticksWhatCanBeTicked()
{
    m_model->item(1, 0)->setCheckable(true);
    auto *cell = cells()->cellAt(1, 0);
    QVERIFY(cell->state().checkable && !cell->state().checked);
    QCOMPARE(cell->actionInterface()->actionNames(), QStringList { QAccessibleActionInterface::toggleAction() });
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(cell->state().checked);
    QCOMPARE(m_model->item(1, 0)->checkState(), Qt::Checked);
    QCOMPARE(cells()->selectedRowCount(), 0);
    m_model->item(1, 0)->setEnabled(false);
    QVERIFY(cell->state().disabled && !cell->state().checkable);
}

QTEST_MAIN(tst_TableInterface)
#include "tst_tableinterface.moc"
