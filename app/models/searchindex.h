// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

//! The folded texts of all rows, some hundred in one piece of memory each: a keystroke is one pass over them, and
//! another text for a row moves no more than its neighbours.
class SearchIndex {
public:
    void clear();
    //! The text of the next position, not yet folded.
    void append(const QString &text);
    //! Another text for a position.
    void replace(int position, const QString &text);
    //! Rows went: where each is now, in the same order; -1: gone.
    void keep(const std::vector<int> &moved);
    [[nodiscard]] int size() const { return m_size; }
    //! 1 for each position whose text holds every word; words are folded. No words: 1 for all.
    [[nodiscard]] std::vector<char> match(const QStringList &words) const;
    //! The same for words that extend those that gave `found`: only what was found is looked at.
    [[nodiscard]] std::vector<char> match(const QStringList &words, std::vector<char> found) const;
    [[nodiscard]] bool matches(int position, const QStringList &words) const;

private:
    struct Piece {
        int first = 0; // position of its first row
        QByteArray texts {}; // UTF-8; each ends with a separator no word can hold
        std::vector<quint32> ends {}; // behind each separator

        [[nodiscard]] size_t startOf(size_t row) const { return row == 0 ? 0 : ends[row - 1]; }
        [[nodiscard]] QByteArrayView textOf(size_t row) const;
        void scan(QByteArrayView word, char *found) const;
        void dropGone(const int *moved);
    };

    void scan(const QByteArray &word, std::vector<char> &found) const;
    void narrow(const QByteArray &word, std::vector<char> &found) const;
    [[nodiscard]] size_t pieceOf(int position) const;

    std::vector<Piece> m_pieces; // none is empty
    int m_size = 0;
};
