// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userstable.h"

#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

UsersTable::UsersTable(UsersModel &model, const Icons &icons, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    const Theme &theme = icons.theme();
    setObjectName(u"usersTable"_s);
    setAccessibleName(tr("Users"));
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setItemDelegateForColumn(UsersModel::NameColumn, new PersonDelegate(theme, this));
    setItemDelegateForColumn(UsersModel::StatusColumn, new StatusDelegate(theme, icons, this));

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
    verticalHeader()->setDefaultSectionSize(theme.length(36));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &UsersTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &UsersTable::restore);
    connect(&theme, &Theme::changed, this, &UsersTable::measure);
    measure();
}

void UsersTable::setCurrentPerson(std::optional<UserId> person)
{
    if (person)
        selectRowOf(*person);
    else
        setCurrentIndex({});
    if (m_current == person)
        return;
    m_current = person;
    emit currentPersonChanged();
}

void UsersTable::selectRowOf(UserId person)
{
    const int row = m_model.rowOf(person);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, UsersModel::NameColumn));
    scrollTo(currentIndex());
}

void UsersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Filtered out is not gone: the person stays current until another row is chosen.
    if (m_resetting || !current.isValid())
        return;
    const Person *person = m_model.personAt(current.row());
    if (!person || m_current == person->user.id)
        return;
    m_current = person->user.id;
    emit currentPersonChanged();
}

void UsersTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting || selected.isEmpty())
        return;
    // A screen reader chooses a row by selecting it; the details follow the current one.
    const auto chosen = m_model.index(selected.first().top(), UsersModel::NameColumn);
    if (chosen.row() != currentIndex().row())
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
}

void UsersTable::remember()
{
    m_resetting = true;
    const QModelIndex top = indexAt(QPoint(1, 1));
    const Person *person = top.isValid() ? m_model.personAt(top.row()) : nullptr;
    m_place = person ? Place { person->user.id, -visualRect(top).top() } : Place {};
}

void UsersTable::restore()
{
    executeDelayedItemsLayout();
    measure();
    if (m_current) {
        if (const int row = m_model.rowOf(*m_current); row >= 0)
            setCurrentIndex(m_model.index(row, UsersModel::NameColumn));
    }
    // At the top people expect to stay at the top, whoever moves in there.
    const bool wasAtTop = verticalScrollBar()->value() == 0;
    if (const int row = m_place.top && !wasAtTop ? m_model.rowOf(*m_place.top) : -1; row >= 0)
        verticalScrollBar()->setValue(rowViewportPosition(row) + verticalScrollBar()->value() + m_place.offset);
    m_resetting = false;
}

int UsersTable::wordsWidth(int column) const
{
    // A sample over the whole list: measuring 20,000 names would hold up every keystroke.
    constexpr int sample = 200;
    constexpr int mostLetters = 34;
    const QModelIndex first = m_model.index(0, column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + 32;
    if (!first.isValid())
        return width;
    const int rows = m_model.rowCount();
    const int step = qMax(1, rows / sample);
    const auto *delegate = itemDelegateForIndex(first);
    for (int row = 0; row < rows; row += step)
        width = qMax(width, delegate->sizeHint(option, m_model.index(row, column)).width());
    return column == UsersModel::StatusColumn ? width
                                              : qMin(width, fontMetrics().averageCharWidth() * mostLetters + 44);
}

void UsersTable::measure()
{
    QList<int> widths;
    for (int column = 0; column < UsersModel::ColumnCount; ++column)
        widths.append(wordsWidth(column));
    // While a search narrows the rows, columns keep the room they once needed.
    if (m_widths.size() == widths.size() && m_model.rowCount() > 0) {
        for (int column = 0; column < widths.size(); ++column)
            widths[column] = qMax(widths.at(column), m_widths.at(column));
    }
    if (m_model.rowCount() > 0 || m_widths.isEmpty())
        m_widths = widths;
    arrangeColumns();
}

void UsersTable::arrangeColumns()
{
    QHeaderView &head = *horizontalHeader();
    int spare = viewport()->width();
    QList<int> shown;
    bool full = false;
    for (const int column : { UsersModel::NameColumn, UsersModel::StatusColumn, UsersModel::EmailColumn,
                              UsersModel::LastSeenColumn, UsersModel::AddedColumn }) {
        const bool must = column == UsersModel::NameColumn || column == UsersModel::StatusColumn;
        full = full || (!must && m_widths.at(column) > spare);
        head.setSectionHidden(column, full && !must);
        if (full && !must)
            continue;
        spare -= m_widths.at(column);
        shown.append(column);
    }
    const int extra = qMax(0, spare) / int(shown.size() + 1);
    for (const int column : std::as_const(shown))
        head.resizeSection(column, m_widths.at(column) + extra);
}

void UsersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void UsersTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_widths.isEmpty())
        m_widths.clear(), measure();
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        break;
    case Qt::Key_Escape:
        emit closeRequested();
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void UsersTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit pressedRow();
}

void UsersTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        emit openRequested();
}
