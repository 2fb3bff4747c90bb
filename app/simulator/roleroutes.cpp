// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/context.h"
#include "app/simulator/shapes.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

Answer list(Context &context)
{
    QJsonArray roles;
    for (const Role &role : context.world.roles)
        roles.append(roleJson(role));
    return ok(roles);
}

Answer read(Context &context)
{
    const Role *role = context.world.role(context.key);
    return role ? ok(roleJson(*role)) : noRecord(u"Role"_s);
}

} // namespace

QList<Route> roleRoutes()
{
    return { { "GET"_L1, "/roles"_L1, list }, { "GET"_L1, "/roles/{id}"_L1, read } };
}

} // namespace simulator
