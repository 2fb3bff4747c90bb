// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewmodel.h"

#include "app/changes/subjects.h"
#include "app/models/roles.h"
#include "ui/people/changewords.h"
#include "ui/review/reviewline.h"
#include "ui/shared/initials.h"

#include <algorithm>

namespace {

constexpr int room = 11; // rows that a dialog of the usual height shows without scrolling

QString titleOf(Prospect prospect)
{
    switch (prospect) {
    case Prospect::WillChange:
        //: Heading over people or access rights that are about to be changed
        return ReviewModel::tr("Will change");
    case Prospect::AlreadySo:
        //: Heading over people or access rights that are already as they should be
        return ReviewModel::tr("Already so");
    case Prospect::Refused:
        break;
    }
    //: Heading over people or access rights that may not be changed
    return ReviewModel::tr("Refused");
}

QString emailOf(const Change &change)
{
    if (change.before)
        return change.before->email;
    if (const auto *user = std::get_if<AddUser>(&change.wish))
        return user->user.email;
    if (const auto *invited = std::get_if<InviteUser>(&change.wish))
        return invited->invite.email;
    const auto *member = std::get_if<AddMember>(&change.wish);
    return member ? member->member.email : QString();
}

qint64 faceOf(const Change &change)
{
    if (const auto person = personOf(change))
        return number(*person);
    return change.right ? change.right->assignee.id : 0;
}

} // namespace

ReviewModel::ReviewModel(const ChangeSet &set, const Records &records, QObject *parent)
    : QAbstractTableModel(parent)
    , m_set(set)
    , m_records(records)
    , m_isTicked(size_t(set.changes.size()), true)
{
    for (int position = 0; position < m_set.changes.size(); ++position) {
        const Change &change = m_set.changes.at(position);
        m_parts.at(size_t(change.prospect)).positions.push_back(position);
        if (change.waitsFor)
            m_behind.insert(*change.waitsFor, position);
    }
    m_ticked = count(Prospect::WillChange);
    chooseHandfuls();
}

// The last sections must be in sight too: the first one gets what they leave.
void ReviewModel::chooseHandfuls()
{
    constexpr std::array few { 4, 1, 3 }; // at least; by Prospect
    int left = room;
    for (size_t each = m_parts.size(); each-- > 0;) {
        Part &part = m_parts.at(each);
        const int size = int(part.positions.size());
        const int wanted = each == size_t(Prospect::WillChange) ? qMax(few.at(each), left - 1) : few.at(each);
        part.handful = size <= wanted + 1 ? size : wanted; // "Show all" for a single row takes as much room
        left -= part.rows() + (each == size_t(Prospect::Refused) ? part.handful / 2 : 0); // reasons of two lines
    }
}

ReviewModel::Place ReviewModel::place(int row) const
{
    for (size_t each = 0; each < m_parts.size(); ++each) {
        const int rows = m_parts.at(each).rows();
        if (row < rows)
            return { Prospect(each), row - 1 };
        row -= rows;
    }
    return {};
}

int ReviewModel::position(int row) const
{
    const auto [prospect, within] = place(row);
    return within < 0 ? -1 : part(prospect).positions.at(size_t(within));
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    int rows = 0;
    for (const Part &part : m_parts)
        rows += part.rows();
    return parent.isValid() ? 0 : rows;
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Change *ReviewModel::changeAt(int row) const
{
    const int at = row < 0 || row >= rowCount() ? -1 : position(row);
    return at < 0 ? nullptr : &m_set.changes.at(at);
}

std::optional<Prospect> ReviewModel::headingAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto [prospect, within] = place(row);
    return within < 0 ? std::optional(prospect) : std::nullopt;
}

int ReviewModel::rowOf(Prospect prospect) const
{
    if (count(prospect) == 0)
        return -1;
    int row = 0;
    for (size_t each = 0; each < size_t(prospect); ++each)
        row += m_parts.at(each).rows();
    return row;
}

int ReviewModel::shown(Prospect prospect) const
{
    return part(prospect).shown();
}

void ReviewModel::setOpen(Prospect prospect, bool open)
{
    Part &part = m_parts.at(size_t(prospect));
    const int first = rowOf(prospect) + 1;
    if (part.isOpen == open || part.positions.empty())
        return;
    if (open)
        beginInsertRows({}, first, first + part.shown() - 1);
    else
        beginRemoveRows({}, first, first + part.shown() - 1);
    part.isOpen = open;
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(first - 1, 0), index(first - 1, ChangeColumn));
}

void ReviewModel::showAll(Prospect prospect)
{
    setOpen(prospect, true);
    Part &part = m_parts.at(size_t(prospect));
    if (part.showsAll || part.handful == int(part.positions.size()))
        return;
    const int heading = rowOf(prospect);
    beginInsertRows({}, heading + 1 + part.handful, heading + int(part.positions.size()));
    part.showsAll = true;
    endInsertRows();
    emit dataChanged(index(heading, 0), index(heading, ChangeColumn));
}

