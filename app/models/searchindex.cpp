// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/searchindex.h"

#include "app/directory/person.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr char separator = '\n';
constexpr size_t rowsInPiece = 256;

// Folding looks at each letter by itself, so that of Latin ones is done once.
constexpr char16_t latinEnd = 0x250;
const QByteArray &foldedLatin(char16_t code)
{
    static const auto table = [] {
        std::array<QByteArray, latinEnd> letters;
        for (char16_t letter = 0; letter < latinEnd; ++letter)
            letters[letter] = folded(QString(QChar(letter))).toUtf8();
        return letters;
    }();
    return table[code];
}

QByteArray foldedBytes(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size() + text.size() / 8);
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x80)
            bytes.append(char(code >= u'A' && code <= u'Z' ? code + 32 : code));
        else if (code < latinEnd)
            bytes.append(foldedLatin(code));
        else
            return folded(text).toUtf8();
    }
    return bytes;
}

// Whether both letters stand at their distance anywhere in the block: a loop that compilers turn into a few vector
// instructions.
constexpr int block = 16;
bool mayBegin(const char *text, char first, char last, qsizetype distance)
{
    unsigned char any = 0;
    for (int i = 0; i < block; ++i)
        any |= static_cast<unsigned char>(text[i] == first) & static_cast<unsigned char>(text[i + distance] == last);
    return any != 0;
}

// The first place of the word, or `end`.
const char *find(const char *from, const char *end, QByteArrayView word)
{
    const auto distance = word.size() - 1;
    const char first = word.front();
    const char last = word.back();
    if (distance == 0) {
        const auto *place = from < end ? std::memchr(from, first, size_t(end - from)) : nullptr;
        return place ? static_cast<const char *>(place) : end;
    }
    const char *const stop = end - std::min<qsizetype>(distance, end - from);
    while (from < stop) {
        const char *const next = from + std::min<qsizetype>(block, stop - from);
        if (next - from == block && !mayBegin(from, first, last, distance)) {
            from = next;
            continue;
        }
        for (; from < next; ++from) {
            if (*from == first && from[distance] == last
                && std::memcmp(from + 1, word.data() + 1, size_t(distance - 1)) == 0)
                return from;
        }
    }
    return end;
}

bool holds(QByteArrayView text, QByteArrayView word)
{
    return find(text.begin(), text.end(), word) != text.end();
}

} // namespace

QByteArrayView SearchIndex::Piece::textOf(size_t row) const
{
    const auto start = startOf(row);
    return QByteArrayView(texts).sliced(qsizetype(start), qsizetype(ends[row] - start) - 1);
}

// One pass over all texts; behind a hit it goes on with the next row.
void SearchIndex::Piece::scan(QByteArrayView word, char *found) const
{
    const char *const begin = texts.constData();
    const char *const end = begin + texts.size();
    size_t row = 0;
    for (const char *from = begin; from < end;) {
        const char *const hit = find(from, end, word);
        for (; row < ends.size() && ends[row] <= size_t(hit - begin); ++row)
            found[row] = 0;
        if (row == ends.size())
            break;
        from = begin + ends[row++];
    }
}

void SearchIndex::Piece::dropGone(const int *moved)
{
    Piece kept;
    for (size_t row = 0; row < ends.size(); ++row) {
        if (moved[row] < 0)
            continue;
        kept.texts.append(textOf(row)).append(separator);
        kept.ends.push_back(quint32(kept.texts.size()));
    }
    *this = std::move(kept);
}

void SearchIndex::clear()
{
    *this = SearchIndex();
}

void SearchIndex::append(const QString &text)
{
    if (m_pieces.empty() || m_pieces.back().ends.size() >= rowsInPiece) {
        if (!m_pieces.empty())
            m_pieces.back().texts.squeeze();
        m_pieces.push_back({ .first = m_size });
    }
    auto &piece = m_pieces.back();
    piece.texts.append(foldedBytes(text)).append(separator);
    piece.ends.push_back(quint32(piece.texts.size()));
    ++m_size;
}

size_t SearchIndex::pieceOf(int position) const
{
    const auto behind = std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                                         [](int wanted, const Piece &piece) { return wanted < piece.first; });
    return size_t(behind - m_pieces.begin()) - 1;
}

void SearchIndex::replace(int position, const QString &text)
{
    auto &piece = m_pieces[pieceOf(position)];
    const auto row = size_t(position - piece.first);
    const auto bytes = foldedBytes(text);
    const auto before = piece.textOf(row).size();
    piece.texts.replace(qsizetype(piece.startOf(row)), before, bytes);
    for (auto later = row; later < piece.ends.size(); ++later)
        piece.ends[later] += quint32(bytes.size() - before);
}

void SearchIndex::keep(const std::vector<int> &moved)
{
    m_size = 0;
    for (auto &piece : m_pieces) {
        const auto *const fates = moved.data() + piece.first;
        if (std::any_of(fates, fates + piece.ends.size(), [](int fate) { return fate < 0; }))
            piece.dropGone(fates);
        piece.first = m_size;
        m_size += int(piece.ends.size());
    }
    std::erase_if(m_pieces, [](const Piece &piece) { return piece.ends.empty(); });
}

bool SearchIndex::matches(int position, const QStringList &words) const
{
    const auto &piece = m_pieces[pieceOf(position)];
    const auto text = piece.textOf(size_t(position - piece.first));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return holds(text, word.toUtf8()); });
}

std::vector<char> SearchIndex::match(const QStringList &words) const
{
    return match(words, std::vector<char>(size_t(m_size), 1));
}

std::vector<char> SearchIndex::match(const QStringList &words, std::vector<char> found) const
{
    for (const auto &word : words) {
        const auto left = std::count(found.begin(), found.end(), char(1));
        if (left > m_size / 4)
            scan(word.toUtf8(), found);
        else
            narrow(word.toUtf8(), found);
    }
    return found;
}

void SearchIndex::scan(const QByteArray &word, std::vector<char> &found) const
{
    for (const auto &piece : m_pieces)
        piece.scan(word, found.data() + piece.first);
}

void SearchIndex::narrow(const QByteArray &word, std::vector<char> &found) const
{
    for (const auto &piece : m_pieces) {
        for (size_t row = 0; row < piece.ends.size(); ++row) {
            if (char &isFound = found[size_t(piece.first) + row])
                isFound = holds(piece.textOf(row), word);
        }
    }
}
