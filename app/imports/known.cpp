// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/known.h"

#include "app/imports/address.h"
#include "app/imports/rolewords.h"

#include <algorithm>

namespace imports {

namespace {

//! Zones of places as Records::zoneOf() gives them, each read from the system once.
class Zones {
public:
    explicit Zones(const Snapshot &snapshot)
        : m_own(snapshot.organization.timeZone.toUtf8())
    {
        for (const Place &place : snapshot.places)
            m_named.insert(place.timeZone, QTimeZone());
        for (auto zone = m_named.begin(); zone != m_named.end(); ++zone)
            zone.value() = QTimeZone(zone.key().toUtf8());
    }
    [[nodiscard]] QTimeZone of(const Place *place) const
    {
        const auto zone = place ? m_named.value(place->timeZone) : m_own;
        if (zone.isValid())
            return zone;
        return m_own.isValid() ? m_own : QTimeZone::utc();
    }

private:
    QTimeZone m_own;
    QHash<QString, QTimeZone> m_named;
};

} // namespace

Snapshot snapshotOf(const Records &records)
{
    Snapshot snapshot { .organization = records.organization, .roles = records.roles.values() };
    snapshot.people.reserve(size_t(records.people.size()));
    for (const Person &person : records.people)
        snapshot.people.push_back(person.user);
    for (const AccessRight &right : records.rights) {
        if (right.assignee.type == AssigneeType::User)
            snapshot.rights.push_back(right);
    }
    for (const Group &group : records.groups)
        snapshot.groups.append(group);
    for (const Place &place : records.places)
        snapshot.places.append(place);
    return snapshot;
}

Known::Known(Snapshot snapshot, const Stop &stop)
    : m_snapshot(std::move(snapshot))
{
    m_people.reserve(qsizetype(m_snapshot.people.size()));
    for (size_t at = 0; at < m_snapshot.people.size() && !stop; ++at)
        m_people.insert(addressKey(m_snapshot.people[at].email), int(at));
    for (size_t at = 0; at < m_snapshot.rights.size() && !stop; ++at)
        m_rights.insert(UserId { m_snapshot.rights[at].assignee.id }, int(at));
    for (int at = 0; at < m_snapshot.places.size(); ++at) {
        const auto &place = m_snapshot.places.at(at);
        m_placePositions.insert(place.id, at);
        m_places.add(at, QString::number(number(place.id)), { place.name });
    }
    const Zones zones(m_snapshot);
    for (int at = 0; at < m_snapshot.groups.size(); ++at) {
        const auto &group = m_snapshot.groups.at(at);
        m_groups.add(at, QString::number(number(group.id)), { group.name, groupName(at) });
        const auto *place = placeOf(group);
        m_zones.insert(group.id, zones.of(place));
    }
    nameRoles();
    countDomains(stop);
}

// What an organization calls one of its roles is that one, whatever it means elsewhere.
void Known::nameRoles()
{
    const auto &roles = m_snapshot.roles;
    Names own;
    for (int at = 0; at < roles.size(); ++at)
        own.add(at, roles.at(at).id, { roles.at(at).name });
    for (int at = 0; at < roles.size(); ++at) {
        auto names = otherNamesOf(roles.at(at));
        names.removeIf([&own](const QString &name) { return !own.find(name).empty(); });
        m_roles.add(at, roles.at(at).id, names << roles.at(at).name);
    }
}

const User *Known::find(const QString &key) const
{
    const auto found = m_people.constFind(key);
    return found == m_people.cend() ? nullptr : &m_snapshot.people[size_t(*found)];
}

const AccessRight *Known::heldBy(UserId person, const Scope &scope, const QString &roleId) const
{
    for (auto [at, end] = m_rights.equal_range(person); at != end; ++at) {
        const auto &right = m_snapshot.rights[size_t(*at)];
        if (right.scope == scope && right.roleId == roleId)
            return &right;
    }
    return nullptr;
}

QString Known::groupName(int position) const
{
    const auto &group = m_snapshot.groups.at(position);
    const auto *place = placeOf(group);
    if (!place)
        return group.name;
    QString whole = group.name + u", " + place->name;
    return whole;
}

QTimeZone Known::zoneOf(GroupId group) const
{
    return m_zones.value(group, QTimeZone::utc());
}

QSet<QString> Known::domains() const
{
    QSet<QString> domains;
    for (const User &person : m_snapshot.people)
        domains.insert(domainOf(person.email));
    return domains;
}

void Known::countDomains(const Stop &stop)
{
    constexpr qsizetype mostDomains = 20;
    QHash<QString, int> counts;
    for (size_t at = 0; at < m_snapshot.people.size() && !stop; ++at)
        ++counts[domainOf(m_snapshot.people[at].email)];
    counts.remove(QString());
    m_usualDomains = counts.keys();
    std::sort(m_usualDomains.begin(), m_usualDomains.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    m_usualDomains = m_usualDomains.first(qMin(mostDomains, m_usualDomains.size()));
}

const Place *Known::placeOf(const Group &group) const
{
    const auto at = group.place ? m_placePositions.value(*group.place, -1) : -1;
    return at < 0 ? nullptr : &m_snapshot.places.at(at);
}

} // namespace imports
