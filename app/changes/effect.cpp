// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/effect.h"

#include "app/api/decode.h"

namespace effect {

namespace {

// One person as a page of one, so that both ways of reading have one shape. No such person: an empty page.
Result<Page<User>> decodePerson(const Answer &answer)
{
    const auto user = decodeOne<User, userFrom>(answer);
    if (!user)
        return user.error();
    return Page<User> { .rows = { *user }, .received = 1 };
}

} // namespace

Request<Unit> write(const Change &change)
{
    const auto id = change.before->id;
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        return api::setAccessEnabled(id, access->enabled);
    if (const auto *name = std::get_if<SetName>(&change.wish))
        return api::setUserName(id, name->name);
    if (const auto *notes = std::get_if<SetNotes>(&change.wish))
        return api::setUserNotes(id, notes->notes);
    return api::deleteUser(id);
}

Request<User> create(const AddUser &wish)
{
    return api::createUser(wish.user);
}

Request<Page<User>> reading(const Change &change)
{
    if (const auto *add = std::get_if<AddUser>(&change.wish))
        return api::findUser(add->user.email);
    auto request = api::user(change.before->id);
    return { .path = request.path, .decode = &decodePerson };
}

std::optional<User> expected(const Change &change)
{
    auto user = change.before;
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        user->accessEnabled = access->enabled;
    else if (const auto *name = std::get_if<SetName>(&change.wish))
        user->name = name->name;
    else if (const auto *notes = std::get_if<SetNotes>(&change.wish))
        user->notes = notes->notes;
    else
        user.reset();
    return user;
}

bool isSeen(const Change &change, const std::optional<User> &found)
{
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        return found && found->accessEnabled == access->enabled;
    if (const auto *name = std::get_if<SetName>(&change.wish))
        return found && found->name == name->name;
    if (const auto *notes = std::get_if<SetNotes>(&change.wish))
        return found && found->notes == notes->notes;
    if (std::holds_alternative<AddUser>(change.wish))
        return found.has_value();
    return !found;
}

} // namespace effect
