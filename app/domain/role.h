// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/jsonreader.h"
#include "app/domain/scope.h"

#include <QSet>

//! A named bundle of permissions, read from the server and never hard-coded (people.yaml: Role).
struct Role {
    QString id {};
    QString name {};
    QString description {};
    ScopeType appliesTo = ScopeType::Unknown;
    bool custom = false;
    QSet<QString> permissions {};

    bool operator==(const Role &) const = default;
};

Role roleFrom(JsonReader &json);
