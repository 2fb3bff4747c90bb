// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace imports {

//! Things found by what people call them, or by id: groups, places, roles.
class Names final {
public:
    //! `position` is the caller's; `names` are all it goes by, the fullest last.
    void add(int position, const QString &id, const QStringList &names);

    //! Positions of all that are called so, regardless of case, accents and blanks.
    [[nodiscard]] std::vector<int> find(const QString &text) const;
    //! The full names that are nearest to the text, at most so many; none where nothing is near.
    [[nodiscard]] QStringList nearest(const QString &text, int most) const;

private:
    struct Entry {
        QString key {};
        QString shown {};
    };

    QHash<QString, std::vector<int>> m_positions;
    std::vector<Entry> m_entries;
};

} // namespace imports
