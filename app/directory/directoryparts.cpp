// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each part of the directory is listed and looked at.
#include "app/api/accessrights.h"
#include "app/api/members.h"
#include "app/api/organization.h"
#include "app/api/users.h"
#include "app/directory/directory.h"
#include "app/directory/peoplecuts.h"
#include "app/directory/rightscuts.h"

using namespace Qt::StringLiterals;

namespace {

api::PeopleQuery peopleQuery(const Cut &cut, int offset)
{
    return { .text = cut.text, .sort = cut.sort, .group = cut.group, .place = cut.place, .offset = offset };
}

template <typename Cuts, typename... More>
std::function<Listing::NextCut()> cutting(const Records &records, const More &...more)
{
    return [&records, more...] {
        return
            [cuts = std::make_shared<Cuts>(records, more...)](const Listing &listing) { return cuts->next(listing); };
    };
}

//! One request of a listing: each row goes to `merge`, which gives back its id.
template <typename Row, typename Merge, typename Told>
Call ask(Client &client, const Request<Page<Row>> &request, Lane lane, const Listing::Answered &answered,
         const Merge &merge, const Told &told)
{
    return client.send<Page<Row>>(request, lane, [=](const Result<Page<Row>> &page) {
        if (!page)
            return answered(page.error());
        ListedPage listed { .received = page->received, .broken = page->broken, .total = page->total };
        listed.ids.reserve(page->rows.size());
        for (const auto &row : page->rows)
            listed.ids.append(merge(row));
        told();
        answered(listed);
    });
}

//! One row by its id.
template <typename Row, typename Put>
Call look(Client &client, const Request<Row> &request, const std::function<void(const Result<Unit> &)> &done,
          const Put &put)
{
    return client.send<Row>(request, Lane::Background, [=](const Result<Row> &row) {
        if (!row)
            return done(row.error());
        put(*row);
        done(Unit {});
    });
}

} // namespace

void Directory::makeParts()
{
    const auto make = [this](Part part, PartListing::Setup setup) {
        auto &listing = m_parts.at(size_t(part));
        listing = std::make_unique<PartListing>(std::move(setup));
        connect(listing.get(), &PartListing::changed, this, [this, part] { emit freshnessChanged(part); });
        connect(listing.get(), &PartListing::ended, this, [this, part] { partEnded(part); });
    };
    make(Part::Users, usersSetup());
    make(Part::Members, membersSetup());
    make(Part::AccessRights, rightsSetup());
    make(Part::TeamMemberships, membershipsSetup());
    make(Part::Roles, rolesSetup());
    make(Part::Groups, plainSetup<Group, GroupId, &api::listGroups, &api::group, &Records::groups>(Part::Groups));
    make(Part::Places, plainSetup<Place, PlaceId, &api::listPlaces, &api::place, &Records::places>(Part::Places));
    make(Part::Teams, plainSetup<Team, TeamId, &api::listTeams, &api::team, &Records::teams>(Part::Teams));
    make(Part::Guests, plainSetup<Guest, GuestId, &api::listGuests, &api::guest, &Records::guests>(Part::Guests));
}

PartListing::Setup Directory::usersSetup()
{
    const auto asking = [this](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
        const auto told = std::make_shared<Told>();
        return ask<User>(
            m_client, api::listUsers(peopleQuery(cut, offset)), lane, answered,
            [this, told](const User &user) {
                const auto id = number(user.id);
                if (!at(Part::Users).wasTold(id))
                    note(*told, m_records.merge(user), id);
                return id;
            },
            [this, told] { tell(Part::Users, *told); });
    };
    const auto hasMet
        = [](const Listing &listing, const Person &person) { return listing.seen().contains(number(person.user.id)); };
    return { .listing = { .pageSize = api::usersPerPage, .sort = u"name"_s, .ask = asking },
             .cuts = cutting<PeopleCuts>(m_records, hasMet),
             .count = [this] { return m_records.people.size(); },
             .idAt = [this](int position) { return number(idOf(m_records.people.at(position))); },
             .lookAt =
                 [this](qint64 id, const auto &done) {
                     return look<User>(m_client, api::user(UserId { id }), done,
                                       [this](const User &user) { put(user); });
                 },
             .remove = [this](qint64 id) { remove(UserId { id }); } };
}

PartListing::Setup Directory::membersSetup()
{
    const auto merge = [this](const api::MemberRow &row) { return m_records.merge(row.member, row.name, row.email); };
    const auto asking = [this, merge](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
        const auto told = std::make_shared<Told>();
        return ask<api::MemberRow>(
            m_client, api::listMembers(peopleQuery(cut, offset)), lane, answered,
            [this, told, merge](const api::MemberRow &row) {
                const auto id = number(row.member.id);
                if (!at(Part::Members).wasTold(id))
                    note(*told, merge(row), id);
                return id;
            },
            [this, told] { tell(Part::Members, *told); });
    };
    const auto hasMet = [this](const Listing &listing, const Person &person) {
        const auto *member = m_records.memberOf(person.user.id);
        return member && listing.seen().contains(number(member->id));
    };
    return { .listing = { .pageSize = api::usersPerPage, .sort = u"name"_s, .ask = asking },
             .cuts = cutting<PeopleCuts>(m_records, hasMet),
             .count = [this] { return m_records.members.size(); },
             .idAt = [this](int position) { return number(idOf(m_records.members.at(position))); },
             .lookAt =
                 [this, merge](qint64 id, const auto &done) {
                     return look<api::MemberRow>(m_client, api::member(MemberId { id }), done,
                                                 [this, merge](const api::MemberRow &row) {
                                                     settle(Part::Members, merge(row), number(row.member.id));
                                                 });
                 },
             .remove = [this](qint64 id) { remove(MemberId { id }); } };
}

