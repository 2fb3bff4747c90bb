// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"
#include "app/net/request.h"

// people.yaml: /users, /user
namespace api {

inline constexpr int usersPerPage = 100; // the most /users gives

//! Which people of /users or /members. `sort` as in people.yaml UserSort, e.g. "name" or "-unlock".
struct PeopleQuery {
    QString text {}; // searched in e-mail, name, notes
    QString sort {};
    std::optional<GroupId> group {};
    std::optional<PlaceId> place {};
    int offset = 0;
};

//! How a new person hears of Kisi. Managed people get no mail and never register (seed: add or remove users).
enum class UserKind { Regular, Managed };

struct NewUser {
    QString email {};
    QString name {};
    UserKind kind = UserKind::Regular;
    QString notes {};
    QJsonObject metadata {};
    std::optional<bool> passwordSignIn {}; // none: as Kisi has it for new people

    bool operator==(const NewUser &) const = default;
};

Request<Page<User>> listUsers(const PeopleQuery &query);
//! These people, at most usersPerPage of them.
Request<Page<User>> usersById(const QList<UserId> &ids);
//! What /users and /members are asked alike.
QUrlQuery peopleParameters(const PeopleQuery &query);
//! Exactly this address: at most one row.
Request<Page<User>> findUser(const QString &email);
Request<User> user(UserId id);
Request<User> createUser(const NewUser &user);
Request<Unit> setAccessEnabled(UserId id, bool enabled);
Request<Unit> setUserName(UserId id, const QString &name);
Request<Unit> setUserNotes(UserId id, const QString &notes);
//! All of it: what is not in `metadata` is gone afterwards.
Request<Unit> setUserMetadata(UserId id, const QJsonObject &metadata);
//! "Authenticate with password".
Request<Unit> setPasswordSignIn(UserId id, bool allowed);
Request<Unit> deleteUser(UserId id);

} // namespace api
