// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/wishjson.h"

#include "app/changes/overloaded.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wishjson {

namespace {

const std::array permissionWords { u"password"_s, u"link"_s, u"app"_s, u"card"_s, u"card_without_activation"_s };

QString kindWord(api::UserKind kind)
{
    return kind == api::UserKind::Managed ? u"managed"_s : u"regular"_s;
}

QJsonObject fromRight(const api::NewAccessRight &right)
{
    return { { u"do"_s, u"give_access_right"_s },
             { u"assignee_type"_s, wireName(right.assignee.type) },
             { u"assignee_id"_s, right.assignee.id },
             { u"applies_to_type"_s, wireName(right.scope.type) },
             { u"applies_to_id"_s, right.scope.id },
             { u"role_id"_s, right.roleId },
             { u"valid_from"_s, timeToJson(right.from) },
             { u"valid_until"_s, timeToJson(right.until) },
             { u"notify"_s, right.notify } };
}

QJsonObject fromInvite(const api::NewInvite &invite)
{
    auto json = fromRight(invite.right);
    json.insert(u"do"_s, u"invite_user"_s);
    json.insert(u"email"_s, invite.email);
    json.insert(u"name"_s, invite.name);
    return json;
}

QJsonObject fromRightChange(const api::AccessRightChange &change)
{
    QJsonObject json { { u"do"_s, u"change_access_right"_s } };
    if (change.roleId)
        json.insert(u"role_id"_s, *change.roleId);
    if (change.dates) {
        json.insert(u"valid_from"_s, timeToJson(change.dates->from));
        json.insert(u"valid_until"_s, timeToJson(change.dates->until));
    }
    return json;
}

QJsonObject fromNewUser(const api::NewUser &user)
{
    QJsonObject json {
        { u"do"_s, u"add_user"_s },         { u"email"_s, user.email }, { u"name"_s, user.name },
        { u"kind"_s, kindWord(user.kind) }, { u"notes"_s, user.notes }, { u"metadata"_s, user.metadata }
    };
    if (user.passwordSignIn)
        json.insert(u"password_sign_in"_s, *user.passwordSignIn);
    return json;
}

AddUser newUserFrom(JsonReader &json)
{
    const bool isManaged = json.text(u"kind") == kindWord(api::UserKind::Managed);
    return { { .email = json.text(u"email"),
               .name = json.text(u"name"),
               .kind = isManaged ? api::UserKind::Managed : api::UserKind::Regular,
               .notes = json.text(u"notes"),
               .metadata = json.optionalObject(u"metadata"),
               .passwordSignIn = json.optionalFlag(u"password_sign_in") } };
}

ChangeAccessRight rightChangeFrom(JsonReader &json, const QJsonObject &object)
{
    api::AccessRightChange change;
    if (object.contains("role_id"_L1))
        change.roleId = json.text(u"role_id");
    if (object.contains("valid_from"_L1))
        change.dates = { .from = json.optionalTime(u"valid_from"), .until = json.optionalTime(u"valid_until") };
    return { change };
}

GiveAccessRight rightFrom(JsonReader &json)
{
    return { { .assignee
               = { assigneeTypeFrom(json.text(u"assignee_type")), json.optionalNumber(u"assignee_id").value_or(0) },
               .scope
               = { scopeTypeFrom(json.text(u"applies_to_type")), json.optionalNumber(u"applies_to_id").value_or(0) },
               .roleId = json.text(u"role_id"),
               .from = json.optionalTime(u"valid_from"),
               .until = json.optionalTime(u"valid_until"),
               .notify = json.flag(u"notify") } };
}

std::optional<Wish> permissionFrom(JsonReader &json)
{
    const auto word = std::find(permissionWords.begin(), permissionWords.end(), json.text(u"permission"));
    if (word == permissionWords.end())
        return {};
    return SetMemberPermission { MemberPermission(word - permissionWords.begin()), json.flag(u"allowed") };
}

std::optional<Wish> wishFrom(const QString &kind, JsonReader &json, const QJsonObject &object)
{
    if (kind == "set_access"_L1)
        return SetAccess { json.flag(u"enabled") };
    if (kind == "set_name"_L1)
        return SetName { json.text(u"name") };
    if (kind == "set_notes"_L1)
        return SetNotes { json.text(u"notes") };
    if (kind == "set_metadata"_L1)
        return SetMetadata { json.text(u"key"), json.text(u"value") };
    if (kind == "add_user"_L1)
        return newUserFrom(json);
    if (kind == "delete_user"_L1)
        return DeleteUser {};
    if (kind == "set_password_sign_in"_L1)
        return SetPasswordSignIn { json.flag(u"allowed") };
    if (kind == "set_member_permission"_L1)
        return permissionFrom(json);
    if (kind == "add_member"_L1)
        return AddMember { { .email = json.text(u"email"),
                             .name = json.text(u"name"),
                             .cardEnabled = json.flag(u"card_enabled"),
                             .passwordFlowEnabled = json.flag(u"password_flow_enabled") } };
    if (kind == "delete_member"_L1)
        return DeleteMember {};
    if (kind == "change_access_right"_L1)
        return rightChangeFrom(json, object);
    if (kind == "remove_access_right"_L1)
        return RemoveAccessRight {};
    if (kind == "give_access_right"_L1)
        return rightFrom(json);
    if (kind == "invite_user"_L1)
        return InviteUser {
            { .email = json.text(u"email"), .name = json.text(u"name"), .right = rightFrom(json).right }
        };
    if (kind == "create_login"_L1)
        return CreateLogin { { .name = json.text(u"name"),
                               .osName = json.text(u"os_name"),
                               .brand = json.text(u"brand"),
                               .model = json.text(u"model") } };
    if (kind == "revoke_login"_L1)
        return RevokeLogin {};
    return {};
}

} // namespace

