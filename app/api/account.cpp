// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/account.h"

#include "app/api/decode.h"

using namespace Qt::StringLiterals;

namespace api {

Request<Operator> currentUser()
{
    return { .path = u"/user"_s, .decode = &decodeOne<Operator, operatorFrom> };
}

Request<Organization> currentOrganization()
{
    return { .path = u"/organization"_s, .decode = &decodeOne<Organization, organizationFrom> };
}

Request<Page<Role>> roles()
{
    return { .path = u"/roles"_s, .decode = &decodePage<Role, roleFrom> };
}

Request<Page<AccessRight>> accessRightsOf(UserId user)
{
    return { .path = u"/role_assignments"_s,
             .query = { { u"assignee_type"_s, u"User"_s },
                        { u"assignee_id"_s, QString::number(number(user)) },
                        { u"limit"_s, u"250"_s } },
             .decode = &decodePage<AccessRight, accessRightFrom> };
}

Request<Page<TeamMembership>> teamMembershipsOf(UserId user)
{
    return { .path = u"/team_memberships"_s,
             .query = { { u"member_type"_s, u"User"_s },
                        { u"member_id"_s, QString::number(number(user)) },
                        { u"limit"_s, u"250"_s } },
             .decode = &decodePage<TeamMembership, teamMembershipFrom> };
}

} // namespace api
