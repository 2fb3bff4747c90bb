// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzy.h"

#include "app/directory/person.h"

#include <algorithm>
#include <array>
#include <limits>

namespace {

constexpr int letter = 1;
constexpr int together = 5; // right behind the one before
constexpr int atWord = 8;
constexpr int atText = 2; // on top of that
constexpr int atNextWord = 2; // for a later letter: less than staying together
constexpr int wholeWord = 2;
constexpr int afterGap = -2; // inside a word, away from the one before
constexpr int strongLetter = 4; // on average, at least
constexpr int besideText = -2; // the same in what stands beside counts less
constexpr int unreachable = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longest = 96;
constexpr size_t mostLetters = 32; // of a word; what is typed behind them decides nothing

constexpr char16_t latinEnd = 0x250;

using Letters = LetterFolding::Text;

bool isWordLetter(const Letters &text, qsizetype at)
{
    return QChar(text.letters[at]).isLetterOrNumber();
}

int startBonus(const Letters &text, qsizetype at)
{
    if (at == 0)
        return atWord + atText;
    return isWordLetter(text, at - 1) ? 0 : atWord;
}

// Most texts end here.
bool holdsInOrder(const QString &word, const Letters &text)
{
    qsizetype found = 0;
    for (const char16_t code : text.letters)
        found += found < word.size() && word[found] == QChar(code);
    return found == word.size();
}

//! The best way to find the letters of a word in a text: for each of them the best score with it at each place.
class Alignment {
public:
    Alignment(const QString &word, const Letters &text, bool keepsWay)
        : m_word(word)
        , m_text(text)
        , m_width(std::min<qsizetype>(text.letters.size(), qsizetype(m_now.size())))
        , m_way(keepsWay ? size_t(word.size()) : 0)
    {
        std::fill_n(m_now.begin(), m_width, unreachable);
        for (qsizetype step = 0; step < word.size(); ++step) {
            std::copy_n(m_now.begin(), m_width, m_before.begin());
            std::fill_n(m_now.begin(), m_width, unreachable);
            take(step);
        }
        end();
    }

    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] std::vector<int> places() const
    {
        std::vector<int> places;
        auto at = m_last;
        for (auto step = m_word.size() - 1; step >= 0 && at >= 0; --step) {
            places.push_back(m_text.origins[at]);
            at = m_way[size_t(step)][size_t(at)];
        }
        return places;
    }

private:
    using Row = std::array<int, size_t(2 * longest)>;
    using Way = std::array<qint16, size_t(2 * longest)>;

    void take(qsizetype step)
    {
        int best = unreachable; // of the letter before, where it is not right before this one
        qint16 bestAt = -1;
        for (qsizetype at = step; at < m_width; ++at) {
            if (step > 0 && at >= 2 && m_before[size_t(at - 2)] > best) {
                best = m_before[size_t(at - 2)];
                bestAt = qint16(at - 2);
            }
            if (QChar(m_text.letters[at]) != m_word[step])
                continue;
            const int start = startBonus(m_text, at);
            const int apart = step == 0 ? start : best + (start > 0 ? atNextWord : afterGap);
            const int behind = step > 0 ? m_before[size_t(at - 1)] + together : unreachable;
            m_now[size_t(at)] = letter + std::max(apart, behind);
            if (!m_way.empty())
                m_way[size_t(step)][size_t(at)] = behind >= apart ? qint16(at - 1) : bestAt;
        }
    }

    void end()
    {
        int best = unreachable;
        for (qsizetype at = 0; at < m_width; ++at) {
            const bool isEnd = at + 1 == m_width || !isWordLetter(m_text, at + 1);
            const int score = m_now[size_t(at)] + (isEnd ? wholeWord : 0);
            if (score > best) {
                best = score;
                m_last = at;
            }
        }
        m_score = best > unreachable / 2 ? std::max(1, best) : 0;
    }

    const QString &m_word;
    const Letters &m_text;
    Row m_before; // filled as far as the text goes
    Row m_now;
    qsizetype m_width;
    std::vector<Way> m_way; // where the letter before is
    qsizetype m_last = -1;
    int m_score = 0;
};

} // namespace

const QString &LetterFolding::folded(char16_t code)
{
    static const auto latin = [] {
        std::array<QString, latinEnd> letters;
        for (char16_t plain = 0; plain < latinEnd; ++plain)
            letters[plain] = ::folded(QString(QChar(plain)));
        return letters;
    }();
    if (code < latinEnd)
        return latin[code];
    auto known = m_others.constFind(code);
    if (known == m_others.constEnd())
        known = m_others.insert(code, QChar::isSurrogate(code) ? QString(QChar(code)) : ::folded(QString(QChar(code))));
    return *known;
}

void LetterFolding::fold(QStringView text, Text &result)
{
    result.letters.clear();
    result.origins.clear();
    const auto size = std::min(text.size(), longest);
    for (qsizetype at = 0; at < size; ++at) {
        const char16_t code = text[at].unicode();
        if (code < 0x80) {
            result.letters.append(code >= u'A' && code <= u'Z' ? char16_t(code + 32) : code);
            result.origins.append(quint16(at));
            continue;
        }
        for (const QChar plain : folded(code)) {
            result.letters.append(plain.unicode());
            result.origins.append(quint16(at));
        }
    }
}

Fuzzy::Fuzzy(const QString &typed)
{
    const auto words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(word.left(qsizetype(mostLetters)));
}

int Fuzzy::scoreWithin(const QString &word, const Letters &text)
{
    return holdsInOrder(word, text) ? Alignment(word, text, false).score() : 0;
}

int Fuzzy::scoreWhole(const QString &word, const Letters &text)
{
    int best = 0;
    const auto *const end = text.letters.cend();
    for (const auto *at = text.letters.cbegin(); at != end; ++at) {
        at = std::search(at, end, word.utf16(), word.utf16() + word.size(),
                         [](char16_t left, ushort right) { return left == right; });
        if (at == end)
            break;
        const auto place = at - text.letters.cbegin();
        best = std::max(best, int(word.size()) * (letter + together) - together + startBonus(text, place) + besideText);
    }
    return std::max(best, 0);
}

Fuzzy::Fit Fuzzy::fit(QStringView text, QStringView beside)
{
    m_folding.fold(text, m_text);
    m_folding.fold(beside, m_beside);
    Fit fit;
    int letters = 0;
    for (const QString &word : m_words) {
        const int score = std::max(scoreWithin(word, m_text), scoreWhole(word, m_beside));
        if (score == 0)
            return {};
        fit.score += score;
        letters += int(word.size());
    }
    fit.isStrong = fit.score >= strongLetter * letters;
    return fit;
}

std::vector<int> Fuzzy::places(QStringView text)
{
    m_folding.fold(text, m_text);
    std::vector<int> places;
    for (const QString &word : m_words) {
        if (!holdsInOrder(word, m_text))
            continue;
        const auto found = Alignment(word, m_text, true).places();
        places.insert(places.end(), found.begin(), found.end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}
