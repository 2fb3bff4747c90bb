// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/seed.h"

#include "app/simulator/demo.h"
#include "app/simulator/people.h"
#include "app/simulator/roles.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr Moment hour = 3'600'000;
constexpr Moment day = 24 * hour;
constexpr auto operators = std::to_array<const demo::Operator *>(
    { &demo::owner, &demo::administrator, &demo::userManager, &demo::observer });

//! Invents one organization, part by part.
class Seeder {
public:
    Seeder(World &world, quint32 seed)
        : m_world(world)
        , m_dice(seed)
        , m_today(world.now())
    {
    }

    void organization();
    void places();
    void groups();
    void teamsAndGuests();
    void integrations();
    void operatorAccount(const demo::Operator &person);
    void person(int number);

private:
    User somebody(int number);
    void addDates(RoleAssignment &right);
    void addRights(const User &user);
    void addLogins(const User &user);
    QString freshMailbox(const QString &wanted);
    Moment daysAgo(int least, int most)
    {
        return m_today - (least + m_dice.below(most - least)) * day - m_dice.below(24) * hour;
    }
    template <typename Ids>
    qint64 anyOf(const Ids &ids)
    {
        return ids.at(m_dice.below(int(ids.size())));
    }

    World &m_world;
    Dice m_dice;
    Moment m_today;
    QList<qint64> m_places;
    QList<qint64> m_groups;
    QList<qint64> m_teams;
    QHash<QString, int> m_mailboxes;
};

void Seeder::organization()
{
    m_world.name = demo::organization;
    m_world.domain = demo::domain;
    m_world.organizationId = 31'415;
    m_world.founded = m_today - 1'900 * day;
    m_world.roles = builtInRoles();
}

void Seeder::places()
{
    struct Site {
        QString name;
        QString address;
        QString timeZone;
        double latitude;
        double longitude;
        int locks;
    };
    const Site sites[] = {
        { u"Hamburg"_s, u"Am Sandtorkai 1, 20457 Hamburg, Germany"_s, u"Europe/Berlin"_s, 53.544, 9.996, 14 },
        { u"Montréal"_s, u"100, rue Saint-Paul Ouest, Montréal, Canada"_s, u"America/Toronto"_s, 45.504, -73.554, 9 },
        { u"Singapore"_s, u"1 Keppel Road, Singapore"_s, u"Asia/Singapore"_s, 1.27, 103.84, 6 },
    };
    for (const Site &site : sites) {
        const qint64 id = m_world.nextId();
        m_world.places.emplace(id,
                               Place { .id = id,
                                       .name = site.name,
                                       .address = site.address,
                                       .timeZone = site.timeZone,
                                       .latitude = site.latitude,
                                       .longitude = site.longitude,
                                       .locks = site.locks,
                                       .created = m_world.founded,
                                       .updated = m_world.founded });
        m_places.append(id);
    }
}

void Seeder::groups()
{
    const std::pair<QString, int> wanted[] = {
        { u"All staff"_s, -1 },          { u"Cleaning crew"_s, -1 },
        { u"Facilities"_s, -1 },         { u"Fire wardens"_s, -1 },
        { u"Front doors Hamburg"_s, 0 }, { u"Calibration lab"_s, 0 },
        { u"Server room"_s, 0 },         { u"Workshop"_s, 0 },
        { u"Bureau de Montréal"_s, 1 },  { u"Laboratoire optique"_s, 1 },
        { u"Singapore office"_s, 2 },    { u"Warehouse Keppel"_s, 2 },
    };
    for (const auto &[name, place] : wanted) {
        const qint64 id = m_world.nextId();
        m_world.groups.emplace(id,
                               Group { .id = id,
                                       .name = name,
                                       .placeId = place < 0 ? std::nullopt : std::optional(m_places.at(place)),
                                       .restrictions = { { u"time_restriction_enabled"_s, m_dice.percent(25) } },
                                       .locks = 1 + m_dice.below(6),
                                       .created = m_world.founded,
                                       .updated = daysAgo(10, 600) });
        m_groups.append(id);
    }
    m_world.groups.at(m_groups.at(6)).description = u"Two-person rule: ask Facilities first."_s;
}

