// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/jsonreader.h"

#include <QSet>

//! What a role applies to; Unknown keeps a kind the server added later.
enum class ScopeType { Unknown, Organization, Place, Group };

ScopeType scopeTypeFrom(QStringView word);

//! A named bundle of permissions, read from the server and never hard-coded (people.yaml: Role).
struct Role {
    QString id {};
    QString name {};
    ScopeType appliesTo = ScopeType::Unknown;
    bool custom = false;
    QSet<QString> permissions {};
};

Role roleFrom(JsonReader &json);
