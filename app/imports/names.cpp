// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/names.h"

#include "app/directory/person.h"
#include "app/imports/editdistance.h"

#include <algorithm>

namespace imports {

namespace {

// An office program makes an apostrophe a curved one.
QString keyOf(const QString &text)
{
    return folded(text).simplified().replace(u'\u2019', u'\'');
}

} // namespace

void Names::add(int position, const QString &id, const QStringList &names)
{
    for (const QString &name : QStringList { id } + names) {
        const auto key = keyOf(name);
        if (key.isEmpty())
            continue;
        auto &positions = m_positions[key];
        if (positions.empty() || positions.back() != position)
            positions.push_back(position);
        if (name != id)
            m_entries.push_back({ .key = key, .shown = names.constLast() });
    }
}

std::vector<int> Names::find(const QString &text) const
{
    return m_positions.value(keyOf(text));
}

QStringList Names::nearest(const QString &text, int most) const
{
    const auto key = keyOf(text);
    if (key.isEmpty())
        return {};
    const int limit = 2 + int(key.size()) / 4;
    std::vector<std::pair<int, QString>> found;
    for (const Entry &entry : m_entries) {
        const bool isPart = key.size() > 2 && (entry.key.contains(key) || key.contains(entry.key));
        const int distance = isPart ? 1 : editDistance(key, entry.key, limit);
        if (distance < limit)
            found.emplace_back(distance, entry.shown);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[distance, name] : found) {
        if (names.size() < most && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace imports
