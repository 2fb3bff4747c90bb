// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/persons.h"

#include "app/simulator/paging.h"
#include "app/simulator/shapes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int mostKeys = 50;
constexpr int longestKey = 50;
constexpr int longestValue = 500;

//! Everybody who may open a door with these rights, directly or through a team.
QSet<qint64> holdersOf(const World &world, const QList<const RoleAssignment *> &rights)
{
    QSet<qint64> people;
    QSet<qint64> teams;
    for (const RoleAssignment *right : rights)
        if (right->assigneeType != AssigneeType::Guest)
            (right->assigneeType == AssigneeType::User ? people : teams).insert(right->assigneeId);
    for (const auto &[id, membership] : world.memberships)
        if (membership.memberType == AssigneeType::User && teams.contains(membership.teamId))
            people.insert(membership.memberId);
    return people;
}

std::optional<QSet<qint64>> peopleInScope(const Context &context)
{
    const World &world = context.world;
    if (const auto group = idParameter(context, u"group_id"_s))
        return holdersOf(world, world.rightsOn(ScopeType::Group, *group));
    const auto place = idParameter(context, u"place_id"_s);
    if (!place)
        return {};
    auto rights = world.rightsOn(ScopeType::Place, *place);
    for (const auto &[id, group] : world.groups)
        if (group.placeId == *place)
            rights += world.rightsOn(ScopeType::Group, id);
    return holdersOf(world, rights);
}

std::optional<Answer> metadataProblem(const QJsonObject &metadata)
{
    if (metadata.size() > mostKeys)
        return invalid(u"metadata"_s, u"has too many keys (at most 50)"_s);
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry) {
        if (entry.key().size() > longestKey)
            return invalid(u"metadata"_s, u"has a key that is too long (at most 50 characters)"_s);
        if (entry.value().isObject() || entry.value().isArray())
            return invalid(u"metadata"_s, u"has a nested value"_s);
        if (entry.value().toString().size() > longestValue)
            return invalid(u"metadata"_s, u"has a value that is too long (at most 500 characters)"_s);
    }
    return {};
}

//! The first field whose value has a type the contract does not allow.
std::optional<Answer> fieldProblem(const QJsonObject &fields)
{
    for (const auto name : { "access_enabled"_L1, "password_flow_enabled"_L1, "card_enabled"_L1, "link_enabled"_L1,
                             "login_enabled"_L1, "card_activation_required"_L1, "send_emails"_L1, "confirm"_L1 })
        if (fields.contains(name) && !fields.value(name).isBool())
            return invalid(name, u"is invalid"_s);
    for (const auto name : { "notes"_L1, "image"_L1 })
        if (fields.contains(name) && !fields.value(name).isString() && !fields.value(name).isNull())
            return invalid(name, u"is invalid"_s);
    if (fields.contains(u"name"_s) && fields.value(u"name"_s).toString().trimmed().isEmpty())
        return invalid(u"name"_s, u"can't be blank"_s);
    if (!fields.contains(u"metadata"_s))
        return {};
    if (!fields.value(u"metadata"_s).isObject())
        return invalid(u"metadata"_s, u"is invalid"_s);
    return metadataProblem(fields.value(u"metadata"_s).toObject());
}

std::optional<QString> textOrNothing(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

void setFlag(const QJsonObject &fields, QLatin1StringView name, bool &flag)
{
    if (fields.contains(name))
        flag = fields.value(name).toBool();
}

//! Which people a list asks for.
class Wanted {
public:
    Wanted(const Context &context, bool memberIds)
        : m_memberIds(memberIds)
        , m_ids(wantedIds(context))
        , m_only(idParameter(context, u"user_id"_s))
        , m_inScope(peopleInScope(context))
        , m_email(context.query.value(u"email"_s).toLower())
        , m_text(context.query.value(u"query"_s).trimmed().toCaseFolded())
    {
    }

    //! True where ids or an address say who it can be: nobody else needs to be looked at.
    bool isNamed() const { return m_ids || m_only || !m_email.isEmpty(); }
    QList<const User *> named(World &world) const
    {
        QList<const User *> people;
        if (!m_ids)
            people.append(m_only ? find(world, *m_only, false) : world.userByEmail(m_email));
        for (const qint64 id : m_ids.value_or(QSet<qint64>()))
            people.append(find(world, id, m_memberIds));
        people.removeAll(nullptr);
        return people;
    }
    bool has(const User &user) const
    {
        return (!m_ids || m_ids->contains(m_memberIds ? user.memberId : user.id)) && (!m_only || user.id == *m_only)
            && (m_email.isEmpty() || user.email == m_email) && (!m_inScope || m_inScope->contains(user.id))
            && (m_text.isEmpty() || user.searched.contains(m_text));
    }

private:
    static const User *find(World &world, qint64 id, bool isMember)
    {
        if (isMember)
            return world.userByMember(id);
        const auto found = world.users.find(id);
        return found == world.users.end() ? nullptr : &found->second;
    }

    bool m_memberIds;
    std::optional<QSet<qint64>> m_ids;
    std::optional<qint64> m_only;
    std::optional<QSet<qint64>> m_inScope;
    QString m_email;
    QString m_text;
};

bool isAbove(const Context &context, const User &user)
{
    return context.world.levelOf(user.id) > context.world.levelOf(context.caller->id);
}

} // namespace

