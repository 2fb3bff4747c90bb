// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/recordtable.h"

#include "ui/lists/listkeys.h"
#include "ui/lists/tablehead.h"
#include "ui/lists/tickdelegate.h"
#include "ui/shared/announce.h"
#include "ui/shared/rowdelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int tickColumn = 0;

} // namespace

RecordTable::RecordTable(const ListSetup &setup, const Icons &icons, QWidget *parent)
    : QTableView(parent)
    , m_model(*setup.model)
    , m_layout(setup.columns)
    , m_head(new TableHead(this))
    , m_hasTicks(setup.hasTicks)
{
    setObjectName(setup.name + "Table"_L1);
    setAccessibleName(setup.words.title);
    connectHead(); // before the view is: on a move it may lay out everything at once, still in the order before
    setHorizontalHeader(m_head);
    setModel(&m_model);
    dress(setup, icons);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordTable::restore);
    connect(&m_model, &DirectoryModel::ticksChanged, this, &RecordTable::showTicks);
    const auto arrangeRows = [this, &theme = icons.theme()] {
        verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        measure();
    };
    connect(&icons.theme(), &Theme::changed, this, arrangeRows);
    arrangeRows();
    showTicks();
}

void RecordTable::dress(const ListSetup &setup, const Icons &icons)
{
    const Theme &theme = icons.theme();
    setItemDelegate(new RowDelegate(theme, this));
    setItemDelegateForColumn(tickColumn, new TickDelegate(theme, this));
    for (const ListColumn &column : setup.columns) {
        if (column.delegate)
            setItemDelegateForColumn(column.column, column.delegate(*this));
    }
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setSectionResizeMode(tickColumn, QHeaderView::Fixed);
    setSortingEnabled(true);
}

void RecordTable::connectHead()
{
    connect(m_head, &TableHead::tickClicked, this, &RecordTable::toggleAll);
    connect(m_head, &QHeaderView::sectionMoved, this, &RecordTable::takeOrder);
    connect(m_head, &QHeaderView::sectionResized, this, &RecordTable::takeWidth);
    // Not while the pointer still drags: a column must not leave from under it.
    connect(m_head, &TableHead::dragEnded, this, [this] {
        arrangeColumns();
        emit columnsChanged();
    });
}

void RecordTable::setCurrent(std::optional<qint64> id)
{
    if (id)
        selectRowOf(*id);
    else
        setCurrentIndex({});
    if (m_current == id)
        return;
    m_current = id;
    emit currentIdChanged();
}

void RecordTable::selectRowOf(qint64 id)
{
    const int row = m_model.rowOfId(id);
    m_seeksCurrent = row < 0 && m_model.isReading();
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, mainColumn()));
    scrollTo(currentIndex());
}

QList<qint64> RecordTable::visibleIds() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {};
    const int last = rowAt(viewport()->height() - 1);
    return m_model.idsOfRows(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Filtered out is not gone: the row stays current until another one is chosen.
    if (m_resetting || !current.isValid())
        return;
    const qint64 id = m_model.idAtRow(current.row());
    if (id == 0 || m_current == id)
        return;
    m_current = id;
    emit currentIdChanged();
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting || selected.isEmpty())
        return;
    // A screen reader chooses a row by selecting it; the details follow the current one.
    const auto chosen = m_model.index(selected.first().top(), mainColumn());
    if (chosen.row() != currentIndex().row())
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
}

void RecordTable::clickTick(int row, bool extends)
{
    const qint64 id = m_model.idAtRow(row);
    const int anchor = extends && m_anchor ? m_model.rowOfId(m_anchor) : -1;
    if (anchor >= 0)
        m_model.setTickedRows(qMin(anchor, row), qMax(anchor, row), m_model.isTicked(m_anchor));
    else
        m_model.setTicked(id, !m_model.isTicked(id));
    m_anchor = id;
}

void RecordTable::toggleAll()
{
    if (m_model.tickState() == Qt::Checked)
        m_model.setTickedRows(0, m_model.rowCount() - 1, false);
    else
        m_model.tickAll();
}

void RecordTable::showTicks()
{
    m_head->setTick(m_model.tickState());
    viewport()->update();
}

int RecordTable::wordsWidth(const ListColumn &column) const
{
    // A sample over the whole list: measuring 20,000 names would hold up the page.
    constexpr int sample = 60;
    constexpr size_t measured = 12;
    const int head
        = m_head->fontMetrics().horizontalAdvance(m_model.headerData(column.column, Qt::Horizontal).toString());
    int width = head + 32;
    const int rows = m_model.rowCount();
    if (rows == 0)
        return width;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto *delegate = itemDelegateForIndex(m_model.index(0, column.column));
    const auto widthOf = [&](int row) { return delegate->sizeHint(option, m_model.index(row, column.column)).width(); };
    if (!column.words.isEmpty()) {
        const QFontMetrics strong([this] {
            QFont font = this->font();
            font.setWeight(QFont::DemiBold);
            return font;
        }());
        const int around = widthOf(0) - strong.horizontalAdvance(m_model.index(0, column.column).data().toString());
        for (const QString &word : column.words)
            width = qMax(width, strong.horizontalAdvance(word) + around);
        return width;
    }
    const int most = fontMetrics().averageCharWidth() * column.mostLetters + 44;
    const int step = qMax(1, rows / sample);
    std::vector<std::pair<qsizetype, int>> longest; // letters, row: counting them is nothing beside measuring them
    for (int row = 0; row < rows; row += step)
        longest.emplace_back(m_model.index(row, column.column).data().toString().size(), row);
    std::sort(longest.rbegin(), longest.rend());
    for (size_t i = 0; i < qMin(measured, longest.size()) && width < most; ++i)
        width = qMax(width, widthOf(longest[i].second));
    return qMax(head + 32, qMin(width, most));
}