void Seeder::teamsAndGuests()
{
    for (const QString &name : { u"Research"_s, u"Sales"_s, u"Night shift"_s, u"Contractors"_s }) {
        const qint64 id = m_world.nextId();
        m_world.teams.emplace(id,
                              Team { .id = id, .name = name, .created = m_world.founded, .updated = m_world.founded });
        m_teams.append(id);
        m_world.addRight({ .id = 0,
                           .roleId = u"group_basic"_s,
                           .assigneeType = AssigneeType::Team,
                           .assigneeId = id,
                           .scopeId = anyOf(m_groups),
                           .created = m_world.founded,
                           .updated = m_world.founded });
    }
    for (int i = 0; i < 8; ++i) {
        const qint64 id = m_world.nextId();
        const PersonName name = inventName(m_dice);
        Guest guest { .id = id, .name = name.full, .created = daysAgo(1, 90) };
        if (m_dice.percent(60))
            guest.email = freshMailbox(name.mailbox % ".visitor"_L1);
        if (m_dice.percent(30))
            guest.phone = u"+1514555"_s % QString::number(1000 + m_dice.below(9000));
        m_world.guests.emplace(id, guest);
    }
    const Guest &guest = m_world.guests.begin()->second;
    m_world.addRight({ .id = 0,
                       .roleId = u"group_basic"_s,
                       .assigneeType = AssigneeType::Guest,
                       .assigneeId = guest.id,
                       .scopeId = m_groups.at(4),
                       .validUntil = m_today + 2 * day,
                       .created = guest.created,
                       .updated = guest.created });
}

void Seeder::integrations()
{
    const std::pair<QString, QString> wanted[] = { { u"Directory import"_s, u"active_directory_user_import"_s },
                                                   { u"Visitor log"_s, u"event_webhook"_s },
                                                   { u"Lobby cameras"_s, u"rhombus_systems_camera"_s } };
    for (const auto &[name, type] : wanted) {
        const qint64 id = m_world.nextId();
        const bool camera = type.endsWith("camera"_L1);
        m_world.integrations.emplace(id,
                                     Integration { .id = id,
                                                   .name = name,
                                                   .type = type,
                                                   .enabled = !camera,
                                                   .failed = camera ? std::optional(daysAgo(2, 20)) : std::nullopt,
                                                   .placeId = camera ? std::optional(m_places.at(0)) : std::nullopt,
                                                   .created = m_world.founded });
    }
}

void Seeder::operatorAccount(const demo::Operator &person)
{
    User user { .name = person.name, .email = person.email, .created = m_world.founded + 20 * day };
    user.updated = daysAgo(5, 200);
    user.lastAccessed = m_today - (1 + m_dice.below(30)) * hour;
    user.otpRequired = !person.oneTimeCode.isEmpty();
    const qint64 id = m_world.addUser(user).id;
    m_world.addRight({ .id = 0,
                       .roleId = person.roleId,
                       .assigneeId = id,
                       .scopeType = ScopeType::Organization,
                       .scopeId = m_world.organizationId,
                       .created = user.created,
                       .updated = user.created });
    m_world.addRight({ .id = 0,
                       .roleId = u"group_basic"_s,
                       .assigneeId = id,
                       .scopeId = m_groups.front(),
                       .created = user.created,
                       .updated = user.created });
    m_world.credentials.insert(id, { person.password, person.oneTimeCode, person.backupCode });
    m_world.addLogin({ .id = 0,
                       .userId = id,
                       .type = u"api"_s,
                       .name = u"Demo key"_s,
                       .expire = false,
                       .created = user.created,
                       .updated = user.created,
                       .secret = person.apiKey });
    m_mailboxes.insert(user.email.section(u'@', 0, 0), 1);
    if (&person == &demo::owner)
        m_world.ownerId = id;
}

QString Seeder::freshMailbox(const QString &wanted)
{
    const int seen = m_mailboxes[wanted]++;
    return (seen == 0 ? wanted : QString(wanted % QString::number(seen + 1))) % "@example.com"_L1;
}

