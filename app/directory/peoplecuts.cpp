// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/peoplecuts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Together with the first listing, for each page of people; the last cut may go beyond by its own length.
constexpr double mostRequestsAPage = 2.8;
constexpr int sample = 10; // pages that tell of words unheard so far
constexpr int fewestBearers = 5;
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

template <typename Take>
void eachWord(QStringView name, const Take &take)
{
    while (!name.isEmpty()) {
        const auto space = name.indexOf(u' ');
        const auto word = space < 0 ? name : name.first(space);
        name = name.sliced(space < 0 ? name.size() : space + 1);
        if (!word.isEmpty())
            take(word);
    }
}

// The surname, or where that is short the longest word.
QStringView keyOf(const QString &text)
{
    const auto name = QStringView(text).trimmed();
    auto key = name.sliced(name.lastIndexOf(u' ') + 1);
    if (key.size() < shortestSurname)
        eachWord(name, [&key](QStringView word) { key = word.size() > key.size() ? word : key; });
    return key;
}

// In small letters; only of a handful who are left the rarest words are worth a request.
QHash<QString, int> worthwhile(const QHash<QStringView, int> &asWritten, bool isTail)
{
    QHash<QString, int> result;
    for (auto word = asWritten.cbegin(); word != asWritten.cend(); ++word) {
        if (isTail || word.value() >= fewestBearers)
            result[word.key().toString().toLower()] += word.value();
    }
    return result;
}

} // namespace

PeopleCuts::PeopleCuts(const Records &records, HasMet hasMet)
    : m_records(records)
    , m_hasMet(std::move(hasMet))
    , m_addresses(records, m_hasMet)
{
}

std::optional<Cut> PeopleCuts::next(const Listing &listing)
{
    const auto pages = listing.total().value_or(0) / listing.pageSize() + 1;
    if (listing.requests() >= mostRequestsAPage * double(pages))
        return {};
    if (m_stage == Stage::Addresses) {
        // One listing from each end costs least where it reaches everybody.
        if (const bool isNear = listing.total().value_or(0) <= 2 * listing.reach(); !isNear) {
            if (const auto cut = m_addresses.next(listing))
                return cut;
        }
        m_stage = Stage::OtherEnd;
    }
    while (m_cuts.empty() && m_stage != Stage::Over)
        plan(listing);
    if (m_cuts.empty())
        return {};
    const auto cut = m_cuts.front();
    m_cuts.pop_front();
    return cut;
}

// A handful is left: lists of thousands would hardly meet them.
bool PeopleCuts::isTail(const Listing &listing)
{
    constexpr int handful = 200; // one in so many
    const auto total = listing.total().value_or(0);
    return total - listing.seen().size() <= total / handful;
}

void PeopleCuts::plan(const Listing &listing)
{
    if (m_stage == Stage::Orders && isTail(listing))
        m_stage = Stage::Words;
    if (m_stage == Stage::Groups && isTail(listing))
        m_stage = Stage::Over;
    const auto stage = std::exchange(m_stage, m_stage == Stage::Over ? m_stage : after(m_stage));
    switch (stage) {
    case Stage::OtherEnd:
        m_cuts.push_back({ .sort = u"-name"_s });
        break;
    case Stage::Surnames:
    case Stage::MoreSurnames: // of people met meanwhile: a whole language may have been beyond both ends
    case Stage::YetMoreSurnames:
        if (const auto words = surnames(listing); isCheap(words, listing))
            planWords(words);
        break;
    case Stage::Sample:
        m_cuts.push_back({ .sort = u"-unlock"_s, .pages = sample });
        break;
    case Stage::OtherSample:
        m_cuts.push_back({ .sort = u"unlock"_s, .pages = sample });
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
        planWords(allWords(listing));
        break;
    case Stage::Addresses:
    case Stage::Over:
        break;
    }
}

// Counted by views: a copy of each of 100,000 names would hold up the window.
PeopleCuts::Words PeopleCuts::surnames(const Listing &listing) const
{
    QHash<QStringView, int> asWritten;
    for (const auto &person : m_records.people) {
        if (m_hasMet(listing, person))
            ++asWritten[keyOf(person.user.name)];
    }
    return worthwhile(asWritten, isTail(listing));
}

PeopleCuts::Words PeopleCuts::allWords(const Listing &listing) const
{
    QHash<QStringView, int> asWritten;
    for (const auto &person : m_records.people) {
        if (m_hasMet(listing, person))
            eachWord(person.user.name, [&asWritten](QStringView word) { ++asWritten[word]; });
    }
    return worthwhile(asWritten, isTail(listing));
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
