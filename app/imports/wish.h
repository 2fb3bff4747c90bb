// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/scope.h"
#include "app/imports/dates.h"

#include <QFlags>
#include <QList>
#include <QMap>

namespace imports {

//! "Share access" as a row asks for it.
struct WantedRight {
    Scope scope {};
    QString roleId {};
    QDateTime from {}; // UTC; invalid: not said
    QDateTime until {}; // UTC; invalid: not said, or never
    bool neverExpires = false; // the row says so
    std::optional<AccessRightId> held {}; // they have it already
    bool isFulfilled = false; // and with these dates

    bool operator==(const WantedRight &) const = default;
};

//! What a row wants for a person, as far as its cells could be read. An empty cell wants nothing.
struct Wish {
    QString email {};
    QString name {};
    QString notes {};
    std::optional<bool> managed {};
    std::optional<bool> passwordSignIn {};
    QMap<QString, QString> metadata {};
    QList<WantedRight> rights {};

    bool operator==(const Wish &) const = default;
};

//! Where somebody known is not yet as the row wants.
enum class Difference : quint8 { Name = 1, Notes = 2, PasswordSignIn = 4, Metadata = 8, Rights = 16 };
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

//! What a check is to reckon with.
struct Choices {
    bool updatesExisting = true; // false: who is there already is left as they are
    QString groupRole = QStringLiteral("group_basic"); // for groups without a role: "Door access"
    QDateTime now = QDateTime::currentDateTimeUtc();
};

} // namespace imports
