// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/listings.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace simulator {

//! Milliseconds since 1970, UTC.
using Moment = qint64;

enum class AssigneeType { User, Team, Guest };
enum class ScopeType { Organization, Place, Group };

struct User {
    qint64 id = 0;
    qint64 memberId = 0;
    QString name {};
    QString email {};
    std::optional<QString> notes {};
    std::optional<QString> image {};
    QJsonObject metadata {};
    Moment created = 0;
    Moment updated = 0;
    std::optional<Moment> lastAccessed {};
    bool accessEnabled = true;
    bool scimAccessEnabled = true;
    bool passwordFlowEnabled = true;
    bool otpRequired = false;
    bool confirmed = true;
    bool sendEmails = true;
    bool cardEnabled = true;
    bool linkEnabled = true;
    bool loginEnabled = true;
    bool cardActivationRequired = true;
    // Follow from the others: see World::personChanged.
    QString sortName {};
    QString searched {}; //!< e-mail, name and notes in one case
};

struct Login {
    qint64 id = 0;
    qint64 userId = 0;
    QString type {};
    std::optional<QString> name {};
    std::optional<QString> brand {};
    std::optional<QString> model {};
    std::optional<QString> os {};
    bool primary = false;
    bool expire = true;
    Moment created = 0;
    Moment updated = 0;
    std::optional<Moment> lastUsed {};
    QString secret {};
};

struct RoleAssignment {
    qint64 id = 0;
    QString roleId {};
    AssigneeType assigneeType = AssigneeType::User;
    qint64 assigneeId = 0;
    ScopeType scopeType = ScopeType::Group;
    qint64 scopeId = 0;
    bool notify = false;
    std::optional<Moment> validFrom {};
    std::optional<Moment> validUntil {};
    std::optional<qint64> createdBy {};
    Moment created = 0;
    Moment updated = 0;
};

struct Role {
    QString id {};
    ScopeType scope = ScopeType::Organization;
    QString name {};
    QString description {};
    QJsonObject permissions {};
    std::optional<qint64> customId {};
    int level = 0; //!< who may change whom: never somebody above
};

struct Group {
    qint64 id = 0;
    QString name {};
    std::optional<QString> description {};
    std::optional<qint64> placeId {};
    QJsonObject restrictions {}; //!< the *_enabled fields
    int locks = 0;
    Moment created = 0;
    Moment updated = 0;
};

struct Place {
    qint64 id = 0;
    QString name {};
    QString address {};
    std::optional<QString> description {};
    std::optional<QString> timeZone {};
    std::optional<QString> image {};
    std::optional<double> latitude {};
    std::optional<double> longitude {};
    int locks = 0;
    Moment created = 0;
    Moment updated = 0;
};

struct Team {
    qint64 id = 0;
    QString name {};
    Moment created = 0;
    Moment updated = 0;
};

struct TeamMembership {
    qint64 id = 0;
    qint64 teamId = 0;
    AssigneeType memberType = AssigneeType::User;
    qint64 memberId = 0;
    Moment created = 0;
};

struct Guest {
    qint64 id = 0;
    QString name {};
    std::optional<QString> email {};
    std::optional<QString> phone {};
    Moment created = 0;
};

struct Integration {
    qint64 id = 0;
    QString name {};
    QString type {};
    bool enabled = true;
    std::optional<Moment> failed {};
    std::optional<qint64> placeId {};
    Moment created = 0;
};

//! What an operator can prove: password, second factor.
struct Credentials {
    QString password {};
    QString oneTimeCode {};
    QString backupCode {};
};

//! Everything the organization consists of.
class World {
public:
    explicit World(std::optional<QDateTime> now = {});

    Moment now() const;

    QString name {};
    QString domain;
    qint64 organizationId = 0;
    qint64 ownerId = 0;
    Moment founded = 0;

    std::map<qint64, User> users;
    std::map<qint64, Login> logins;
    std::map<qint64, RoleAssignment> rights;
    std::map<qint64, Group> groups;
    std::map<qint64, Place> places;
    std::map<qint64, Team> teams;
    std::map<qint64, TeamMembership> memberships;
    std::map<qint64, Guest> guests;
    std::map<qint64, Integration> integrations;
    QList<Role> roles;
    QHash<qint64, Credentials> credentials;

    // People are found by e-mail and by member id; both follow whatever adds or removes somebody.
    User &addUser(User user);
    void removeUser(qint64 id);
    //! After fields of somebody were set.
    void personChanged(User &user);
    void changeEmail(User &user, const QString &email);
    const User *userByEmail(const QString &email) const;
    User *userByMember(qint64 memberId);

    bool has(AssigneeType type, qint64 id) const;
    bool has(ScopeType type, qint64 id) const;

    // Rights are found by who holds them and by what they apply to.
    RoleAssignment &addRight(RoleAssignment right);
    void removeRight(qint64 id);
    void removeRightsOf(AssigneeType type, qint64 id);
    void removeRightsOn(ScopeType type, qint64 id);
    QList<const RoleAssignment *> rightsOf(AssigneeType type, qint64 id) const;
    QList<const RoleAssignment *> rightsOn(ScopeType type, qint64 id) const;
    int groupsCountOf(qint64 userId) const;
    //! How many rights people (not teams, not guests) hold on a group.
    int peopleOn(qint64 groupId) const { return m_peopleOn.value(groupId); }

    Login &addLogin(Login login);
    Login *loginBySecret(const QString &secret);
    void removeLogin(qint64 id);

    const Role *role(const QString &id) const;
    //! The highest level among somebody's roles.
    int levelOf(qint64 userId) const;
    bool may(qint64 userId, const QString &permission) const;

    //! Everybody in an order of GET /users (by id, where it knows none).
    const QList<const User *> &sortedUsers(const QString &order);
    static void sort(QList<const User *> &people, const QString &order);

    // What recent lists found, for their next pages.
    Listings<User> peopleFound;
    Listings<RoleAssignment> rightsFound;
    Listings<TeamMembership> membershipsFound;
    //! After anything that a list may show was changed.
    void forgetListings();

    qint64 nextId() { return m_nextId++; }
    qint64 nextMemberId() { return m_nextMemberId++; }

private:
    QList<const RoleAssignment *> found(const QList<qint64> &ids) const;
    void count(const RoleAssignment &right, int more);

    Moment m_offset = 0;
    qint64 m_nextId = 4'100'000;
    qint64 m_nextMemberId = 880'001;
    QHash<QString, qint64> m_byEmail;
    QHash<qint64, qint64> m_byMember;
    QHash<QString, qint64> m_bySecret;
    QHash<std::pair<int, qint64>, QList<qint64>> m_byAssignee;
    QHash<std::pair<int, qint64>, QList<qint64>> m_byScope;
    QHash<qint64, int> m_peopleOn;
    QHash<QString, QList<const User *>> m_sorted;
};

} // namespace simulator
