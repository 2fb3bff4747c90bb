// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/searchindex.h"

#include "app/directory/person.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr char separator = '\n';

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

void SearchIndex::clear()
{
    *this = SearchIndex();
}

void SearchIndex::reserve(int rows)
{
    m_starts.reserve(size_t(rows));
}

void SearchIndex::append(const QString &text)
{
    m_starts.push_back(quint32(m_texts.size()));
    m_texts.append(foldedBytes(text)).append(separator);
}

qsizetype SearchIndex::endOf(int position) const
{
    const auto next = size_t(position) + 1;
    return (next < m_starts.size() ? qsizetype(m_starts[next]) : m_texts.size()) - 1;
}

QByteArrayView SearchIndex::textAt(int position) const
{
    if (const auto longer = m_longer.constFind(position); longer != m_longer.constEnd())
        return *longer;
    const auto start = qsizetype(m_starts[size_t(position)]);
    return QByteArrayView(m_texts).sliced(start, endOf(position) - start);
}

void SearchIndex::replace(int position, const QString &text)
{
    auto bytes = foldedBytes(text);
    const auto start = qsizetype(m_starts[size_t(position)]);
    const auto room = endOf(position) - start;
    char *const place = m_texts.data() + start;
    std::fill_n(place, room, separator);
    m_longer.remove(position);
    if (bytes.size() <= room) {
        std::copy(bytes.begin(), bytes.end(), place);
        return;
    }
    m_longer.insert(position, std::move(bytes));
    if (m_longer.size() > 100 + size() / 20) {
        std::vector<int> same(m_starts.size());
        for (int i = 0; i < size(); ++i)
            same[size_t(i)] = i;
        keep(same);
    }
}

void SearchIndex::keep(const std::vector<int> &moved)
{
    SearchIndex kept;
    kept.reserve(size());
    kept.m_texts.reserve(m_texts.size());
    for (int position = 0; position < size(); ++position) {
        if (moved[size_t(position)] < 0)
            continue;
        kept.m_starts.push_back(quint32(kept.m_texts.size()));
        kept.m_texts.append(textAt(position)).append(separator);
    }
    *this = std::move(kept);
}

bool SearchIndex::matches(int position, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return holds(textAt(position), word.toUtf8()); });
}

std::vector<char> SearchIndex::match(const QStringList &words) const
{
    return match(words, std::vector<char>(m_starts.size(), 1));
}

std::vector<char> SearchIndex::match(const QStringList &words, std::vector<char> found) const
{
    for (const auto &word : words) {
        const auto bytes = word.toUtf8();
        const auto left = std::count(found.begin(), found.end(), char(1));
        if (left > size() / 4) {
            scan(bytes, found);
            continue;
        }
        for (size_t position = 0; position < found.size(); ++position) {
            if (found[position])
                found[position] = holds(textAt(int(position)), bytes);
        }
    }
    return found;
}

// One pass over all texts; behind a hit it goes on with the next row.
void SearchIndex::scan(const QByteArray &word, std::vector<char> &found) const
{
    std::vector<std::pair<int, char>> longer; // the pass sees only their blank places
    for (auto it = m_longer.begin(); it != m_longer.end(); ++it)
        longer.emplace_back(it.key(), char(found[size_t(it.key())] && holds(*it, word)));
    const char *const begin = m_texts.constData();
    const char *const end = begin + m_texts.size();
    size_t row = 0;
    for (const char *from = begin; from < end;) {
        const char *const hit = find(from, end, word);
        const auto offset = size_t(hit - begin);
        const auto size = m_starts.size();
        for (; row < size && (row + 1 < size ? m_starts[row + 1] : size_t(m_texts.size())) <= offset; ++row)
            found[row] = 0;
        if (row == size)
            break;
        from = begin + endOf(int(row)) + 1;
        ++row;
    }
    for (const auto &[position, holdsWord] : longer)
        found[size_t(position)] = holdsWord;
}
