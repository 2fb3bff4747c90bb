// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/directorymodel.h"

#include "app/directory/person.h"

#include <algorithm>
#include <utility>

namespace {

// Reading all rows again takes some microseconds a row: seldom enough to stay a small part of one processor.
constexpr int rowsPerMillisecond = 200;
constexpr int afterNewRows = 2'000; // ms
constexpr int betweenNewRows = 250; // ms
constexpr int rowsAtOnce = 3'000;
constexpr int turn = 3; // ms

} // namespace

DirectoryModel::DirectoryModel(const Directory &directory, Directory::Part part, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_part(part)
    , m_arrangement(*this)
{
    m_verify.setSingleShot(true);
    connect(&m_verify, &QTimer::timeout, this, &DirectoryModel::verify);
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &DirectoryModel::work);
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, [this] { show(false); });
    connect(&m_directory, &Directory::rowsChanged, this, &DirectoryModel::takeRows);
    connect(&m_directory, &Directory::rowChanged, this, &DirectoryModel::takeRow);
    connect(&m_directory, &Directory::freshnessChanged, this, [this](Directory::Part changed) {
        if (changed == m_part && m_gather.isActive() && !m_directory.isRefreshing(m_part))
            show(false);
    });
}

DirectoryModel::~DirectoryModel() = default;

void DirectoryModel::start(const QList<Heading> &headings)
{
    m_headings = headings;
    m_active = true;
    prepare();
    m_arrangement.fill();
    workOff();
}

void DirectoryModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_verify.stop();
    m_gather.stop();
    m_work.stop();
    if (active) {
        prepare();
        m_arrangement.fill();
        dropGoneTicks();
        return work();
    }
    beginResetModel();
    m_rows = {};
    m_arrangement.clear();
    m_shownTicks = 0;
    endResetModel();
}

void DirectoryModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = std::clamp(column, firstColumn, columnCount() - 1);
    // A view asks for what its header shows, some twice.
    if (wanted == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = wanted;
    m_sortOrder = order;
    m_arrangement.sort(m_sortColumn, m_sortOrder);
    work();
}

void DirectoryModel::setSearchText(const QString &text)
{
    const auto before = std::exchange(m_folded, folded(text));
    m_searchText = text;
    m_words = m_folded.simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    // What is typed on narrows what was found.
    m_arrangement.search(m_words, m_folded.startsWith(before));
    show(false);
}

void DirectoryModel::setOffered(const Conditions &conditions)
{
    if (conditions == offered())
        return;
    m_arrangement.offer(conditions);
    show(false);
}

void DirectoryModel::setAsked(const Conditions &conditions)
{
    m_arrangement.ask(conditions);
    show(false);
}

int DirectoryModel::count(const Condition &condition) const
{
    return m_arrangement.facets().countOf(condition);
}

int DirectoryModel::countWithout(Condition::Kind kind) const
{
    return m_arrangement.facets().countWithout(kind);
}

void DirectoryModel::refreshTimes()
{
    if (!m_active)
        return;
    prepare();
    m_arrangement.answerTimes();
    work();
}

void DirectoryModel::work()
{
    if (!m_arrangement.isBusy() || std::max(sourceSize(), m_arrangement.size()) <= rowsAtOnce)
        return workOff();
    const bool wasReading = isReading();
    QElapsedTimer since;
    since.start();
    while (m_arrangement.isBusy() && !since.hasExpired(turn))
        m_arrangement.step();
    if (wasReading && !m_arrangement.isBusy())
        workOff(); // read, and no rows: nobody may see that
    else
        m_work.start(); // another order is shown in a turn of its own
}

void DirectoryModel::workOff()
{
    m_work.stop();
    while (m_arrangement.isBusy())
        m_arrangement.step();
    show(m_arrangement.takeDiffered());
}

// Appended rows are the everyday case: then nothing that is known moves.
void DirectoryModel::takeRows(Directory::Part part)
{
    if (!m_active)
        return;
    if (part != m_part)
        return takeDependent(part);
    if (!m_arrangement.isAligned())
        return takeRemoved();
    // Filling, it is about to read new ones anyway.
    if (m_arrangement.isFilling() || sourceSize() == m_arrangement.size())
        return verifyWithin(pause());
    prepare();
    m_arrangement.readNew();
    verifyWithin(afterNewRows);
    if (!comesTooFast())
        show(false);
    else if (!m_gather.isActive())
        m_gather.start(std::max(0, pauseForNewRows() - int(m_sinceNewRows.elapsed())));
}