void setListed(User &user, const QJsonObject &fields)
{
    if (fields.contains(u"name"_s))
        user.name = fields.value(u"name"_s).toString();
    if (fields.contains(u"notes"_s))
        user.notes = textOrNothing(fields.value(u"notes"_s));
    if (fields.contains(u"image"_s))
        user.image = textOrNothing(fields.value(u"image"_s));
    if (fields.contains(u"metadata"_s))
        user.metadata = fields.value(u"metadata"_s).toObject();
    setFlag(fields, "access_enabled"_L1, user.accessEnabled);
    setFlag(fields, "password_flow_enabled"_L1, user.passwordFlowEnabled);
}

void setClassic(User &user, const QJsonObject &fields)
{
    setFlag(fields, "card_enabled"_L1, user.cardEnabled);
    setFlag(fields, "link_enabled"_L1, user.linkEnabled);
    setFlag(fields, "login_enabled"_L1, user.loginEnabled);
    setFlag(fields, "card_activation_required"_L1, user.cardActivationRequired);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s,;<>]+@[^@\\s.,;<>]+(\\.[^@\\s.,;<>]+)+$"_s);
    return shape.match(text).hasMatch();
}

std::optional<QJsonObject> wrapped(const Context &context, const QString &name)
{
    const QJsonValue fields = context.body.value(name);
    return fields.isObject() ? std::optional(fields.toObject()) : std::nullopt;
}

QList<const User *> matchingPeople(Context &context, bool memberIds)
{
    World &world = context.world;
    const QString filter = filterOf(context);
    const QString order = context.query.value(u"sort"_s);
    if (filter.isEmpty() || filter == QString("sort="_L1 % order))
        return world.sortedUsers(order);
    return world.peopleFound.of((memberIds ? u'm' : u'u') % filter, [&] {
        const Wanted wanted(context, memberIds);
        QList<const User *> people = wanted.isNamed() ? wanted.named(world) : world.sortedUsers(order);
        people.removeIf([&](const User *user) { return !wanted.has(*user); });
        if (wanted.isNamed())
            World::sort(people, order);
        return people;
    });
}

Creation createPerson(Context &context, const QJsonObject &fields)
{
    const QString email = fields.value(u"email"_s).toString().trimmed().toLower();
    if (email.isEmpty())
        return { .refusal = invalid(u"email"_s, u"can't be blank"_s) };
    if (!isEmail(email))
        return { .refusal = invalid(u"email"_s, u"is invalid"_s) };
    if (context.world.userByEmail(email))
        return { .refusal = invalid(u"email"_s, u"has already been taken"_s) };
    QJsonObject given = fields;
    if (given.value(u"name"_s).toString().trimmed().isEmpty())
        given.insert(u"name"_s, email.section(u'@', 0, 0));
    if (const auto problem = fieldProblem(given))
        return { .refusal = *problem };
    User user { .email = email, .created = context.world.now() };
    user.updated = user.created;
    user.confirmed = given.value(u"confirm"_s).toBool();
    user.sendEmails = given.value(u"send_emails"_s).toBool(true);
    setListed(user, given);
    if (context.options.classicMembers)
        setClassic(user, given);
    return { .user = &context.world.addUser(std::move(user)) };
}

Answer updatePerson(Context &context, User &user, const QJsonObject &fields)
{
    if (isAbove(context, user))
        return forbidden(u"This person's role is above yours."_s);
    if (const auto problem = fieldProblem(fields))
        return *problem;
    if (fields.contains(u"access_enabled"_s) && !fields.value(u"access_enabled"_s).toBool()) {
        if (user.id == context.world.ownerId)
            return forbidden(u"The organization owner cannot be suspended."_s);
        if (user.id == context.caller->id)
            return forbidden(u"You cannot suspend yourself."_s);
    }
    setListed(user, fields);
    if (context.options.classicMembers)
        setClassic(user, fields);
    user.updated = context.world.now();
    context.world.personChanged(user);
    return noContent();
}

Answer deletePerson(Context &context, const User &user)
{
    if (user.id == context.world.ownerId)
        return forbidden(u"The organization owner cannot be deleted."_s);
    if (user.id == context.caller->id)
        return forbidden(u"You cannot delete yourself."_s);
    if (isAbove(context, user))
        return forbidden(u"This person's role is above yours."_s);
    context.world.removeUser(user.id);
    return noContent();
}

} // namespace simulator
