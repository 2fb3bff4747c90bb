// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/provisioning.h"

#include "app/api/decode.h"
#include "app/api/organization.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

Request<Provisioning> provisioning()
{
    return { .path = u"/organization"_s, .decode = &decodeOne<Provisioning, provisioningFrom> };
}

Request<Provisioning> provisioningSettings()
{
    return { .path = u"/organization/settings"_s, .decode = &decodeOne<Provisioning, provisioningFrom> };
}

Request<Page<Integration>> integrations()
{
    return { .path = u"/integrations"_s,
             .query = paging(rowsPerPage, 0),
             .decode = &decodePage<Integration, integrationFrom> };
}

} // namespace api
