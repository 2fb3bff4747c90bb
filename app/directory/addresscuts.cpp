// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/addresscuts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 8;
constexpr QStringView usualLetters = u"abcdefghijklmnopqrstuvwxyz0123456789";

} // namespace

AddressCuts::AddressCuts(const Records &records, HasMet hasMet)
    : m_records(records)
    , m_hasMet(std::move(hasMet))
{
}

std::optional<Cut> AddressCuts::next(const Listing &listing)
{
    if (std::exchange(m_isBegun, true))
        judge(listing);
    else
        plan(u"@"_s, listing);
    if (m_cuts.empty())
        return {};
    const auto cut = m_cuts.front();
    m_cuts.pop_front();
    return cut;
}

// What "free text" means is the server's: one that looks for whole words, or for nothing at all, is not asked so again.
void AddressCuts::judge(const Listing &listing)
{
    const auto &cut = listing.cut();
    if (listing.cutTotal() >= listing.total().value_or(0))
        ++m_uncut;
    if (listing.cutTotal() < cut.known / 2 || m_uncut > longestEnding)
        m_cuts.clear();
    else if (cut.splits && listing.cutTotal() > listing.reach())
        plan(cut.text, listing);
}

void AddressCuts::plan(const QString &ending, const Listing &listing)
{
    if (ending.size() > longestEnding) { // many share one address but for their domain
        m_cuts.push_front({ .sort = u"-name"_s, .text = ending });
        return m_cuts.push_front({ .sort = u"name"_s, .text = ending });
    }
    auto letters = lettersBefore(ending, listing);
    for (const QChar letter : usualLetters)
        letters[letter] += 0; // nobody met so far ends so: that says nothing of the others
    QList<std::pair<int, QChar>> byFrequency;
    for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter)
        byFrequency.append({ letter.value(), letter.key() });
    std::ranges::sort(byFrequency);
    // From the other end of the alphabet than the list that was out of reach: what that one met comes last.
    for (const auto &[people, letter] : std::as_const(byFrequency))
        m_cuts.push_front({ .sort = u"-name"_s, .text = letter + ending, .known = people, .splits = true });
}

QHash<QChar, int> AddressCuts::lettersBefore(const QString &ending, const Listing &listing) const
{
    QHash<QChar, int> letters;
    for (const auto &person : m_records.people) {
        const QStringView address = person.user.email;
        const auto end = address.lastIndexOf(u'@') + 1;
        const auto before = end - ending.size() - 1;
        if (before < 0 || !address.first(end).endsWith(ending, Qt::CaseInsensitive))
            continue;
        const auto letter = address.at(before).toLower();
        if (!letter.isSurrogate() && m_hasMet(listing, person))
            ++letters[letter];
    }
    return letters;
}
