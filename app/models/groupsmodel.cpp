// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/groupsmodel.h"

#include <QLocale>

using Kind = Condition::Kind;
using Part = Directory::Part;

GroupsModel::GroupsModel(const Directory &directory, QObject *parent)
    : DirectoryModel(directory, Part::Groups, parent)
{
    start({ {}, // the tick, never shown
            { tr("Name") },
            { tr("Place") },
            { .text = tr("People"),
              .toolTip = tr("People who get in now, directly or through a team"),
              .isNumeric = true },
            { .text = tr("Teams"), .isNumeric = true },
            { .text = tr("Doors"), .isNumeric = true },
            { tr("Description") } });
}

const Group *GroupsModel::groupAt(int row) const
{
    const int position = positionAt(row);
    return position < 0 ? nullptr : &records().groups.at(position);
}

bool GroupsModel::dependsOn(Part part) const
{
    return part == Part::Places || part == Part::AccessRights || part == Part::TeamMemberships;
}

qint64 GroupsModel::idAt(int position) const
{
    return number(records().groups.at(position).id);
}

int GroupsModel::positionOf(qint64 id) const
{
    return records().groups.positionOf(GroupId { id });
}

void GroupsModel::prepare()
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_holders.clear();
    for (const auto &group : records().groups)
        m_holders.insert(group.id, countOn(scopeOf(group.id), now));
}

GroupsModel::Holders GroupsModel::countOn(const Scope &scope, const QDateTime &now) const
{
    QSet<qint64> people;
    QSet<qint64> teams;
    const auto add = [&people](const Assignee &assignee) {
        if (assignee.type == AssigneeType::User)
            people.insert(assignee.id);
    };
    for (const int position : records().rightsOn(scope)) {
        const auto &right = records().rights.at(position);
        if (right.validity(now) != Validity::Valid)
            continue;
        add(right.assignee);
        if (right.assignee.type != AssigneeType::Team)
            continue;
        teams.insert(right.assignee.id);
        for (const auto &member : records().membersOf(TeamId { right.assignee.id }))
            add(member);
    }
    return { .people = int(people.size()), .teams = int(teams.size()) };
}

// Until the rights are here, the server's own count.
GroupsModel::Holders GroupsModel::holdersOf(const Group &group) const
{
    auto holders = m_holders.value(group.id);
    if (!records().knowsRights)
        holders.people = std::max(holders.people, group.users);
    return holders;
}

QString GroupsModel::placeName(const Group &group) const
{
    const auto *place = group.place ? records().places.find(*group.place) : nullptr;
    return place ? place->name : QString();
}

qint64 GroupsModel::amount(const Group &group, int column) const
{
    switch (column) {
    case PeopleColumn:
        return holdersOf(group).people;
    case TeamsColumn:
        return holdersOf(group).teams;
    default:
        return group.doors;
    }
}

QVariant GroupsModel::cell(int position, int column, int role) const
{
    const auto &group = records().groups.at(position);
    if (role == roles::Muted)
        return column == PlaceColumn && !group.place;
    if (role == Qt::ToolTipRole && column == DescriptionColumn)
        return group.description;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return group.name;
    case PlaceColumn:
        return group.place ? placeName(group) : tr("Organization");
    case PeopleColumn:
    case TeamsColumn:
    case DoorsColumn:
        return QLocale().toString(amount(group, column));
    case DescriptionColumn:
        return group.description;
    default:
        return {};
    }
}

SortValue GroupsModel::sortValue(int position, int column) const
{
    const auto &group = records().groups.at(position);
    switch (column) {
    case PlaceColumn:
        return { .text = placeName(group) + u'\t' + group.name };
    case PeopleColumn:
    case TeamsColumn:
    case DoorsColumn:
        return { amount(group, column), group.name };
    case DescriptionColumn:
        return { .text = group.description + u'\t' + group.name };
    default:
        return { .text = group.name };
    }
}

QString GroupsModel::searchTextOf(int position) const
{
    const auto &group = records().groups.at(position);
    return group.name + u'\n' + placeName(group) + u'\n' + group.description;
}

size_t GroupsModel::fingerprint(int position) const
{
    const auto &group = records().groups.at(position);
    const auto [people, teams] = holdersOf(group);
    return qHashMulti(0, searchTextOf(position), group.place.has_value(), people, teams, group.doors);
}

bool GroupsModel::holds(const Question &question, int position, const QDateTime & /*now*/) const
{
    const auto &group = records().groups.at(position);
    return question.kind() == Kind::Place && group.place.value_or(PlaceId {}) == PlaceId { question.number };
}