User Seeder::somebody(int number)
{
    const PersonName name = inventName(m_dice);
    User user { .name = name.full, .email = freshMailbox(name.mailbox) };
    user.created = daysAgo(1, 1'800);
    user.updated = std::max(user.created, daysAgo(0, 400));
    const int seen = m_dice.below(100);
    if (seen < 70)
        user.lastAccessed = m_today - m_dice.below(10 * 24 * 60) * (hour / 60);
    else if (seen < 85)
        user.lastAccessed = daysAgo(60, 700);
    if (user.lastAccessed && *user.lastAccessed < user.created)
        user.created = *user.lastAccessed - 3 * day;
    user.accessEnabled = !m_dice.percent(5) && number % 150 != 67; // suspended twice: here and by the directory
    user.scimAccessEnabled = number % 50 != 17;
    user.confirmed = !m_dice.percent(6);
    if (!user.confirmed)
        user.lastAccessed.reset();
    user.otpRequired = m_dice.percent(8);
    user.passwordFlowEnabled = !m_dice.percent(15);
    user.linkEnabled = m_dice.percent(60);
    user.cardActivationRequired = m_dice.percent(70);
    return user;
}

void Seeder::person(int number)
{
    static const QString remarks[]
        = { u"Parental leave until autumn."_s, u"Left-handed badge holder."_s, u"Badge returned; ask reception."_s,
            u"Visits on Tuesdays."_s, u"<b>Not markup</b> & \"quotes\""_s };
    User user = somebody(number);
    if (m_dice.percent(12))
        user.notes = remarks[m_dice.below(int(std::size(remarks)))];
    if (m_dice.percent(10)) {
        user.sendEmails = false;
        user.metadata.insert(u"turnstile_managed"_s, true);
    }
    if (m_dice.percent(20))
        user.metadata.insert(u"department"_s, m_world.teams.at(anyOf(m_teams)).name);
    const User &added = m_world.addUser(std::move(user));
    addRights(added);
    addLogins(added);
}

void Seeder::addDates(RoleAssignment &right)
{
    const int kind = m_dice.below(100);
    if (kind < 4) { // over
        right.validUntil = daysAgo(1, 90);
    } else if (kind < 8) { // not begun
        right.validFrom = m_today + (2 + m_dice.below(30)) * day;
    } else if (kind < 13) { // ends soon
        right.validFrom = daysAgo(10, 200);
        right.validUntil = m_today + (1 + m_dice.below(13)) * day;
    } else if (kind < 16) {
        right.validUntil = m_today + (60 + m_dice.below(300)) * day;
    }
}

void Seeder::addRights(const User &user)
{
    const int wanted = m_dice.percent(4) ? 0 : 1 + m_dice.below(3);
    const int first = m_dice.below(int(m_groups.size()));
    for (int i = 0; i < wanted; ++i) {
        RoleAssignment right { .id = 0,
                               .roleId = m_dice.percent(4) ? u"group_manager"_s : u"group_basic"_s,
                               .assigneeId = user.id,
                               .scopeId = m_groups.at((first + i * 5) % m_groups.size()),
                               .notify = m_dice.percent(30),
                               .createdBy = m_world.ownerId,
                               .created = user.created,
                               .updated = user.created };
        addDates(right);
        m_world.addRight(std::move(right));
    }
    if (m_dice.percent(2))
        m_world.addRight({ .id = 0,
                           .roleId = m_dice.percent(50) ? u"place_administrator"_s : u"place_access_manager"_s,
                           .assigneeId = user.id,
                           .scopeType = ScopeType::Place,
                           .scopeId = anyOf(m_places),
                           .createdBy = m_world.ownerId,
                           .created = user.created,
                           .updated = user.created });
    if (m_dice.percent(10)) {
        const qint64 id = m_world.nextId();
        m_world.memberships.emplace(
            id, TeamMembership { .id = id, .teamId = anyOf(m_teams), .memberId = user.id, .created = user.created });
    }
}

void Seeder::addLogins(const User &user)
{
    struct Device {
        QString brand;
        QString model;
        QString os;
    };
    static const Device devices[] = { { u"Apple"_s, u"iPhone 15"_s, u"iOS"_s },
                                      { u"Google"_s, u"Pixel 8"_s, u"Android"_s },
                                      { u"Fairphone"_s, u"Fairphone 5"_s, u"Android"_s } };
    if (!user.confirmed || !m_dice.percent(40))
        return;
    const Device &device = devices[m_dice.below(int(std::size(devices)))];
    m_world.addLogin({ .id = 0,
                       .userId = user.id,
                       .type = u"device"_s,
                       .brand = device.brand,
                       .model = device.model,
                       .os = device.os,
                       .primary = true,
                       .created = user.created,
                       .updated = user.updated,
                       .lastUsed = user.lastAccessed });
}

} // namespace

void seedWorld(World &world, quint32 seed, int users)
{
    Seeder seeder(world, seed);
    seeder.organization();
    seeder.places();
    seeder.groups();
    seeder.teamsAndGuests();
    seeder.integrations();
    for (const demo::Operator *person : operators)
        seeder.operatorAccount(*person);
    for (int number = int(operators.size()); number < users; ++number)
        seeder.person(number);
}

} // namespace simulator
