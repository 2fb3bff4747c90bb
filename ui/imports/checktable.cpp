// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checktable.h"

#include "ui/imports/checkdelegate.h"
#include "ui/imports/checkmodel.h"
#include "ui/lists/tablehead.h"
#include "ui/shared/rowdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <numeric>

using namespace Qt::StringLiterals;
using imports::Field;

namespace {

constexpr int tickColumn = 0;
constexpr int wordsHeightDrawn = 20; // under the cells of a row

int lettersOf(Field field)
{
    switch (field) {
    case Field::Email:
        return 25;
    case Field::Groups:
        return 21;
    case Field::ValidFrom:
    case Field::ValidUntil:
    case Field::Ignored: // what is left over
        return 18;
    case Field::Name:
    case Field::Place:
    case Field::Role:
        return 15;
    default:
        return 12;
    }
}

} // namespace

CheckTable::CheckTable(CheckModel &model, const Icons &icons, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(icons.theme())
    , m_head(new TableHead(this))
{
    setObjectName(u"checkTable"_s);
    setAccessibleName(tr("Rows of the file"));
    setHorizontalHeader(m_head);
    setModel(&model);
    dress(icons);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CheckTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &CheckTable::restore);
    connect(m_head, &QHeaderView::sectionPressed, this, &CheckTable::keep); // it sorts on release
    connect(m_head, &TableHead::dragEnded, this, [this] { m_isSized = true; });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &cell) {
        if (m_model.problemAt(cell) && m_model.typedColumn(cell) >= 0 && state() != EditingState)
            edit(cell);
    });
}

void CheckTable::dress(const Icons &icons)
{
    setItemDelegate(new CheckDelegate(icons, m_model, *this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked | SelectedClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    connect(&m_theme, &Theme::changed, this, &CheckTable::fitRows);
    m_head->setSectionsMovable(false);
    m_head->setSectionHidden(tickColumn, true);
    m_head->setSortIndicator(m_model.resultColumn(), Qt::AscendingOrder);
    setSortingEnabled(true);
}

void CheckTable::startOver()
{
    m_place = {};
    m_isSized = false;
    {
        const QSignalBlocker quiet(m_head); // the model has sorted by itself
        m_head->setSortIndicator(m_model.resultColumn(), Qt::AscendingOrder);
    }
    m_head->setSectionHidden(tickColumn, true);
    fitColumns();
    const QModelIndex first = m_model.nextProblem({});
    setCurrentIndex(first.isValid() ? first : m_model.index(0, CheckModel::firstCell));
    scrollToTop();
}

void CheckTable::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
    if (state() != EditingState)
        setFocus(Qt::OtherFocusReason);
}

bool CheckTable::canEdit() const
{
    return m_model.typedColumn(currentIndex()) >= 0;
}

void CheckTable::editCurrent()
{
    if (canEdit())
        edit(currentIndex());
}

void CheckTable::keep()
{
    const QModelIndex cell = currentIndex();
    if (auto *editor = qobject_cast<CellEditor *>(indexWidget(cell)))
        endEditing(*editor, cell, CellEditor::End::Kept);
}

bool CheckTable::goToNextProblem()
{
    const QModelIndex next = m_model.nextProblem(currentIndex());
    goTo(next);
    return next.isValid();
}

void CheckTable::endEditing(CellEditor &editor, const QModelIndex &cell, CellEditor::End end)
{
    const QPersistentModelIndex kept(cell);
    const bool isKept = end != CellEditor::End::Left;
    const bool isNew = isKept && editor.text() != cell.data(Qt::EditRole).toString();
    if (isKept)
        commitData(&editor);
    const auto left = m_model.problemAt(kept);
    if (isNew && end == CellEditor::End::KeptForNextProblem && left && !isHint(left->reason)) {
        editor.stay();
        static_cast<CheckDelegate *>(itemDelegate())->advise(editor, kept);
        return;
    }
    closeEditor(&editor, QAbstractItemDelegate::NoHint);
    if (end == CellEditor::End::KeptForNextCell || end == CellEditor::End::KeptForCellBefore)
        step(end == CellEditor::End::KeptForNextCell ? 1 : -1);
    else if (end == CellEditor::End::KeptForNextProblem && !goToNextProblem())
        emit lastProblemKept();
}

void CheckTable::step(int columns)
{
    const int column = currentIndex().column() + columns;
    if (column >= CheckModel::lineColumn && column <= m_model.resultColumn())
        goTo(currentIndex().siblingAtColumn(column));
}

void CheckTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return editCurrent();
    case Qt::Key_Z: // with Control: the step's
    case Qt::Key_Escape:
        if (event->key() == Qt::Key_Escape || event->modifiers().testFlag(Qt::ControlModifier))
            return event->ignore();
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void CheckTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The whole row shows that it is current.
    for (const QModelIndex &each : { current, previous }) {
        if (each.isValid())
            viewport()->update(0, rowViewportPosition(each.row()), viewport()->width(), rowHeight(each.row()));
    }
    emit currentCellChanged();
}