PartListing::Setup Directory::rightsSetup()
{
    const auto asking = [this](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
        const auto told = std::make_shared<Told>();
        return ask<AccessRight>(
            m_client, api::listAccessRights({ .scope = cut.scope, .sort = cut.sort, .offset = offset }), lane, answered,
            [this, told](const AccessRight &right) {
                const auto id = number(right.id);
                if (!at(Part::AccessRights).wasTold(id))
                    note(*told, m_records.merge(right), id);
                return id;
            },
            [this, told] { tell(Part::AccessRights, *told); });
    };
    return { .listing
             = { .pageSize = api::accessRightsPerPage, .sort = u"user.name"_s, .ask = asking, .cutsAtOnce = true },
             .cuts = cutting<RightsCuts>(m_records),
             .count = [this] { return m_records.rights.size(); },
             .idAt = [this](int position) { return number(idOf(m_records.rights.at(position))); },
             .lookAt =
                 [this](qint64 id, const auto &done) {
                     return look<AccessRight>(m_client, api::accessRight(AccessRightId { id }), done,
                                              [this](const AccessRight &right) { put(right); });
                 },
             .remove = [this](qint64 id) { remove(AccessRightId { id }); } };
}

PartListing::Setup Directory::membershipsSetup()
{
    const auto asking = [this](const Cut &cut, int offset, Lane lane, const Listing::Answered &answered) {
        const auto told = std::make_shared<Told>();
        return ask<TeamMembership>(
            m_client, api::listTeamMemberships(cut.team, offset), lane, answered,
            [this, told](const TeamMembership &membership) {
                note(*told, m_records.merge(membership), number(membership.id));
                return number(membership.id);
            },
            [this, told] { tell(Part::TeamMemberships, *told); });
    };
    return { .listing = { .pageSize = api::rowsPerPage, .ask = asking, .cutsAtOnce = true },
             .cuts = cutting<MembershipCuts>(m_records),
             .count = [this] { return m_records.memberships.size(); },
             .idAt = [this](int position) { return number(idOf(m_records.memberships.at(position))); },
             .lookAt =
                 [this](qint64 id, const auto &done) {
                     return look<TeamMembership>(m_client, api::teamMembership(TeamMembershipId { id }), done,
                                                 [this](const TeamMembership &membership) { put(membership); });
                 },
             .remove =
                 [this](qint64 id) {
                     const auto *membership = m_records.memberships.find(TeamMembershipId { id });
                     const auto member = membership ? membership->member : Assignee {};
                     m_records.remove(TeamMembershipId { id });
                     gone(Part::TeamMemberships, id);
                     deriveHolder(member);
                 } };
}

// Not paged and with texts for ids: one answer is the whole list.
PartListing::Setup Directory::rolesSetup()
{
    const auto asking = [this](const Cut & /*cut*/, int /*offset*/, Lane lane, const Listing::Answered &answered) {
        return m_client.send<Page<Role>>(api::roles(), lane, [this, answered](const Result<Page<Role>> &page) {
            if (!page)
                return answered(page.error());
            QHash<QString, Role> roles;
            for (const auto &role : page->rows)
                roles.insert(role.id, role);
            if (std::exchange(m_records.roles, roles) != roles) {
                emit rowsChanged(Part::Roles);
                deriveSoon();
            }
            answered(ListedPage { .broken = page->broken, .total = page->rows.size() });
        });
    };
    return { .listing = { .ask = asking }, .count = [this] { return int(m_records.roles.size()); } };
}

template <typename Row, typename Id, auto list, auto read, auto rows>
PartListing::Setup Directory::plainSetup(Part part)
{
    const auto asking = [this, part](const Cut & /*cut*/, int offset, Lane lane, const Listing::Answered &answered) {
        const auto told = std::make_shared<Told>();
        return ask<Row>(
            m_client, list(offset), lane, answered,
            [this, told](const Row &row) {
                note(*told, (m_records.*rows).merge(row.id, row), number(row.id));
                return number(row.id);
            },
            [this, told, part] { tell(part, *told); });
    };
    return { .listing = { .pageSize = api::rowsPerPage, .ask = asking },
             .count = [this] { return (m_records.*rows).size(); },
             .idAt = [this](int position) { return number(idOf((m_records.*rows).at(position))); },
             .lookAt =
                 [this](qint64 id, const auto &done) {
                     return look<Row>(m_client, read(Id { id }), done, [this](const Row &row) { put(row); });
                 },
             .remove =
                 [this, part](qint64 id) {
                     (m_records.*rows).remove(Id { id });
                     gone(part, id);
                     deriveSoon();
                 } };
}
