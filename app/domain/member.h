// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"
#include "app/domain/sharedtext.h"

//! What the classic permissions are about (seed: members). Only some servers carry the last four.
enum class MemberPermission : quint8 { Password, Link, App, Card, CardWithoutActivation };

//! The older view of a person (people.yaml: Member): an id of its own, a role and switches, not a second copy.
struct Member {
    MemberId id {};
    UserId user {};
    SharedText roleId {}; // deprecated in the contract: empty where the server no longer says
    bool accessEnabled = false;
    bool scimAccessEnabled = false;
    bool passwordFlowEnabled = false;
    // Classic fields: none where the server's object does not carry them.
    std::optional<bool> linkEnabled {};
    std::optional<bool> loginEnabled {};
    std::optional<bool> cardEnabled {};
    std::optional<bool> cardActivationRequired {};

    //! None: this server does not say.
    [[nodiscard]] std::optional<bool> allows(MemberPermission permission) const;
    void set(MemberPermission permission, bool allowed);

    bool operator==(const Member &) const = default;
};

Member memberFrom(JsonReader &json);
//! As Kisi writes it: memberFrom() gives the same again.
QJsonObject toJson(const Member &member);
