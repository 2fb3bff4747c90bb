// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/member.h"

using namespace Qt::StringLiterals;

std::optional<bool> Member::allows(MemberPermission permission) const
{
    switch (permission) {
    case MemberPermission::Password:
        return passwordFlowEnabled;
    case MemberPermission::Link:
        return linkEnabled;
    case MemberPermission::App:
        return loginEnabled;
    case MemberPermission::Card:
        return cardEnabled;
    case MemberPermission::CardWithoutActivation:
        return cardActivationRequired ? std::optional(!*cardActivationRequired) : std::nullopt;
    }
    return {};
}

void Member::set(MemberPermission permission, bool allowed)
{
    switch (permission) {
    case MemberPermission::Password:
        passwordFlowEnabled = allowed;
        break;
    case MemberPermission::Link:
        linkEnabled = allowed;
        break;
    case MemberPermission::App:
        loginEnabled = allowed;
        break;
    case MemberPermission::Card:
        cardEnabled = allowed;
        break;
    case MemberPermission::CardWithoutActivation:
        cardActivationRequired = !allowed;
        break;
    }
}

Member memberFrom(JsonReader &json)
{
    return { .id = json.id<MemberId>(u"id"),
             .user = json.id<UserId>(u"user_id"),
             .roleId = json.optionalText(u"role_id"),
             .accessEnabled = json.flag(u"access_enabled"),
             .scimAccessEnabled = json.optionalFlag(u"scim_access_enabled").value_or(true),
             .passwordFlowEnabled = json.optionalFlag(u"password_flow_enabled").value_or(false),
             .linkEnabled = json.optionalFlag(u"link_enabled"),
             .loginEnabled = json.optionalFlag(u"login_enabled"),
             .cardEnabled = json.optionalFlag(u"card_enabled"),
             .cardActivationRequired = json.optionalFlag(u"card_activation_required") };
}

QJsonObject toJson(const Member &member)
{
    QJsonObject json { { u"id"_s, number(member.id) },
                       { u"user_id"_s, number(member.user) },
                       { u"role_id"_s, member.roleId.text() },
                       { u"access_enabled"_s, member.accessEnabled },
                       { u"scim_access_enabled"_s, member.scimAccessEnabled },
                       { u"password_flow_enabled"_s, member.passwordFlowEnabled } };
    const auto classic = [&json](const QString &key, const std::optional<bool> &value) {
        if (value)
            json.insert(key, *value);
    };
    classic(u"link_enabled"_s, member.linkEnabled);
    classic(u"login_enabled"_s, member.loginEnabled);
    classic(u"card_enabled"_s, member.cardEnabled);
    classic(u"card_activation_required"_s, member.cardActivationRequired);
    return json;
}
