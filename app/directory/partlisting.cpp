// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/partlisting.h"

using namespace std::chrono_literals;

namespace {

// The total moves while somebody else works too: after so many passes the count says what is missing.
constexpr int mostPasses = 3;
constexpr auto betweenPasses = 1s;

} // namespace

PartListing::PartListing(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_listing({ .pageSize = m_setup.listing.pageSize,
                  .sort = m_setup.listing.sort,
                  .ask = m_setup.listing.ask,
                  .nextCut = [this](const Listing &listing) { return m_setup.listing.nextCut(listing); },
                  .cutsAtOnce = m_setup.listing.cutsAtOnce })
{
    connect(&m_listing, &Listing::pageTaken, this, &PartListing::takePage);
    connect(&m_listing, &Listing::finished, this, &PartListing::askForUnseen);
    connect(&m_listing, &Listing::failed, this, &PartListing::fail);
    m_checking.setSingleShot(true);
    connect(&m_checking, &QTimer::timeout, this, &PartListing::checkSome);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenPasses);
    connect(&m_again, &QTimer::timeout, this, [this] {
        const int passes = m_passes;
        refresh(Lane::Background);
        m_passes = passes;
    });
}

PartListing::~PartListing() = default;

void PartListing::setFreshness(Freshness freshness)
{
    m_freshness = freshness;
    emit changed();
}

void PartListing::refresh(Lane first)
{
    m_again.stop();
    m_look.cancel();
    m_checking.stop();
    m_told.clear();
    m_unchecked = 0;
    m_unseen = {};
    m_passes = 0;
    m_setup.listing.nextCut = m_setup.cuts ? m_setup.cuts() : [](const Listing &) { return std::optional<Cut>(); };
    m_listing.start(first);
    setFreshness(here() == 0 && !m_asOf.isValid() ? Freshness::Loading : m_freshness);
}

void PartListing::clear()
{
    m_again.stop();
    m_listing.stop();
    m_look.cancel();
    m_checking.stop();
    m_told.clear();
    m_unchecked = 0;
    m_unseen = {};
    m_error = {};
    m_asOf = {};
    m_total = m_missing = 0;
    m_broken = m_passes = 0;
    setFreshness(Freshness::Empty);
}

void PartListing::countOne(int difference)
{
    m_total = std::max<qint64>({ 0, m_total + difference, here() });
}

void PartListing::reconsider()
{
    m_missing = std::max<qint64>(0, m_total - m_broken - here());
    if (isRunning() || m_freshness != Freshness::Partial || m_missing > 0)
        return;
    m_asOf = QDateTime::currentDateTimeUtc();
    setFreshness(Freshness::Complete);
}

void PartListing::takePage()
{
    m_error = {};
    m_broken = m_listing.broken();
    m_missing = 0;
    if (m_listing.total())
        m_total = *m_listing.total();
    // The last page of all is told once, when the pass has ended.
    setFreshness(m_asOf.isValid() ? m_freshness : Freshness::Partial);
}

void PartListing::askForUnseen()
{
    // Missing from one listing is no proof: rows shift while pages are read. Only a 404 is.
    m_unseen.clear();
    // Not met says nothing where not everything could be listed.
    const bool isWhole = !m_listing.isOutOfReach() || m_listing.seen().size() >= m_listing.total().value_or(0);
    m_unchecked = isWhole && m_setup.lookAt ? m_setup.count() : 0;
    checkSome();
}

// 200,000 at once would hold up the window. From the end, as rows that go meanwhile move those behind them up.
void PartListing::checkSome()
{
    constexpr int some = 5'000;
    m_unchecked = std::min(m_unchecked, int(here()));
    const int rest = std::max(0, m_unchecked - some);
    while (m_unchecked > rest) {
        const auto id = m_setup.idAt(--m_unchecked);
        if (!m_listing.seen().contains(id) && !m_told.contains(id))
            m_unseen.append(id);
    }
    if (m_unchecked > 0)
        return m_checking.start(0);
    lookAtNext();
}

void PartListing::lookAtNext()
{
    if (m_unseen.isEmpty())
        return finish();
    const auto id = m_unseen.takeLast();
    m_look = m_setup.lookAt(id, [this, id](const Result<Unit> &answer) {
        if (!answer && answer.error().kind == Error::NotFound)
            m_setup.remove(id);
        else if (!answer)
            return fail(answer.error());
        lookAtNext();
    });
}

void PartListing::finish()
{
    m_look.cancel();
    m_unseen = {};
    m_listing.forgetSeen();
    m_total = m_listing.total().value_or(here() + m_broken);
    const auto difference = m_total - m_broken - here();
    m_missing = std::max<qint64>(0, difference);
    // Rows came or went behind our back: the next pass meets them. Out of reach it would find no more than this one.
    if (difference != 0 && !m_listing.isOutOfReach() && ++m_passes < mostPasses)
        m_again.start();
    if (m_missing == 0)
        m_asOf = QDateTime::currentDateTimeUtc();
    setFreshness(m_missing == 0 ? Freshness::Complete : Freshness::Partial);
    emit ended();
}

void PartListing::fail(const Error &error)
{
    m_error = error;
    m_look.cancel();
    setFreshness(here() == 0 ? Freshness::Failed : Freshness::Stale);
    emit ended();
}
