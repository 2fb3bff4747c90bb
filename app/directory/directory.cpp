// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/directory.h"

#include "app/directory/heap.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto between = 1h; // full refreshes that nobody asked for: the quota is the user's own dashboard's too
// In one turn of the event loop: whoever types must not wait for it.
constexpr auto slice = 3ms;
constexpr int betweenLooksAtTheClock = 32;
constexpr auto longestTimer = 24h;

} // namespace

Directory::Directory(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    makeParts();
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &Directory::refresh);
    m_hourly.setSingleShot(true);
    m_hourly.setInterval(between);
    connect(&m_hourly, &QTimer::timeout, this, &Directory::refresh);
    m_derive.setSingleShot(true);
    connect(&m_derive, &QTimer::timeout, this, &Directory::deriveSome);
    m_boundary.setSingleShot(true);
    connect(&m_boundary, &QTimer::timeout, this, &Directory::deriveSoon);
}

Directory::~Directory() = default;

Freshness Directory::freshness(Part part) const
{
    return at(part).freshness();
}

bool Directory::isRefreshing() const
{
    return !m_waiting.isEmpty() || m_lookAtStrangers.isActive()
        || std::any_of(m_parts.begin(), m_parts.end(), [](const auto &part) { return part->isRunning(); });
}

bool Directory::isRefreshing(Part part) const
{
    return at(part).isRunning();
}

const Error &Directory::error(Part part) const
{
    return at(part).error();
}

QDateTime Directory::asOf(Part part) const
{
    return at(part).asOf();
}

qint64 Directory::total(Part part) const
{
    return std::max<qint64>(at(part).total(), count(part));
}

int Directory::brokenRows(Part part) const
{
    return at(part).broken();
}

qint64 Directory::missing(Part part) const
{
    return at(part).isRunning() ? 0 : at(part).missing();
}

int Directory::count(Part part) const
{
    switch (part) {
    case Part::Users:
        return m_records.people.size();
    case Part::Roles:
        return int(m_records.roles.size());
    case Part::Places:
        return m_records.places.size();
    case Part::Groups:
        return m_records.groups.size();
    case Part::Teams:
        return m_records.teams.size();
    case Part::AccessRights:
        return m_records.rights.size();
    case Part::TeamMemberships:
        return m_records.memberships.size();
    case Part::Guests:
        return m_records.guests.size();
    case Part::Members:
        return m_records.members.size();
    }
    return 0;
}

void Directory::refresh()
{
    m_tryAgain.stop();
    m_hourly.start();
    m_waiting = { Part::Roles,        Part::Places,          Part::Groups, Part::Teams,
                  Part::AccessRights, Part::TeamMemberships, Part::Guests };
    if (m_wantsMembers)
        m_waiting.append(Part::Members);
    at(Part::Users).refresh(Lane::Visible);
    startNext();
}

// Beside the people only one list at a time; what is as long as theirs waits until they are here.
void Directory::startNext()
{
    for (const auto part : { Part::Roles, Part::Places, Part::Groups, Part::Teams, Part::AccessRights,
                             Part::TeamMemberships, Part::Guests, Part::Members }) {
        if (at(part).isRunning())
            return;
    }
    if (m_waiting.isEmpty())
        return;
    const bool isLong = m_waiting.first() >= Part::AccessRights;
    if (isLong && at(Part::Users).isRunning())
        return;
    at(m_waiting.takeFirst()).refresh(Lane::Background);
}

void Directory::open(Part part)
{
    m_wantsMembers = m_wantsMembers || part == Part::Members;
    const bool isUnderWay = at(part).isRunning() || at(part).freshness() != Freshness::Empty;
    if (isUnderWay || at(Part::Users).freshness() == Freshness::Empty)
        return;
    m_waiting.removeOne(part);
    at(part).refresh(Lane::Visible);
}

void Directory::partEnded(Part part)
{
    const auto &error = at(part).error();
    const bool isPassing = error.isOffline() || error.kind == Error::Server || error.kind == Error::RateLimited;
    const bool failed = at(part).freshness() == Freshness::Failed || at(part).freshness() == Freshness::Stale;
    if (failed && error.isOffline())
        m_waiting.clear(); // none of them would get through
    if (failed && isPassing)
        retryLater();
    else if (!failed)
        m_failures = 0;
    const auto isKnown = [this](Part known) { return at(known).asOf().isValid(); };
    if (part == Part::AccessRights || part == Part::TeamMemberships)
        lookForStrangers();
    if (isKnown(Part::AccessRights) && isKnown(Part::TeamMemberships) && isKnown(Part::Groups) && isKnown(Part::Users))
        settleRights();
    startNext();
    if (!isRefreshing())
        returnFreedMemory();
}

// What passes by itself is tried again; what a person has to mend is not.
void Directory::retryLater()
{
    if (!m_tryAgain.isActive())
        m_tryAgain.start(std::min(8'000ms * (1 << std::min(m_failures++, 4)), 120'000ms));
}

void Directory::clear()
{
    m_tryAgain.stop();
    m_hourly.stop();
    m_derive.stop();
    m_boundary.stop();
    m_search.cancel();
    m_lookAgain.cancel();
    m_lookAtStrangers.cancel();
    m_strangers.clear();
    m_waiting.clear();
    m_wantsMembers = false;
    m_failures = 0;
    m_records.clear();
    for (int part = 0; part < partCount; ++part)
        emit rowsChanged(Part(part));
    for (const auto &part : m_parts)
        part->clear();
}

