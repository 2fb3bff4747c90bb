// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/filterlines.h"

#include "app/directory/person.h"

#include <algorithm>

FilterLines::FilterLines(const Icons &icons, ListFilters filters, QObject *parent)
    : QAbstractListModel(parent)
    , m_icons(icons)
    , m_filters(std::move(filters))
{
    for (const ListFilter &filter : std::as_const(m_filters))
        m_folded.append(folded(filter.section + u' ' + filter.label));
    search({});
}

void FilterLines::search(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_lines.clear();
    QString section;
    for (int filter = 0; filter < m_filters.size(); ++filter) {
        const auto holds = [&](const QString &word) { return m_folded.at(filter).contains(word); };
        if (!std::all_of(words.begin(), words.end(), holds))
            continue;
        if (const QString &own = m_filters.at(filter).section; m_lines.isEmpty() || own != section) {
            section = own;
            if (!own.isEmpty())
                m_lines.append(Line { .heading = own });
        }
        m_lines.append(Line { .filter = filter });
    }
    endResetModel();
}

void FilterLines::setAsked(const Conditions &asked)
{
    m_asked = asked;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
}

const ListFilter *FilterLines::filterAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).filter < 0)
        return nullptr;
    return &m_filters.at(m_lines.at(row).filter);
}

int FilterLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant FilterLines::heading(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.heading;
    case Qt::FontRole:
        return m_icons.theme().font(TextStep::SmallStrong);
    case Qt::ForegroundRole:
        return m_icons.theme().color(ColorRole::Muted);
    default:
        return {};
    }
}

QVariant FilterLines::data(const QModelIndex &index, int role) const
{
    const ListFilter *filter = filterAt(index.row());
    if (role == Qt::SizeHintRole)
        return QSize(0, m_icons.theme().length(30));
    if (!filter)
        return heading(m_lines.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return filter->label;
    case Qt::DecorationRole:
        return filter->icon.isEmpty() ? QVariant() : m_icons.icon(filter->icon, ColorRole::Muted);
    case Qt::CheckStateRole:
        return std::all_of(filter->conditions.begin(), filter->conditions.end(),
                           [this](const Condition &condition) { return m_asked.contains(condition); })
            ? Qt::Checked
            : Qt::Unchecked;
    case Qt::ForegroundRole:
        return m_icons.theme().color(ColorRole::Text);
    default:
        return {};
    }
}

Qt::ItemFlags FilterLines::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    constexpr auto line = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return filterAt(index.row()) ? line : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}
