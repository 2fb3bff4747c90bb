// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

Answer flagged(Answer answer)
{
    answer.deprecated = true;
    return answer;
}

QJsonObject shown(const Context &context, const User &user)
{
    return memberJson(context.world, user, context.options.classicMembers);
}

Answer list(Context &context)
{
    return flagged(pageOf(
        context, matchingPeople(context, true), [&](const User *user) { return shown(context, *user); }, 50, 100));
}

Answer create(Context &context)
{
    const auto fields = wrapped(context, u"member"_s);
    if (!fields)
        return flagged(invalid(u"member"_s, u"is missing"_s));
    const Creation creation = createPerson(context, *fields);
    return flagged(creation.user ? ok(shown(context, *creation.user)) : creation.refusal);
}

Answer read(Context &context)
{
    const User *user = context.world.userByMember(context.id());
    return flagged(user ? ok(shown(context, *user)) : noRecord(u"Member"_s));
}

Answer update(Context &context)
{
    User *user = context.world.userByMember(context.id());
    if (!user)
        return flagged(noRecord(u"Member"_s));
    const auto fields = wrapped(context, u"member"_s);
    return flagged(fields ? updatePerson(context, *user, *fields) : invalid(u"member"_s, u"is missing"_s));
}

// The sources contradict each other on what is left of the person; with one account for one organization: nothing.
Answer remove(Context &context)
{
    const User *user = context.world.userByMember(context.id());
    return flagged(user ? deletePerson(context, *user) : noRecord(u"Member"_s));
}

} // namespace

QList<Route> memberRoutes()
{
    return { { "GET"_L1, "/members"_L1, list, "users_read"_L1 },
             { "POST"_L1, "/members"_L1, create, "users_write"_L1 },
             { "GET"_L1, "/members/{id}"_L1, read, "users_read"_L1 },
             { "PATCH"_L1, "/members/{id}"_L1, update, "users_write"_L1 },
             { "DELETE"_L1, "/members/{id}"_L1, remove, "users_write"_L1 } };
}

} // namespace simulator