// While pages arrive the widths follow, but not with each one.
void RecordTable::measureIfGrown()
{
    const int rows = m_model.rowCount();
    if (rows > 2 * m_measuredRows)
        measure();
}

void RecordTable::measure()
{
    m_measuredRows = m_model.rowCount();
    for (const ListColumn &column : m_layout.columns())
        m_needed.insert(column.column, wordsWidth(column));
    arrangeColumns();
}

void RecordTable::arrangeColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    const int tick = m_hasTicks ? TickDelegate::width : 0;
    m_head->setSectionHidden(tickColumn, !m_hasTicks);
    if (m_hasTicks)
        m_head->resizeSection(tickColumn, tick);
    const auto shown = m_layout.fit(m_needed, viewport()->width() - tick);
    int visual = 1;
    for (const int column : m_layout.order())
        m_head->moveSection(m_head->visualIndex(column), visual++);
    int wanted = 0;
    for (int column = 1; column < m_model.columnCount(); ++column) {
        wanted += m_layout.isWanted(column) && m_layout.isOffered(column);
        const auto entry
            = std::find_if(shown.begin(), shown.end(), [column](const auto &known) { return known.column == column; });
        m_head->setSectionHidden(column, entry == shown.end());
        if (entry != shown.end())
            m_head->resizeSection(column, entry->width);
    }
    m_lacksRoom = shown.size() < wanted;
}

// The last one only takes what is left.
void RecordTable::takeWidth(int column, int, int width)
{
    int last = m_head->count() - 1;
    while (last > 0 && m_head->isSectionHidden(m_head->logicalIndex(last)))
        --last;
    if (!m_arranging && m_head->isDragging() && width > 0 && m_head->visualIndex(column) != last)
        m_layout.setWidth(column, width);
}

void RecordTable::takeOrder()
{
    if (m_arranging)
        return;
    QList<int> order;
    for (int visual = 0; visual < m_head->count(); ++visual) {
        const int column = m_head->logicalIndex(visual);
        if (m_layout.order().contains(column))
            order.append(column);
    }
    m_layout.setOrder(order);
    emit columnsChanged();
}

void RecordTable::setColumnWanted(int column, bool wanted)
{
    m_layout.setWanted(column, wanted);
    arrangeColumns();
    emit columnsChanged();
}

void RecordTable::setColumnOffered(int column, bool offered)
{
    if (m_layout.isOffered(column) == offered)
        return;
    m_layout.setOffered(column, offered);
    arrangeColumns();
    emit columnsOfferedChanged();
}

void RecordTable::resetColumns()
{
    m_layout.reset();
    arrangeColumns();
    emit columnsChanged();
}

void RecordTable::restoreColumns(const QByteArray &state)
{
    m_layout.restore(state);
    arrangeColumns();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_needed.isEmpty())
        measure();
}

// Qt makes the first row current without selecting it: a screen reader would say that it is not chosen.
void RecordTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        setCurrentIndex(currentIndex().siblingAtColumn(mainColumn()));
    announceCurrent(*this);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Space && m_typeAhead.isTyping())
        return keyboardSearch(event->text());
    switch (listkeys::deedIn(listkeys::inTable(), *event)) {
    case listkeys::Deed::OpenDetails:
        return emit openRequested();
    case listkeys::Deed::CloseDetails:
        return emit closeRequested();
    case listkeys::Deed::Tick:
    case listkeys::Deed::TickThrough:
        if (m_hasTicks && row >= 0)
            clickTick(row, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case listkeys::Deed::TickAll:
        return m_hasTicks ? m_model.tickAll() : event->ignore();
    case listkeys::Deed::Edit:
        return emit editRequested();
    case listkeys::Deed::Delete:
        return emit deleteRequested();
    case listkeys::Deed::OpenMenu:
        return emit menuRequested();
    default:
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::keyboardSearch(const QString &letters)
{
    const int row = m_typeAhead.rowFor(letters, m_model, mainColumn(), currentIndex().row());
    if (row >= 0)
        setCurrentIndex(m_model.index(row, mainColumn()));
}

bool RecordTable::isTick(const QMouseEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    return event.button() == Qt::LeftButton && index.isValid() && index.column() == tickColumn;
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    m_ticking = isTick(*event);
    if (m_ticking)
        clickTick(rowAt(int(event->position().y())), event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QTableView::mousePressEvent(event);
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_ticking)
        QTableView::mouseMoveEvent(event);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_ticking, false))
        return;
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit pressedRow();
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_ticking = isTick(*event);
    if (m_ticking) {
        clickTick(rowAt(int(event->position().y())), false);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        emit openRequested();
}
