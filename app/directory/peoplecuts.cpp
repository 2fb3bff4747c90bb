// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/peoplecuts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Together with the first listing, for each page of people; the last cut may go beyond by its own length.
constexpr double mostRequestsAPage = 2.8;
constexpr qsizetype shortestWord = 2; // one letter cuts nothing
constexpr qsizetype shortestSurname = 3; // shorter ones are found inside too many others

PeopleCuts::Stage after(PeopleCuts::Stage stage)
{
    return PeopleCuts::Stage(int(stage) + 1);
}

// Where letters are words, one is enough.
bool cuts(const QString &word)
{
    return word.size() >= shortestWord || (!word.isEmpty() && word.at(0).script() == QChar::Script_Han);
}

QList<QStringView> wordsOf(const QString &name)
{
    return QStringView(name).split(u' ', Qt::SkipEmptyParts);
}

// The surname, or where that is short the longest word.
QStringView keyOf(const QList<QStringView> &words)
{
    if (words.isEmpty() || words.last().size() >= shortestSurname)
        return words.isEmpty() ? QStringView() : words.last();
    return *std::ranges::max_element(words, {}, &QStringView::size);
}

} // namespace

PeopleCuts::PeopleCuts(const Records &records)
    : m_records(records)
{
}

std::optional<Cut> PeopleCuts::next(const Listing &listing)
{
    const auto pages = listing.total().value_or(0) / listing.pageSize() + 1;
    if (listing.requests() >= mostRequestsAPage * double(pages))
        return {};
    while (m_cuts.empty() && m_stage != Stage::Over)
        plan(listing);
    if (m_cuts.empty())
        return {};
    const auto cut = m_cuts.front();
    m_cuts.pop_front();
    return cut;
}

// A handful is left: lists of thousands would hardly meet them, and rights name whoever holds one.
bool PeopleCuts::isTail(const Listing &listing)
{
    constexpr int handful = 200; // one in so many
    const auto total = listing.total().value_or(0);
    return total - listing.seen().size() <= total / handful;
}

void PeopleCuts::plan(const Listing &listing)
{
    const bool isLongCut = m_stage == Stage::Groups || m_stage == Stage::Places || m_stage == Stage::Orders;
    if (isLongCut && isTail(listing))
        m_stage = Stage::Words;
    const auto stage = std::exchange(m_stage, after(m_stage));
    switch (stage) {
    case Stage::OtherEnd:
        m_cuts.push_back({ .sort = u"-name"_s });
        break;
    case Stage::Surnames:
    case Stage::NewSurnames: // of people met by the first ones
        if (const auto surnames = words(true); isCheap(surnames, listing))
            planWords(surnames);
        break;
    case Stage::Groups:
        planGroups();
        break;
    case Stage::Places:
        planPlaces();
        break;
    case Stage::Orders:
        planOrders();
        break;
    case Stage::Words:
        planWords(words(false));
        break;
    case Stage::Over:
        break;
    }
}

PeopleCuts::Words PeopleCuts::words(bool onlySurnames) const
{
    QHash<QStringView, int> asWritten; // views: a copy of each of 100,000 names would hold up the window
    for (const auto &person : m_records.people) {
        const auto parts = wordsOf(person.user.name);
        if (onlySurnames)
            ++asWritten[keyOf(parts)];
        else
            std::ranges::for_each(parts, [&](QStringView part) { ++asWritten[part]; });
    }
    Words result;
    for (auto word = asWritten.cbegin(); word != asWritten.cend(); ++word)
        result[word.key().toString().toLower()] += word.value();
    return result;
}

bool PeopleCuts::isCheap(const Words &surnames, const Listing &listing)
{
    if (listing.seen().isEmpty())
        return false;
    const auto total = double(listing.total().value_or(0));
    const double unseen = total / double(listing.seen().size()); // each stands for so many
    double requests = 0;
    for (const int people : surnames)
        requests += std::ceil(people * unseen / listing.pageSize());
    return requests <= 1.5 * total / listing.pageSize();
}

void PeopleCuts::planWords(const Words &words)
{
    QList<std::pair<int, QString>> byFrequency;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (cuts(word.key()) && !m_asked.contains(word.key()))
            byFrequency.append({ word.value(), word.key() });
    }
    std::ranges::sort(byFrequency, std::ranges::greater());
    for (const auto &[people, word] : std::as_const(byFrequency)) {
        m_asked.insert(word);
        m_cuts.push_back({ .sort = u"name"_s, .text = word, .known = people });
    }
}

void PeopleCuts::planGroups()
{
    QList<std::pair<int, GroupId>> bySize;
    for (const auto &group : m_records.groups)
        bySize.append({ group.users, group.id });
    std::ranges::sort(bySize, std::ranges::greater());
    for (const auto &[users, id] : std::as_const(bySize)) {
        if (users > 0)
            m_cuts.push_back({ .sort = u"name"_s, .group = id });
    }
}

void PeopleCuts::planPlaces()
{
    for (const auto &place : m_records.places) {
        m_cuts.push_back({ .sort = u"name"_s, .place = place.id });
        m_cuts.push_back({ .sort = u"-name"_s, .place = place.id });
    }
}

void PeopleCuts::planOrders()
{
    for (const auto &sort : { u"unlock"_s, u"-unlock"_s, u"access_enabled"_s, u"-access_enabled"_s })
        m_cuts.push_back({ .sort = sort });
}
