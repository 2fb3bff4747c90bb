// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checkmodel.h"

#include "app/models/roles.h"
#include "ui/imports/cellwords.h"
#include "ui/imports/columnwords.h"
#include "ui/imports/problemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using imports::CellProblem;
using imports::Field;
using imports::RowState;

CheckModel::CheckModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CheckModel::setCheck(std::shared_ptr<imports::Check> check)
{
    beginResetModel();
    m_check = std::move(check);
    m_filter = {};
    m_sortColumn = -1;
    m_sortOrder = Qt::AscendingOrder;
    takeColumns();
    arrange();
    endResetModel();
}

void CheckModel::takeColumns()
{
    m_columns.clear();
    m_shownAt.clear();
    if (!m_check)
        return;
    const auto &columns = m_check->columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (!isUsed(columns, column))
            continue;
        const auto &chosen = columns.at(column);
        const bool isOwn = chosen.field == Field::Metadata && !chosen.key.isEmpty();
        m_columns.append({ column, chosen.field, isOwn ? chosen.key : ColumnWords::fieldName(chosen.field) });
    }
    const auto &table = m_check->table();
    const int declared = int(table.headings.size());
    const bool isShown = std::any_of(m_columns.begin(), m_columns.end(),
                                     [declared](const Column &shown) { return shown.column == declared; });
    if (table.hasHeader() && table.width > declared && !isShown)
        //: Heading over cells of a file beyond its last heading
        m_columns.append({ declared, Field::Ignored, tr("Left over") });
    for (int at = 0; at < m_columns.size(); ++at)
        m_shownAt.insert(m_columns.at(at).column, at + firstCell);
}

void CheckModel::arrange()
{
    if (!m_check)
        return m_rows.clear();
    CheckRows::Order order { .isDescending = m_sortOrder == Qt::DescendingOrder };
    if (m_sortColumn == lineColumn)
        order.by = CheckRows::By::Line;
    else if (const int column = fileColumn(m_sortColumn); column >= 0)
        order = { CheckRows::By::Cell, column, order.isDescending };
    m_rows.arrange(*m_check, m_filter, order);
}

void CheckModel::narrow(const CheckFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void CheckModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column == resultColumn() ? -1 : column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void CheckModel::showAgain()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CheckModel::fileColumn(int column) const
{
    return column < firstCell || column >= resultColumn() ? -1 : m_columns.at(column - firstCell).column;
}

Field CheckModel::fieldAt(int column) const
{
    return fileColumn(column) < 0 ? Field::Ignored : m_columns.at(column - firstCell).field;
}

QModelIndex CheckModel::cellOf(int row, int fileColumn) const
{
    const int place = m_check && row >= 0 && row < m_check->size() ? placeOf(row) : -1;
    return place < 0 ? QModelIndex() : index(place, m_shownAt.value(fileColumn, resultColumn()));
}

// Beyond the headings: shown as one cell.
bool CheckModel::isLeftOver(int fileColumn) const
{
    const auto &table = m_check->table();
    return table.hasHeader() && fileColumn == table.headings.size()
        && fieldAt(m_shownAt.value(fileColumn)) == Field::Ignored;
}

bool CheckModel::isToldAt(const CellProblem &problem, int column) const
{
    return m_shownAt.value(problem.column, resultColumn()) == column;
}

std::optional<CellProblem> CheckModel::firstTold(const QList<CellProblem> &problems, int column) const
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [&](const CellProblem &problem) { return isToldAt(problem, column); });
    return found == problems.end() ? std::nullopt : std::optional(*found);
}

std::optional<CellProblem> CheckModel::problemAt(const QModelIndex &cell) const
{
    return cell.isValid() ? firstTold(m_check->problems(rowAt(cell.row())), cell.column()) : std::nullopt;
}

std::optional<CellProblem> CheckModel::problemIf(const QModelIndex &cell, const QString &text) const
{
    if (typedColumn(cell) < 0 || text == data(cell, Qt::EditRole).toString())
        return problemAt(cell);
    return firstTold(m_check->problemsOf(rowAt(cell.row()), typedRow(cell, text)), cell.column());
}

QString CheckModel::wordsOf(const QModelIndex &cell, const CellProblem &problem, const QString &text) const
{
    const auto words = problemText(problem, text);
    if (cell.column() != resultColumn() || problem.column < 0)
        return words;
    //: the heading of a column, and what is wrong in it
    return tr("%1: %2").arg(ColumnWords::columnName(m_check->table(), problem.column), words);
}

bool CheckModel::hasWordsAt(int place) const
{
    return hasWords(*m_check, rowAt(place));
}

