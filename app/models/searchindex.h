// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

//! The folded texts of all rows in one piece of memory, so that a keystroke is one pass over it.
class SearchIndex {
public:
    void clear();
    void reserve(int rows);
    //! The text of the next position, not yet folded.
    void append(const QString &text);
    //! Another text for a position.
    void replace(int position, const QString &text);
    //! Rows went: where each is now, in the same order; -1: gone.
    void keep(const std::vector<int> &moved);
    [[nodiscard]] int size() const { return int(m_starts.size()); }
    //! 1 for each position whose text holds every word; words are folded. No words: 1 for all.
    [[nodiscard]] std::vector<char> match(const QStringList &words) const;
    //! The same for words that extend those that gave `found`: only what was found is looked at.
    [[nodiscard]] std::vector<char> match(const QStringList &words, std::vector<char> found) const;
    [[nodiscard]] bool matches(int position, const QStringList &words) const;

private:
    void scan(const QByteArray &word, std::vector<char> &found) const;
    [[nodiscard]] QByteArrayView textAt(int position) const;
    [[nodiscard]] qsizetype endOf(int position) const;

    QByteArray m_texts; // UTF-8; each ends with a separator no word can hold
    std::vector<quint32> m_starts;
    QHash<int, QByteArray> m_longer; // replaced texts that no longer fit their place; that place is blank
};
