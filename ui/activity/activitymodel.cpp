// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitymodel.h"

#include "app/models/roles.h"
#include "app/models/timetext.h"
#include "ui/activity/setwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const JournalSummary &summary)
{
    return summary.set.startedAt.toLocalTime().date();
}

QString dayText(QDate day)
{
    const auto today = QDate::currentDate();
    const auto date = timetext::day(day.startOfDay());
    if (day == today)
        return ActivityModel::tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return ActivityModel::tr("Yesterday, %1").arg(date);
    //: The day of the week, then the date
    return ActivityModel::tr("%1, %2").arg(QLocale().dayName(day.dayOfWeek()), date);
}

} // namespace

ActivityModel::ActivityModel(Passed passed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_passed(std::move(passed))
{
}

void ActivityModel::setSets(const QList<JournalSummary> &sets)
{
    const bool same = std::equal(sets.begin(), sets.end(), m_sets.begin(), m_sets.end(),
                                 [](const auto &a, const auto &b) { return a.set.id == b.set.id; });
    m_sets = sets;
    m_running.clear();
    for (const auto &summary : sets) {
        if (const auto passed = m_passed(summary.set.id))
            m_running.insert(summary.set.id, *passed);
    }
    arrange(same);
}

void ActivityModel::setFilter(std::optional<Kind> kind)
{
    m_filter = kind;
    arrange(true);
}

void ActivityModel::arrange(bool isSameRows)
{
    QList<Line> lines;
    for (int position = 0; position < m_sets.size(); ++position) {
        const auto &summary = m_sets.at(position);
        if (m_filter && !is(summary, *m_filter))
            continue;
        const auto day = dayOf(summary);
        if (lines.isEmpty() || lines.constLast().day != day)
            lines.append({ .day = day });
        lines.append({ .day = day, .set = position });
    }
    if (isSameRows && lines == m_lines) {
        if (!lines.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

bool ActivityModel::is(const JournalSummary &summary, Kind kind) const
{
    switch (kind) {
    case Kind::Running:
        return m_running.contains(summary.set.id);
    case Kind::WithFailures:
        return SetResult::failed(summary) > 0;
    case Kind::Undone:
        return summary.undoneBy != 0;
    }
    return false;
}

int ActivityModel::count(Kind kind) const
{
    return int(std::count_if(m_sets.begin(), m_sets.end(), [&](const auto &summary) { return is(summary, kind); }));
}

const JournalSummary *ActivityModel::setAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || isDay(row))
        return nullptr;
    return &m_sets.at(m_lines.at(row).set);
}

int ActivityModel::rowOf(qint64 set) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const auto *summary = setAt(row); summary && summary->set.id == set)
            return row;
    }
    return -1;
}

SetResult ActivityModel::result(const JournalSummary &summary) const
{
    const auto passed = m_running.constFind(summary.set.id);
    return SetResult::of(summary, passed == m_running.cend() ? std::nullopt : std::optional(*passed));
}

QString ActivityModel::text(const JournalSummary &summary, int column) const
{
    switch (column) {
    case TimeColumn:
        return timetext::clock(summary.set.startedAt);
    case ChangeColumn:
        return SetWords::of(summary).title;
    case ByColumn:
        return summary.set.operatorName;
    case ResultColumn:
        return result(summary).word;
    default:
        return {};
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *summary = setAt(index.row());
    if (!summary)
        return role == Qt::DisplayRole && index.column() == TimeColumn ? dayText(m_lines.at(index.row()).day)
                                                                       : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*summary, index.column());
    case roles::Id:
        return summary->set.id;
    case roles::Muted:
        return index.column() == TimeColumn;
    case IconRole:
        if (index.column() == ChangeColumn)
            return SetWords::of(*summary).icon;
        return index.column() == ResultColumn ? result(*summary).icon : QVariant();
    case InkRole:
        return int(index.column() == ResultColumn ? result(*summary).ink : ColorRole::Muted);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChangeColumn:
        //: Heading of a column: what was changed, as in "Suspend access for 12 people"
        return tr("Change");
    case ByColumn:
        //: Heading of a column: who made the change
        return tr("By");
    case ResultColumn:
        return tr("Result");
    default:
        return QString();
    }
}

// The keys pass over what is not enabled.
Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isDay(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}
