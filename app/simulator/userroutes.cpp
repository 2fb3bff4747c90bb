// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

User *asked(Context &context)
{
    const auto found = context.world.users.find(context.id());
    return found == context.world.users.end() ? nullptr : &found->second;
}

Answer list(Context &context)
{
    return pageOf(
        context, matchingPeople(context, false), [&](const User *user) { return userJson(context.world, *user); }, 50,
        100);
}

Answer create(Context &context)
{
    const auto fields = wrapped(context, u"user"_s);
    if (!fields)
        return invalid(u"user"_s, u"is missing"_s);
    const Creation creation = createPerson(context, *fields);
    return creation.user ? ok(userJson(context.world, *creation.user)) : creation.refusal;
}

Answer read(Context &context)
{
    const User *user = asked(context);
    return user ? ok(userJson(context.world, *user)) : noRecord(u"User"_s);
}

Answer update(Context &context)
{
    User *user = asked(context);
    if (!user)
        return noRecord(u"User"_s);
    const auto fields = wrapped(context, u"user"_s);
    return fields ? updatePerson(context, *user, *fields) : invalid(u"user"_s, u"is missing"_s);
}

Answer remove(Context &context)
{
    const User *user = asked(context);
    return user ? deletePerson(context, *user) : noRecord(u"User"_s);
}

Answer readCurrent(Context &context)
{
    return ok(currentUserJson(context.world, *context.caller));
}

} // namespace

QList<Route> userRoutes()
{
    return { { "GET"_L1, "/users"_L1, list, "users_read"_L1 },
             { "POST"_L1, "/users"_L1, create, "users_write"_L1 },
             { "GET"_L1, "/users/{id}"_L1, read, "users_read"_L1 },
             { "PATCH"_L1, "/users/{id}"_L1, update, "users_write"_L1 },
             { "DELETE"_L1, "/users/{id}"_L1, remove, "users_write"_L1 },
             { "GET"_L1, "/user"_L1, readCurrent } };
}

} // namespace simulator