QModelIndex CheckModel::nextProblem(const QModelIndex &from) const
{
    const int rows = rowCount();
    const int first = from.isValid() ? from.row() : 0;
    const auto mistakes = [this](int place) {
        QList<int> columns;
        for (const CellProblem &problem : m_check->problems(rowAt(place))) {
            if (!isHint(problem.reason))
                columns.append(m_shownAt.value(problem.column, resultColumn()));
        }
        std::sort(columns.begin(), columns.end());
        return columns;
    };
    for (int step = 0; step <= rows && rows > 0; ++step) {
        const int place = (first + step) % rows;
        if (m_check->state(rowAt(place)) != RowState::Problem)
            continue;
        for (const int column : mistakes(place)) {
            if (step > 0 || !from.isValid() || column > from.column())
                return index(place, column);
        }
    }
    return {};
}

int CheckModel::typedColumn(const QModelIndex &cell) const
{
    if (!cell.isValid())
        return -1;
    if (cell.column() != resultColumn())
        return fileColumn(cell.column());
    const auto problem = problemAt(cell);
    return problem ? problem->column : -1;
}

imports::TableRow CheckModel::typedRow(const QModelIndex &cell, const QString &text) const
{
    const int column = typedColumn(cell);
    imports::TableRow changed = m_check->table().rows.at(rowAt(cell.row()));
    while (changed.cells.size() <= column)
        changed.cells.append(QString());
    changed.cells[column] = text;
    if (isLeftOver(column))
        changed.cells.resize(text.isEmpty() ? column : column + 1);
    if (changed.quote.column == column)
        changed.quote = {};
    return changed;
}

void CheckModel::setRows(const QList<NewRow> &rows)
{
    for (const NewRow &each : rows) {
        for (const int differing : m_check->setRow(each.row, each.says)) {
            if (const int place = placeOf(differing); place >= 0)
                emit dataChanged(index(place, 0), index(place, columnCount() - 1));
        }
    }
    emit countsChanged();
}

bool CheckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    const int column = typedColumn(index);
    if (role != Qt::EditRole || column < 0 || text == data(index, Qt::EditRole).toString())
        return false;
    const int row = rowAt(index.row());
    const auto before = m_check->table().rows.at(row);
    setRows({ { row, typedRow(index, text) } });
    emit typed(row, column, before);
    return true;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : resultColumn() + 1;
}

Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return typedColumn(index) < 0 ? flags : flags | Qt::ItemIsEditable;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == lineColumn)
        return tr("Line");
    if (section == resultColumn())
        return tr("Result");
    return fileColumn(section) < 0 ? QString() : m_columns.at(section - firstCell).heading;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!m_check || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return cellText(rowAt(index.row()), typedColumn(index));
    case Qt::ToolTipRole:
        if (const auto tip = toolTip(index); !tip.isEmpty())
            return tip;
        return {};
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::AccessibleDescriptionRole:
        if (const auto problem = problemAt(index))
            return howToFix(*problem);
        return {};
    case roles::Muted:
        return index.column() == lineColumn
            || isNeverText(*m_check, fileColumn(index.column()),
                           cellText(rowAt(index.row()), fileColumn(index.column())));
    default:
        return {};
    }
}

// As the file says it.
QString CheckModel::cellText(int row, int fileColumn) const
{
    if (fileColumn < 0)
        return {};
    const auto &source = m_check->table().rows.at(row);
    if (!isLeftOver(fileColumn))
        return source.cell(fileColumn);
    QStringList rest = source.cells.mid(fileColumn);
    rest.removeAll(QString());
    return rest.join(u", "_s);
}

QString CheckModel::text(const QModelIndex &index) const
{
    const int row = rowAt(index.row());
    if (index.column() == lineColumn)
        return QString::number(m_check->table().rows.at(row).line);
    if (index.column() == resultColumn())
        return stateText(m_check->state(row));
    const int column = fileColumn(index.column());
    const auto cell = cellText(row, column);
    const auto problem = problemAt(index);
    const bool isWrong = problem && !isHint(problem->reason);
    return (isWrong ? cell : understoodText(*m_check, column, cell)).simplified();
}

QString CheckModel::spoken(const QModelIndex &index) const
{
    const auto said = text(index);
    const auto problem = problemAt(index);
    if (!problem)
        return said;
    const auto reason = wordsOf(index, *problem, cellText(rowAt(index.row()), problem->column));
    //: a cell and what is wrong with it
    return said.isEmpty() ? reason : tr("%1. %2").arg(said, reason);
}

// Escaped: a tool tip would obey markup in a name. What is only cut, the delegate tells.
QString CheckModel::toolTip(const QModelIndex &index) const
{
    const auto problem = problemAt(index);
    const auto cell = cellText(rowAt(index.row()), problem ? problem->column : fileColumn(index.column())).trimmed();
    if (!problem && (cell.isEmpty() || cell == text(index)))
        return {};
    QStringList lines { cell };
    if (problem)
        lines += { wordsOf(index, *problem, {}), howToFix(*problem) };
    lines.removeAll(QString());
    for (QString &line : lines)
        line = line.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return "<qt>"_L1 + lines.join("<br>"_L1) + "</qt>"_L1;
}
