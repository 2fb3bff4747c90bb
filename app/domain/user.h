// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"
#include "app/domain/sharedtext.h"

#include <array>
#include <optional>

//! A person with an account in the one organization (people.yaml: User).
struct User {
    UserId id {};
    QString name {};
    QString email {};
    SharedText notes {};
    QJsonObject metadata {};
    QDateTime createdAt {};
    QDateTime updatedAt {};
    QDateTime lastAccessedAt {}; // invalid: never
    bool accessEnabled = false;
    bool scimAccessEnabled = false;
    bool passwordFlowEnabled = false;
    bool otpRequiredForLogin = false;
    std::optional<bool> confirmed {}; // deprecated in the contract: only shown where the server still sends it

    //! Added here as managed: the API has no field that says so (features.md, API-7).
    [[nodiscard]] bool isManaged() const;

    bool operator==(const User &) const = default;
};

//! Whether a person gets in, and what keeps them out. Those after Pending follow from rights and dates.
enum class AccessStatus : quint8 { // kept views name them by number: new ones go to the end
    Active,
    Suspended,
    SuspendedByDirectory,
    SuspendedByBoth,
    Pending,
    NoRights,
    Expired,
    NotYet,
    NoDoors // there are rights, and none of them opens a door
};

//! All of them, as a list of them is read.
inline constexpr std::array accessStatuses {
    AccessStatus::Active,          AccessStatus::Suspended, AccessStatus::SuspendedByDirectory,
    AccessStatus::SuspendedByBoth, AccessStatus::Pending,   AccessStatus::NoRights,
    AccessStatus::NoDoors,         AccessStatus::Expired,   AccessStatus::NotYet,
};

//! As far as the person alone says: Kisi lets them in only when both switches are on (people.yaml: AccessEnabled).
AccessStatus accessStatus(const User &user);

//! Marks a person created here as managed, in metadata.
QLatin1StringView managedKey();

User userFrom(JsonReader &json);
//! As Kisi writes it: userFrom() gives the same again.
QJsonObject toJson(const User &user);