// A row that needs words now grows; none shrinks, so that what is below stays where it is.
void CheckTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    const int tall = tallRow();
    if (topLeft.row() == bottomRight.row() && rowHeight(topLeft.row()) < tall && m_model.hasWordsAt(topLeft.row()))
        setRowHeight(topLeft.row(), tall);
}

void CheckTable::remember()
{
    const QModelIndex current = currentIndex();
    m_place = current.isValid() ? Place { m_model.rowAt(current.row()), current.column() } : Place {};
}

void CheckTable::restore()
{
    fitRows();
    const int place = m_place.row >= 0 && m_model.check() && m_place.row < m_model.check()->size()
        ? m_model.placeOf(m_place.row)
        : -1;
    setCurrentIndex(m_model.index(qMax(0, place), place < 0 ? CheckModel::firstCell : m_place.column));
    scrollTo(currentIndex());
}

int CheckTable::tallRow() const
{
    return m_theme.rowHeight() + m_theme.length(wordsHeightDrawn);
}

void CheckTable::fitRows()
{
    QHeaderView *rows = verticalHeader();
    rows->setUpdatesEnabled(false); // else each height costs as much as there are rows
    rows->setDefaultSectionSize(m_theme.rowHeight());
    const int tall = tallRow();
    for (int place = 0; place < m_model.rowCount(); ++place) {
        if (m_model.hasWordsAt(place))
            rows->resizeSection(place, tall);
    }
    rows->setUpdatesEnabled(true);
}

int CheckTable::leastWidth(int column) const
{
    constexpr int around = 2 * 6 + 16; // and the arrow of the head
    const QFontMetrics body(m_theme.font(TextStep::Body));
    const QFontMetrics head(m_theme.font(TextStep::SmallStrong));
    const int heading = head.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + around;
    if (column == CheckModel::lineColumn)
        return qMax(heading, body.horizontalAdvance(u"00000"_s) + 12) + RowDelegate::edgeInset;
    const bool isResult = column == m_model.resultColumn();
    return qMax(heading, body.averageCharWidth() * (isResult ? 15 : lettersOf(m_model.fieldAt(column))));
}

void CheckTable::fitColumns()
{
    if (m_isSized || m_model.columnCount() < 2)
        return;
    QList<int> widths;
    for (int column = CheckModel::lineColumn; column <= m_model.resultColumn(); ++column)
        widths.append(leastWidth(column));
    const int least = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = qMax(0, viewport()->width() - least);
    const int sharing = qMax(1, least - widths.constFirst()); // a line's number needs no more
    for (int at = 0; at < widths.size(); ++at)
        m_head->resizeSection(at + CheckModel::lineColumn,
                              widths.at(at) + (at == 0 ? 0 : spare * widths.at(at) / sharing));
}

void CheckTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CheckTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void CheckTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}
