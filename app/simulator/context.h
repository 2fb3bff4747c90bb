// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/answer.h"
#include "app/simulator/simulator.h"
#include "app/simulator/world.h"

#include <QList>

#include <functional>

namespace simulator {

class CsvImports;
class Uploads;

//! Everything an endpoint needs to answer one request.
struct Context {
    World &world;
    const Options &options;
    Uploads &uploads;
    CsvImports &imports;
    QHash<QString, QString> query {};
    QJsonObject body {};
    QString key {}; //!< the {id} of the path
    User *caller = nullptr;
    Login *login = nullptr;

    qint64 id() const { return key.toLongLong(); }
    bool callerMay(QLatin1StringView permission) const { return world.may(caller->id, permission); }
};

using Endpoint = Answer (*)(Context &context);

//! A path, and what it takes to use it.
struct Route {
    QLatin1StringView verb;
    QLatin1StringView path;
    Endpoint endpoint;
    QLatin1StringView permission {}; //!< of the caller's role; empty: anybody signed in
    bool open = false; //!< without a secret
};

QList<Route> userRoutes();
QList<Route> memberRoutes();
QList<Route> loginRoutes();
QList<Route> roleRoutes();
QList<Route> roleAssignmentRoutes();
QList<Route> groupRoutes();
QList<Route> placeRoutes();
QList<Route> organizationRoutes();
QList<Route> teamRoutes();
QList<Route> guestRoutes();
QList<Route> inviteRoutes();
QList<Route> integrationRoutes();
QList<Route> importRoutes();

} // namespace simulator