Qt::CheckState ReviewModel::tickState() const
{
    if (m_ticked == 0)
        return Qt::Unchecked;
    return m_ticked == count(Prospect::WillChange) ? Qt::Checked : Qt::PartiallyChecked;
}

void ReviewModel::setAllTicked(bool ticked)
{
    std::fill(m_isTicked.begin(), m_isTicked.end(), ticked);
    m_ticked = ticked ? count(Prospect::WillChange) : 0;
    if (rowCount() > 0)
        emit dataChanged(index(0, TickColumn), index(rowCount() - 1, TickColumn));
    emit ticksChanged();
}

bool ReviewModel::isTicked(int row) const
{
    const int at = position(row);
    return at >= 0 && m_set.changes.at(at).prospect == Prospect::WillChange && m_isTicked[size_t(at)];
}

ChangeSet ReviewModel::chosen() const
{
    ChangeSet chosen = m_set;
    for (const int position : part(Prospect::WillChange).positions) {
        if (m_isTicked[size_t(position)])
            continue;
        chosen.changes[position].prospect = Prospect::Refused;
        chosen.changes[position].refusal = Refusal::Unticked;
    }
    return chosen;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case TickColumn:
        return tr("Chosen");
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("Email");
    default:
        return tr("Before and after");
    }
}

QVariant ReviewModel::heading(Prospect prospect, int column, int role) const
{
    const int all = count(prospect);
    const bool isCut = shown(prospect) < all;
    if (column == NameColumn && role == Qt::DisplayRole)
        return titleOf(prospect);
    if (column == NameColumn && role == Qt::AccessibleTextRole)
        //: a heading as a screen reader says it: "Will change, 497"
        return tr("%1, %2").arg(titleOf(prospect), QLocale().toString(all));
    if (column == ChangeColumn && role == Qt::DisplayRole && isCut)
        return tr("First %1 of %2").arg(QLocale().toString(shown(prospect)), QLocale().toString(all));
    if (column == ChangeColumn && role == Qt::AccessibleTextRole && isCut)
        return tr("First %1 of %2. Enter shows all.").arg(QLocale().toString(shown(prospect)), QLocale().toString(all));
    return {};
}

QVariant ReviewModel::tickCell(int row, int role) const
{
    if (role == Qt::CheckStateRole)
        return isTicked(row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return isTicked(row) ? tr("Chosen") : tr("Left out");
    return {};
}

QVariant ReviewModel::cell(const Change &change, int row, int column, int role) const
{
    switch (column) {
    case TickColumn:
        return change.prospect == Prospect::WillChange ? tickCell(row, role) : QVariant();
    case NameColumn:
        if (role == Qt::DisplayRole)
            return ChangeWords::name(change);
        if (role == roles::Person)
            return faceOf(change);
        return role == roles::Initials ? initials(ChangeWords::name(change), emailOf(change)) : QVariant();
    case EmailColumn:
        if (role == Qt::DisplayRole)
            return emailOf(change);
        return role == roles::Muted ? true : QVariant();
    default:
        return role == Qt::DisplayRole ? ReviewLine::of(change, m_records).spoken() : QVariant();
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto prospect = headingAt(index.row()))
        return heading(*prospect, index.column(), role);
    const Change *change = changeAt(index.row());
    return change ? cell(*change, index.row(), index.column(), role) : QVariant();
}

// What waits for a row goes with it; and a right is not taken away that would not be given again.
void ReviewModel::tick(int position, bool ticked)
{
    const Change &change = m_set.changes.at(position);
    if (change.prospect != Prospect::WillChange || m_isTicked[size_t(position)] == ticked)
        return;
    m_isTicked[size_t(position)] = ticked;
    m_ticked += ticked ? 1 : -1;
    for (const int behind : m_behind.values(position))
        tick(behind, ticked);
    if (!change.waitsFor)
        return;
    const bool isTakenAway = std::holds_alternative<RemoveAccessRight>(m_set.changes.at(*change.waitsFor).wish);
    if (ticked || isTakenAway)
        tick(*change.waitsFor, ticked);
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Change *change = changeAt(index.row());
    if (role != Qt::CheckStateRole || !change || change->prospect != Prospect::WillChange)
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    if (isTicked(index.row()) == ticked)
        return true;
    tick(position(index.row()), ticked);
    emit dataChanged(this->index(0, TickColumn), this->index(rowCount() - 1, ChangeColumn));
    emit ticksChanged();
    return true;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Change *change = changeAt(index.row());
    const bool canBeTicked = index.column() == TickColumn && change && change->prospect == Prospect::WillChange;
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canBeTicked ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}
