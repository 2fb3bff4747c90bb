// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/group.h"
#include "app/domain/guest.h"
#include "app/domain/organization.h"
#include "app/domain/place.h"
#include "app/domain/role.h"
#include "app/domain/team.h"
#include "app/domain/teammembership.h"
#include "app/net/request.h"

// What people get access to and through. places.yaml: /organization, /groups, /places; people.yaml: /roles;
// records.yaml: /teams, /team_memberships, /guests
namespace api {

inline constexpr int rowsPerPage = 250; // the most any of these lists gives

Request<Organization> currentOrganization();
//! All of them: the list is not paged.
Request<Page<Role>> roles();
Request<Page<Group>> listGroups(int offset);
Request<Group> group(GroupId id);
Request<Page<Place>> listPlaces(int offset);
Request<Place> place(PlaceId id);
Request<Page<Team>> listTeams(int offset);
Request<Team> team(TeamId id);
Request<Page<Guest>> listGuests(int offset);
Request<Guest> guest(GuestId id);
//! Of one team, or of all.
Request<Page<TeamMembership>> listTeamMemberships(std::optional<TeamId> team, int offset);
//! The teams a person is in, at most 250.
Request<Page<TeamMembership>> teamMembershipsOf(UserId user);
Request<TeamMembership> teamMembership(TeamMembershipId id);

} // namespace api
