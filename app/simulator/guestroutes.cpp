// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

Answer list(Context &context)
{
    const auto ids = wantedIds(context);
    QList<const Guest *> found;
    for (const auto &[id, guest] : context.world.guests)
        if ((!ids || ids->contains(id)) && mentions(context.query.value(u"query"_s), { guest.name }))
            found.append(&guest);
    return pageOf(context, found, [](const Guest *guest) { return guestJson(*guest); });
}

Answer create(Context &context)
{
    const QJsonObject fields = wrapped(context, u"guest"_s).value_or(QJsonObject());
    Guest guest { .name = fields.value(u"name"_s).toString().trimmed(), .created = context.world.now() };
    if (guest.name.isEmpty())
        return invalid(u"name"_s, u"can't be blank"_s);
    if (fields.value(u"email"_s).isString())
        guest.email = fields.value(u"email"_s).toString();
    if (guest.email && !isEmail(*guest.email))
        return invalid(u"email"_s, u"is invalid"_s);
    if (fields.value(u"phone_number"_s).isString())
        guest.phone = fields.value(u"phone_number"_s).toString();
    if (guest.phone && !guest.phone->startsWith("+1"_L1))
        return invalid(u"phone_number"_s, u"is invalid"_s);
    guest.id = context.world.nextId();
    context.world.guests.emplace(guest.id, guest);
    return ok(guestJson(guest));
}

Answer read(Context &context)
{
    const auto found = context.world.guests.find(context.id());
    return found == context.world.guests.end() ? noRecord(u"Guest"_s) : ok(guestJson(found->second));
}

Answer remove(Context &context)
{
    const qint64 id = context.id();
    if (context.world.guests.erase(id) == 0)
        return noRecord(u"Guest"_s);
    context.world.removeRightsOf(AssigneeType::Guest, id);
    std::erase_if(context.world.memberships, [id](const auto &entry) {
        return entry.second.memberType == AssigneeType::Guest && entry.second.memberId == id;
    });
    return noContent();
}

} // namespace

QList<Route> guestRoutes()
{
    return { { "GET"_L1, "/guests"_L1, list, "guests_read"_L1 },
             { "POST"_L1, "/guests"_L1, create, "guests_write"_L1 },
             { "GET"_L1, "/guests/{id}"_L1, read, "guests_read"_L1 },
             { "DELETE"_L1, "/guests/{id}"_L1, remove, "guests_write"_L1 } };
}

} // namespace simulator