QJsonObject fromWish(const Wish &wish)
{
    const Overloaded words {
        [](const SetAccess &set) {
            return QJsonObject { { u"do"_s, u"set_access"_s }, { u"enabled"_s, set.enabled } };
        },
        [](const SetName &set) {
            return QJsonObject { { u"do"_s, u"set_name"_s }, { u"name"_s, set.name } };
        },
        [](const SetNotes &set) {
            return QJsonObject { { u"do"_s, u"set_notes"_s }, { u"notes"_s, set.notes } };
        },
        [](const SetMetadata &set) {
            return QJsonObject { { u"do"_s, u"set_metadata"_s }, { u"key"_s, set.key }, { u"value"_s, set.value } };
        },
        [](const AddUser &add) { return fromNewUser(add.user); },
        [](const DeleteUser &) {
            return QJsonObject { { u"do"_s, u"delete_user"_s } };
        },
        [](const SetPasswordSignIn &set) {
            return QJsonObject { { u"do"_s, u"set_password_sign_in"_s }, { u"allowed"_s, set.allowed } };
        },
        [](const SetMemberPermission &set) {
            return QJsonObject { { u"do"_s, u"set_member_permission"_s },
                                 { u"permission"_s, permissionWords.at(size_t(set.permission)) },
                                 { u"allowed"_s, set.allowed } };
        },
        [](const AddMember &add) {
            return QJsonObject { { u"do"_s, u"add_member"_s },
                                 { u"email"_s, add.member.email },
                                 { u"name"_s, add.member.name },
                                 { u"card_enabled"_s, add.member.cardEnabled },
                                 { u"password_flow_enabled"_s, add.member.passwordFlowEnabled } };
        },
        [](const DeleteMember &) {
            return QJsonObject { { u"do"_s, u"delete_member"_s } };
        },
        [](const ChangeAccessRight &changed) { return fromRightChange(changed.change); },
        [](const RemoveAccessRight &) {
            return QJsonObject { { u"do"_s, u"remove_access_right"_s } };
        },
        [](const GiveAccessRight &give) { return fromRight(give.right); },
        [](const InviteUser &invited) { return fromInvite(invited.invite); },
        [](const CreateLogin &create) { // not who vouches for it
            return QJsonObject { { u"do"_s, u"create_login"_s },
                                 { u"name"_s, create.device.name },
                                 { u"os_name"_s, create.device.osName },
                                 { u"brand"_s, create.device.brand },
                                 { u"model"_s, create.device.model } };
        },
        [](const RevokeLogin &) {
            return QJsonObject { { u"do"_s, u"revoke_login"_s } };
        },
    };
    return std::visit(words, wish);
}

std::optional<Wish> toWish(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto wish = wishFrom(reader.text(u"do"), reader, json);
    return reader.failed() ? std::nullopt : wish;
}

} // namespace wishjson