void Directory::setOrganization(const Organization &organization)
{
    m_records.organization = organization;
}

void Directory::note(Told &told, Merged merged, qint64 id) const
{
    if (merged == Merged::New)
        ++told.added;
    else if (merged == Merged::Changed)
        told.changed.append(id);
}

// Each change of one row sorts all of them anew: many are told at once.
void Directory::tell(Part part, const Told &told)
{
    if (part == Part::Users && m_records.knowsRights) {
        for (int position = size() - told.added; position < size(); ++position)
            m_records.derive(position, QDateTime::currentDateTimeUtc());
        for (const auto id : told.changed)
            m_records.derive(positionOf(UserId { id }), QDateTime::currentDateTimeUtc());
    }
    if (told.added > 0 || told.changed.size() > 1)
        emit rowsChanged(part);
    else if (!told.changed.isEmpty())
        emit rowChanged(part, told.changed.constFirst());
    if (part != Part::Users && part != Part::Members && (told.added > 0 || !told.changed.isEmpty()))
        deriveSoon();
}

void Directory::settle(Part part, Merged merged, qint64 id)
{
    at(part).told(id);
    if (merged == Merged::New)
        at(part).countOne(1);
    Told told;
    note(told, merged, id);
    tell(part, told);
}

void Directory::gone(Part part, qint64 id)
{
    at(part).told(id);
    at(part).countOne(-1);
    emit rowsChanged(part);
}

void Directory::put(const User &user)
{
    settle(Part::Users, m_records.merge(user), number(user.id));
}

void Directory::put(const Member &member)
{
    settle(Part::Members, m_records.merge(member), number(member.id));
}

void Directory::put(const AccessRight &right)
{
    settle(Part::AccessRights, m_records.merge(right), number(right.id));
    deriveHolder(right.assignee);
}

void Directory::put(const Group &group)
{
    settle(Part::Groups, m_records.groups.merge(group.id, group), number(group.id));
}

void Directory::put(const Place &place)
{
    settle(Part::Places, m_records.places.merge(place.id, place), number(place.id));
}

void Directory::put(const Team &team)
{
    settle(Part::Teams, m_records.teams.merge(team.id, team), number(team.id));
}

void Directory::put(const TeamMembership &membership)
{
    settle(Part::TeamMemberships, m_records.merge(membership), number(membership.id));
    deriveHolder(membership.member);
}

void Directory::put(const Guest &guest)
{
    settle(Part::Guests, m_records.guests.merge(guest.id, guest), number(guest.id));
}

void Directory::put(const Role &role)
{
    m_records.roles.insert(role.id, role);
    emit rowsChanged(Part::Roles);
    deriveSoon();
}

void Directory::remove(UserId id)
{
    if (m_records.remove(id))
        gone(Part::Users, number(id));
    else
        at(Part::Users).told(number(id));
}

void Directory::remove(MemberId id)
{
    if (m_records.remove(id))
        gone(Part::Members, number(id));
}

void Directory::remove(AccessRightId id)
{
    const auto *right = m_records.rights.find(id);
    if (!right)
        return;
    const auto holder = right->assignee;
    m_records.remove(id);
    gone(Part::AccessRights, number(id));
    deriveHolder(holder);
}

void Directory::settleRights()
{
    const bool isNews = !std::exchange(m_records.knowsRights, true);
    deriveSoon();
    m_derivedAny = m_derivedAny || isNews; // nobody may differ, yet "no rights" is known only now
}

void Directory::deriveSoon()
{
    if (!m_records.knowsRights)
        return;
    m_derived = m_searched = 0;
    m_nextBoundary = {};
    m_derivedAny = m_derivedAny && m_derive.isActive();
    m_derive.start(0);
}

// In slices: everybody at once would hold up the window.
void Directory::deriveSome()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const QDeadlineTimer end(slice);
    while (m_derived < size()) {
        m_derivedAny = m_records.derive(m_derived++, now) || m_derivedAny;
        if (m_derived % betweenLooksAtTheClock == 0 && end.hasExpired())
            return m_derive.start(0);
    }
    if (std::exchange(m_derivedAny, false))
        emit rowsChanged(Part::Users);
    findBoundary();
}

void Directory::findBoundary()
{
    constexpr int some = 5'000;
    const auto now = QDateTime::currentDateTimeUtc();
    const int last = std::min(m_records.rights.size(), m_searched + some);
    const auto next = m_records.nextBoundary(now, m_searched, last);
    if (next.isValid() && (!m_nextBoundary.isValid() || next < m_nextBoundary))
        m_nextBoundary = next;
    m_searched = last;
    if (m_searched < m_records.rights.size())
        return m_derive.start(0);
    if (m_nextBoundary.isValid())
        m_boundary.start(std::min<std::chrono::milliseconds>(
            longestTimer, std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(m_nextBoundary)) + 1)));
}

void Directory::deriveHolder(const Assignee &assignee)
{
    if (!m_records.knowsRights)
        return;
    auto holders = QList<Assignee> { assignee };
    if (assignee.type == AssigneeType::Team)
        holders = m_records.membersOf(TeamId { assignee.id });
    for (const auto &holder : std::as_const(holders)) {
        if (holder.type == AssigneeType::User)
            derivePerson(positionOf(UserId { holder.id }));
    }
}

void Directory::derivePerson(int position)
{
    if (position >= 0 && m_records.derive(position, QDateTime::currentDateTimeUtc()))
        emit rowChanged(Part::Users, number(at(position).user.id));
}
