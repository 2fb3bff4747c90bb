// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A login of somebody (people.yaml: Login, CurrentLogin); its secret is never part of it.
struct Login {
    LoginId id {};
    QString name {};
    bool isDevice = false; // else an API key
    bool expires = true;
    QString brand {};
    QString model {};
    QString osName {};
    QDateTime createdAt {};
    QDateTime lastUsedAt {}; // invalid: never used

    bool operator==(const Login &) const = default;
};

Login loginFrom(JsonReader &json);
QJsonObject toJson(const Login &login);
