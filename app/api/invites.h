// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/accessrights.h"

// records.yaml: /invites
namespace api {

//! Somebody new together with a right to a place or a group: how those add people who may only share access there.
struct NewInvite {
    QString email {};
    QString name {}; // empty: what stands before the @, for Kisi asks for one
    NewAccessRight right {}; // without a holder; `notify`: Kisi mails the person

    bool operator==(const NewInvite &) const = default;
};

//! Makes both at once and answers with the right. Kisi lists no invites: after a lost answer read the person and the
//! right.
Request<AccessRight> invite(const NewInvite &invite);

} // namespace api