// Pages that come faster than anybody reads are shown together; the first one is shown at once.
bool DirectoryModel::comesTooFast() const
{
    return !m_rows.empty() && m_directory.isRefreshing(m_part) && m_sinceNewRows.isValid()
        && !m_sinceNewRows.hasExpired(pauseForNewRows());
}

int DirectoryModel::pauseForNewRows() const
{
    return std::max(betweenNewRows, m_arrangement.size() / rowsPerMillisecond);
}

void DirectoryModel::takeRow(Directory::Part part, qint64 id)
{
    if (!m_active)
        return;
    if (part != m_part)
        return takeDependent(part);
    const int position = positionOf(id);
    if (position < 0 || sourceSize() != m_arrangement.size() || m_arrangement.idAt(position) != id)
        return takeRows(part);
    prepare();
    m_arrangement.readAgain(position);
    show(true);
}

void DirectoryModel::takeRemoved()
{
    m_gather.stop();
    prepare();
    beginResetModel();
    m_arrangement.realign();
    m_rows = isReading() ? std::vector<int>() : m_arrangement.filtered();
    endResetModel();
    if (m_arrangement.isBusy())
        work();
    verifyWithin(pause());
    dropGoneTicks();
    countTicks();
    emit countsChanged();
}

void DirectoryModel::takeDependent(Directory::Part part)
{
    if (dependsOn(part))
        verifyWithin(pause());
}

int DirectoryModel::pause() const
{
    return std::max(1, rowsToRead() / rowsPerMillisecond);
}

void DirectoryModel::verifyWithin(int milliseconds)
{
    if (!m_verify.isActive() || m_verify.remainingTime() > milliseconds)
        m_verify.start(milliseconds);
}

void DirectoryModel::verify()
{
    if (isReading())
        return verifyWithin(pause());
    // Misaligned: the directory is about to say so.
    if (!m_active || sourceSize() != m_arrangement.size())
        return;
    prepare();
    m_arrangement.verify();
    work();
}

void DirectoryModel::show(bool cellsDiffer)
{
    if (!m_active || isReading())
        return;
    m_gather.stop();
    m_sinceNewRows.start();
    auto rows = m_arrangement.filtered();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    if (cellsDiffer && !m_rows.empty()) {
        // After a reset too: a view that shows the same rows as before need not paint them again.
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    countTicks();
    emit countsChanged();
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    const auto &heading = m_headings.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return section < firstColumn ? QVariant() : QVariant(heading.text);
    case Qt::ToolTipRole:
        return heading.toolTip.isEmpty() ? QVariant() : QVariant(heading.toolTip);
    case Qt::AccessibleTextRole:
        return section < firstColumn ? QVariant(tr("Selected")) : QVariant();
    case Qt::TextAlignmentRole:
        return heading.isNumeric ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

int DirectoryModel::positionAt(int row) const
{
    // Between the directory's change and ours a position may be past its end.
    const int position = row >= 0 && row < rowCount() ? m_rows[size_t(row)] : -1;
    return position < sourceSize() ? position : -1;
}

qint64 DirectoryModel::idAtRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_arrangement.idAt(m_rows[size_t(row)]) : 0;
}

int DirectoryModel::rowOfId(qint64 id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](int position) { return m_arrangement.idAt(position) == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<qint64> DirectoryModel::idsOfRows(int first, int last) const
{
    QList<qint64> ids;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row)
        ids.append(idAtRow(row));
    return ids;
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const int position = index.isValid() ? positionAt(index.row()) : -1;
    if (position < 0)
        return {};
    if (role == roles::Id)
        return idAtRow(index.row());
    if (index.column() == 0) {
        if (role == Qt::CheckStateRole)
            return isTicked(idAtRow(index.row())) ? Qt::Checked : Qt::Unchecked;
    } else if (role == Qt::TextAlignmentRole && m_headings.at(index.column()).isNumeric) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return cell(position, index.column(), role);
}

bool DirectoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    setTickedRows(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}
