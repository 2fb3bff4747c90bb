// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/directorymodel.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace {

// The C locale sorts by code: "Zoe" before "ahmed".
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

DirectoryModel::DirectoryModel(const Directory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    connect(&m_directory, &Directory::peopleChanged, this, &DirectoryModel::rebuild);
    connect(&m_directory, &Directory::personChanged, this, &DirectoryModel::showPerson);
}

DirectoryModel::~DirectoryModel() = default;

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const auto *person = index.isValid() ? personAt(index.row()) : nullptr;
    return person ? cell(*person, index.column(), role) : QVariant();
}

const Person *DirectoryModel::personAt(int row) const
{
    // Between the directory's change and our rebuild a position may be past its end.
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)] >= m_directory.size())
        return nullptr;
    return &m_directory.at(m_rows[size_t(row)]);
}

int DirectoryModel::rowOf(UserId id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_directory.positionOf(id));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void DirectoryModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void DirectoryModel::setSearchText(const QString &text)
{
    m_searchText = text;
    m_words = folded(text).split(QChar(u' '), Qt::SkipEmptyParts);
    rebuild();
}

bool DirectoryModel::matches(const Person &person) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return person.searchText.contains(word); });
}

void DirectoryModel::rebuild()
{
    auto rows = arranged();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DirectoryModel::showPerson(UserId id)
{
    auto rows = arranged();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (const auto row = rowOf(id); row >= 0) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

std::vector<int> DirectoryModel::arranged() const
{
    struct Keyed {
        int position;
        QVariant value;
        QCollatorSortKey text;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(m_directory.size()));
    for (int position = 0; position < m_directory.size(); ++position) {
        const auto &person = m_directory.at(position);
        if (!matches(person) || !accepts(person))
            continue;
        auto value = sortValue(person, m_sortColumn);
        const bool isText = value.typeId() == QMetaType::QString;
        auto text = m_collator.sortKey(isText ? value.toString() : person.displayName());
        keyed.push_back({ position, isText ? QVariant() : std::move(value), std::move(text) });
    }

    const auto isLess = [](const Keyed &a, const Keyed &b) {
        const auto order = QVariant::compare(a.value, b.value);
        if (a.value.isValid() && order != QPartialOrdering::Equivalent)
            return order == QPartialOrdering::Less;
        const int texts = a.text.compare(b.text);
        return texts != 0 ? texts < 0 : a.position < b.position;
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::sort(keyed.begin(), keyed.end(), isLess);
    else
        std::sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) { return isLess(b, a); });

    std::vector<int> rows(keyed.size());
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &key) { return key.position; });
    return rows;
}
