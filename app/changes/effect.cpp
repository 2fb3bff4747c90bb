// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/effect.h"

#include "app/changes/overloaded.h"

namespace effect {

namespace {

template <typename... Kinds>
bool isAny(const Wish &wish)
{
    return (std::holds_alternative<Kinds>(wish) || ...);
}

void setMoment(QDateTime &moment, const QDateTime &wished)
{
    if (!isSameMoment(moment, wished))
        moment = wished;
}

void changeRight(const api::AccessRightChange &change, AccessRight &right)
{
    right.roleId = change.roleId.value_or(right.roleId);
    if (!change.dates)
        return;
    setMoment(right.validFrom, change.dates->from);
    setMoment(right.validUntil, change.dates->until);
}

QJsonObject withField(QJsonObject metadata, const SetMetadata &field)
{
    if (field.value.isEmpty())
        metadata.remove(field.key);
    else if (metadata.value(field.key).toVariant().toString() != field.value) // a number stays a number
        metadata.insert(field.key, field.value);
    return metadata;
}

void changeUser(const Wish &wish, User &user)
{
    if (const auto *access = std::get_if<SetAccess>(&wish))
        user.accessEnabled = access->enabled;
    else if (const auto *name = std::get_if<SetName>(&wish))
        user.name = name->name;
    else if (const auto *notes = std::get_if<SetNotes>(&wish))
        user.notes = notes->notes;
    else if (const auto *field = std::get_if<SetMetadata>(&wish))
        user.metadata = withField(user.metadata, *field);
    else if (const auto *signIn = std::get_if<SetPasswordSignIn>(&wish))
        user.passwordFlowEnabled = signIn->allowed;
}

api::AccessRightChange inverseChange(const api::AccessRightChange &change, const AccessRight &before)
{
    api::AccessRightChange back;
    if (change.roleId)
        back.roleId = before.roleId;
    if (change.dates)
        back.dates = { .from = before.validFrom, .until = before.validUntil };
    return back;
}

std::optional<Wish> inverseOfPerson(const Wish &wish, const User &before)
{
    if (const auto *access = std::get_if<SetAccess>(&wish))
        return SetAccess { !access->enabled };
    if (std::holds_alternative<SetName>(wish))
        return SetName { before.name };
    if (std::holds_alternative<SetNotes>(wish))
        return SetNotes { before.notes };
    if (const auto *field = std::get_if<SetMetadata>(&wish))
        return SetMetadata { field->key, before.metadata.value(field->key).toVariant().toString() };
    if (std::holds_alternative<SetPasswordSignIn>(wish))
        return SetPasswordSignIn { before.passwordFlowEnabled };
    return std::nullopt;
}

} // namespace

Subject subject(const Wish &wish)
{
    if (isAny<SetMemberPermission, AddMember, DeleteMember>(wish))
        return Subject::Member;
    if (isAny<CreateLogin, RevokeLogin>(wish))
        return Subject::Login;
    const bool isRight = isAny<ChangeAccessRight, RemoveAccessRight, GiveAccessRight, InviteUser>(wish);
    return isRight ? Subject::Right : Subject::Person;
}

bool isCreation(const Wish &wish)
{
    return isAny<AddUser, AddMember, GiveAccessRight, InviteUser, CreateLogin>(wish);
}

bool isRemoval(const Wish &wish)
{
    return isAny<DeleteUser, DeleteMember, RemoveAccessRight, RevokeLogin>(wish);
}

Write write(const Change &change)
{
    const auto person = [&] { return change.before->id; };
    const auto member = [&] { return change.member->id; };
    const auto right = [&] { return change.right->id; };
    const Overloaded writes {
        [&](const SetAccess &wish) -> Write { return api::setAccessEnabled(person(), wish.enabled); },
        [&](const SetName &wish) -> Write { return api::setUserName(person(), wish.name); },
        [&](const SetNotes &wish) -> Write { return api::setUserNotes(person(), wish.notes); },
        [&](const SetMetadata &wish) -> Write {
            return api::setUserMetadata(person(), withField(change.before->metadata, wish));
        },
        [&](const SetPasswordSignIn &wish) -> Write { return api::setPasswordSignIn(person(), wish.allowed); },
        [&](const AddUser &wish) -> Write { return api::createUser(wish.user); },
        [&](const DeleteUser &) -> Write { return api::deleteUser(person()); },
        [&](const SetMemberPermission &wish) -> Write {
            return api::setMemberPermission(member(), wish.permission, wish.allowed);
        },
        [&](const AddMember &wish) -> Write { return api::createMember(wish.member); },
        [&](const DeleteMember &) -> Write { return api::deleteMember(member()); },
        [&](const ChangeAccessRight &wish) -> Write { return api::updateAccessRight(right(), wish.change); },
        [&](const RemoveAccessRight &) -> Write { return api::deleteAccessRight(right()); },
        [&](const GiveAccessRight &wish) -> Write { return api::createAccessRight(wish.right); },
        [&](const InviteUser &wish) -> Write { return api::invite(wish.invite); },
        [&](const CreateLogin &wish) -> Write {
            return api::createLogin(wish.device, wish.proof, change.before->email);
        },
        [&](const RevokeLogin &) -> Write { return api::deleteLogin(change.login->id); },
    };
    return std::visit(writes, change.wish);
}

Reading reading(const Change &change)
{
    if (const auto *add = std::get_if<AddUser>(&change.wish))
        return api::findUser(add->user.email);
    if (const auto *add = std::get_if<AddMember>(&change.wish))
        return api::findMember(add->member.email);
    if (const auto *invited = std::get_if<InviteUser>(&change.wish))
        return api::findUser(invited->invite.email);
    if (const auto *give = std::get_if<GiveAccessRight>(&change.wish))
        return api::listAccessRights(
            { .assignee = give->right.assignee, .scope = give->right.scope, .roleId = give->right.roleId });
    switch (subject(change.wish)) {
    case Subject::Member:
        return api::member(change.member->id);
    case Subject::Right:
        return api::accessRight(change.right->id);
    case Subject::Login:
        return api::logins(change.before->id);
    case Subject::Person:
        break;
    }
    return api::user(change.before->id);
}

Sought sought(const Change &change)
{
    if (const auto *add = std::get_if<AddUser>(&change.wish))
        return { .email = add->user.email };
    if (const auto *add = std::get_if<AddMember>(&change.wish))
        return { .email = add->member.email };
    if (const auto *invited = std::get_if<InviteUser>(&change.wish))
        return { .email = invited->invite.email };
    if (std::holds_alternative<RevokeLogin>(change.wish))
        return { .login = change.login->id };
    if (std::holds_alternative<CreateLogin>(change.wish))
        return { .loginsBefore = change.login ? change.login->id : LoginId {} };
    const auto *give = std::get_if<GiveAccessRight>(&change.wish);
    return { .right = give ? std::optional(give->right) : std::nullopt };
}

std::optional<Change> readNext(const Change &change, const Found &found)
{
    const auto *invited = std::get_if<InviteUser>(&change.wish);
    if (!invited || !found.user)
        return {};
    auto right = invited->invite.right;
    right.assignee = assigneeOf(found.user->id);
    return Change { .wish = GiveAccessRight { right } };
}

std::optional<Subject> companion(const Change &change)
{
    const auto *switched = std::get_if<SetMemberPermission>(&change.wish);
    const bool isPassword = switched && switched->permission == MemberPermission::Password;
    if (isPassword || isAny<AddMember, DeleteMember, InviteUser>(change.wish))
        return Subject::Person;
    const bool hasMember = isAny<SetPasswordSignIn>(change.wish) && change.member;
    return hasMember ? std::optional(Subject::Member) : std::nullopt;
}

Reading companionReading(const Change &change, const Found &found)
{
    if (subject(change.wish) == Subject::Person)
        return api::member(change.member->id);
    if (isAny<InviteUser>(change.wish))
        return api::user(UserId { found.right->assignee.id });
    return api::user(found.member ? found.member->user : change.member->user);
}

Found before(const Change &change)
{
    if (isCreation(change.wish))
        return {};
    switch (subject(change.wish)) {
    case Subject::Member:
        return { .member = change.member };
    case Subject::Right:
        return { .right = change.right };
    case Subject::Login:
        return { .login = change.login };
    case Subject::Person:
        break;
    }
    return { .user = change.before };
}

Found after(const Wish &wish, Found state)
{
    if (isRemoval(wish))
        return {};
    if (state.user)
        changeUser(wish, *state.user);
    if (const auto *switched = std::get_if<SetMemberPermission>(&wish); switched && state.member)
        state.member->set(switched->permission, switched->allowed);
    if (const auto *changed = std::get_if<ChangeAccessRight>(&wish); changed && state.right)
        changeRight(changed->change, *state.right);
    return state;
}

bool isSeen(const Wish &wish, const Found &found)
{
    // Where applying the wish once more would change nothing, it has been fulfilled.
    return found.has(subject(wish)) != isRemoval(wish) && after(wish, found) == found;
}

std::optional<Wish> inverse(const Change &change)
{
    if (const auto *switched = std::get_if<SetMemberPermission>(&change.wish)) {
        const auto was = change.member ? change.member->allows(switched->permission) : std::nullopt;
        return was ? std::optional<Wish>(SetMemberPermission { switched->permission, *was }) : std::nullopt;
    }
    if (const auto *changed = std::get_if<ChangeAccessRight>(&change.wish); changed && change.right)
        return ChangeAccessRight { inverseChange(changed->change, *change.right) };
    return change.before ? inverseOfPerson(change.wish, *change.before) : std::nullopt;
}

} // namespace effect
