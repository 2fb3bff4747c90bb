// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/accessright.h"
#include "app/domain/operator.h"
#include "app/domain/organization.h"
#include "app/domain/role.h"
#include "app/domain/teammembership.h"
#include "app/net/request.h"

// Who is signed in and what they may do. people.yaml: /user, /roles, /role_assignments; places.yaml: /organization
namespace api {

Request<Operator> currentUser();
Request<Organization> currentOrganization();
Request<Page<Role>> roles();
//! The rights a person holds directly, at most 250.
Request<Page<AccessRight>> accessRightsOf(UserId user);
//! The teams a person is in (records.yaml: /team_memberships), at most 250.
Request<Page<TeamMembership>> teamMembershipsOf(UserId user);

} // namespace api
