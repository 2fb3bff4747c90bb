// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/listing.h"

#include "app/api/parameters.h"

#include <algorithm>

namespace {

// Rows asked for again at the head of each page: what was deleted meanwhile shifts the rest forward, past a plain
// offset.
constexpr int overlap = 5;
constexpr int mostStepsBack = 3;
// Of a cut: after so many pages and half of it, it has nothing left to tell. Its beginning is often known already.
constexpr int mostPagesWithoutNews = 12;
constexpr qint64 mostExpected = 1'000'000; // whatever a server says it has

} // namespace

Listing::Listing(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
}

Listing::~Listing() = default;

void Listing::start(Lane first)
{
    m_first = first;
    m_running = true;
    m_outOfReach = false;
    m_isFirstCut = true;
    m_seen.clear();
    m_total.reset();
    m_broken = m_requests = m_steppedBack = 0;
    begin({ .sort = m_setup.sort });
}

void Listing::begin(const Cut &cut)
{
    m_cut = cut;
    m_lastIds.clear();
    m_cutTotal = m_cutFresh = 0;
    m_cutPages = m_nothingNew = 0;
    ask(0);
}

int Listing::reach() const
{
    return api::lastOffset + m_setup.pageSize;
}

void Listing::stop()
{
    m_running = false;
    m_call.cancel();
}

void Listing::forgetSeen()
{
    m_lastIds = {};
    m_seen = {};
}

void Listing::ask(int offset)
{
    const auto lane = m_requests++ == 0 ? m_first : Lane::Background;
    m_call = m_setup.ask(m_cut, offset, lane, [this, offset](const Result<ListedPage> &page) {
        if (page)
            return take(*page, offset);
        m_running = false;
        emit failed(page.error());
    });
}

void Listing::take(const ListedPage &page, int offset)
{
    const auto before = m_seen.size();
    // To grow by and by would mean to place anew tens of thousands at once.
    if (m_cut.isWhole() && page.total && page.total > m_seen.capacity())
        m_seen.reserve(std::min(*page.total, mostExpected));
    for (const auto id : page.ids)
        m_seen.insert(id);
    m_broken += page.broken;
    ++m_cutPages;
    m_cutTotal = page.total.value_or(0);
    m_cutFresh += m_seen.size() - before;
    if (m_cut.isWhole() && page.total)
        m_total = page.total;
    emit pageTaken();
    if (!m_running)
        return; // stopped by whoever listened
    const bool isTorn = offset > 0 && !page.ids.isEmpty() && !m_lastIds.isEmpty()
        && !m_lastIds.intersects(QSet<qint64>(page.ids.begin(), page.ids.end()));
    if (isTorn && m_steppedBack < mostStepsBack) {
        ++m_steppedBack;
        return ask(std::max(0, offset - m_setup.pageSize / 2 * m_steppedBack));
    }
    m_steppedBack = 0;
    if (isWorthless(page, m_seen.size() - before))
        return endCut(true);
    continueFrom(page, offset);
}

bool Listing::isWorthless(const ListedPage &page, qsizetype fresh)
{
    m_nothingNew = fresh == 0 ? m_nothingNew + 1 : 0;
    if (m_isFirstCut)
        return false;
    const bool isKnown = m_cut.known > 0 && page.total && *page.total <= m_cut.known + m_cutFresh;
    const bool isSampled = m_cut.pages > 0 && m_cutPages >= m_cut.pages;
    const bool isTooLong = m_cut.splits && m_cutTotal > reach();
    return isKnown || isSampled || isTooLong
        || (m_nothingNew >= mostPagesWithoutNews && qint64(m_nothingNew) * m_setup.pageSize > m_cutTotal / 2);
}

void Listing::continueFrom(const ListedPage &page, int offset)
{
    m_lastIds = QSet<qint64>(page.ids.begin(), page.ids.end());
    const int end = offset + page.received;
    const bool isLast = page.received == 0 || (page.total ? end >= *page.total : page.received < m_setup.pageSize);
    if (isLast)
        return endCut(true);
    if (m_cutTotal > reach() && m_isFirstCut && m_setup.cutsAtOnce)
        return endCut(false);
    if (offset >= api::lastOffset)
        return endCut(false);
    ask(std::min(std::max(end - overlap, offset + 1), api::lastOffset));
}

void Listing::endCut(bool reachedEnd)
{
    if (!reachedEnd)
        m_outOfReach = true;
    const bool isComplete = m_total && m_seen.size() + m_broken >= *m_total;
    if (!m_outOfReach || isComplete || !m_setup.nextCut)
        return end();
    const auto next = m_setup.nextCut(*this);
    if (!next)
        return end();
    m_isFirstCut = false;
    begin(*next);
}

void Listing::end()
{
    m_running = false;
    emit finished();
}
