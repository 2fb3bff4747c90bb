// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/directorymodel.h"

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
    if (column != m_sortColumn)
        m_keys.clear();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void DirectoryModel::setSearchText(const QString &text)
{
    m_searchText = text;
    m_words = folded(text).split(QChar(u' '), Qt::SkipEmptyParts);
    refilter();
}

bool DirectoryModel::matches(const Person &person) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return person.searchText.contains(word); });
}

void DirectoryModel::rebuild()
{
    arrange();
    refilter();
}

void DirectoryModel::refilter()
{
    beginResetModel();
    filter();
    endResetModel();
}

void DirectoryModel::showPerson(UserId id)
{
    const auto before = m_rows;
    arrange();
    filter();
    if (m_rows != before) {
        const auto rows = std::exchange(m_rows, before);
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (const auto row = rowOf(id); row >= 0) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void DirectoryModel::readKeys()
{
    const auto size = size_t(m_directory.size());
    if (m_keys.size() > size)
        m_keys.clear(); // somebody is gone: positions are others
    m_keys.reserve(size);
    for (size_t position = 0; position < size; ++position) {
        const auto &person = m_directory.at(int(position));
        const auto value = sortValue(person, m_sortColumn);
        const bool isText = value.typeId() == QMetaType::QString;
        const auto text = isText ? value.toString() : person.displayName();
        const auto sortNumber = isText ? 0 : value.toLongLong();
        if (position == m_keys.size()) {
            m_keys.push_back({ text, m_collator.sortKey(text), sortNumber });
            continue;
        }
        auto &key = m_keys[position];
        if (key.text != text)
            key = { text, m_collator.sortKey(text), sortNumber };
        key.number = sortNumber;
    }
}

bool DirectoryModel::isLess(int a, int b) const
{
    const auto &left = m_keys[size_t(a)];
    const auto &right = m_keys[size_t(b)];
    if (left.number != right.number)
        return left.number < right.number;
    const int texts = left.collated.compare(right.collated);
    return texts != 0 ? texts < 0 : a < b;
}

// While pages arrive the earlier ones are in order already: only what is new is sorted, then merged.
void DirectoryModel::arrange()
{
    readKeys();
    const auto comes = [this](int a, int b) { return m_sortOrder == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a); };
    if (m_order.size() > m_keys.size())
        m_order.clear();
    const auto known = m_order.size();
    m_order.resize(m_keys.size());
    const auto added = m_order.begin() + std::ptrdiff_t(known);
    std::iota(added, m_order.end(), int(known));
    if (!std::is_sorted(m_order.begin(), added, comes))
        return std::sort(m_order.begin(), m_order.end(), comes);
    std::sort(added, m_order.end(), comes);
    std::inplace_merge(m_order.begin(), added, m_order.end(), comes);
}

void DirectoryModel::filter()
{
    m_found.clear();
    m_rows.clear();
    for (const int position : m_order) {
        if (position >= m_directory.size())
            continue; // the directory shrank and has not said so yet
        const auto &person = m_directory.at(position);
        if (!matches(person))
            continue;
        m_found.push_back(position);
        if (accepts(person))
            m_rows.push_back(position);
    }
}
