// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/rightsreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

QStringList partsOf(const QString &cell)
{
    QStringList parts;
    for (const auto part : QStringView(cell).split(u';')) {
        for (const auto name : part.split(u'\n')) {
            if (const auto trimmed = name.trimmed(); !trimmed.isEmpty())
                parts.append(trimmed.toString());
        }
    }
    return parts;
}

constexpr qsizetype mostKept = 10'000;

// Looks something up once, as long as it is not something else in every row.
template <typename Value, typename Look>
Value keptOr(QHash<QString, Value> &kept, const QString &text, Look look)
{
    if (const auto found = kept.constFind(text); found != kept.cend())
        return *found;
    auto value = look(text);
    if (kept.size() < mostKept)
        kept.insert(text, value);
    return value;
}

// By the day where that tells: thousands of moments take long.
bool isEarlier(const When &end, const When &beginning)
{
    if (end.day != beginning.day || (!end.time.isValid() && !beginning.time.isValid()))
        return end.day < beginning.day;
    return end.end(QTimeZone::utc()) < beginning.begin(QTimeZone::utc());
}

Reason unfit(ScopeType needed, ScopeType scope)
{
    if (needed == ScopeType::Group)
        return Reason::RoleNeedsGroup;
    return scope == ScopeType::Group ? Reason::RoleNotForGroups : Reason::RoleNeedsPlace;
}

} // namespace

RightsReader::RightsReader(const Columns &columns, std::shared_ptr<const Known> known, Choices choices)
    : m_columns(columns)
    , m_cells(columns)
    , m_known(std::move(known))
    , m_choices(std::move(choices))
{
}

RightsReader::Result RightsReader::read(const TableRow &row)
{
    Result result;
    const auto days = readDays(row, result);
    const int place = readPlace(row, result);
    const bool hasGroups = !m_cells.text(row, Field::Groups).isEmpty();
    const bool hasPlace = !m_cells.text(row, Field::Place).isEmpty();
    const auto scope = hasGroups ? ScopeType::Group : hasPlace ? ScopeType::Place : ScopeType::Organization;
    const auto groups = hasGroups ? readGroups(row, place, result) : QList<int>();
    const auto role = readRole(row, scope, result);
    if (scope == ScopeType::Group)
        giveOnGroups(groups, role.isEmpty() ? m_choices.groupRole : role, days, result);
    else if (days.from.isValid() || days.until.isValid())
        result.problems.append(
            m_cells.problem(Reason::DatesWithoutGroup, days.until.isValid() ? Field::ValidUntil : Field::ValidFrom));
    if (scope == ScopeType::Place && m_cells.text(row, Field::Role).isEmpty())
        result.problems.append(m_cells.problem(Reason::PlaceWithoutRole, Field::Place));
    if (scope == ScopeType::Place && place >= 0 && !role.isEmpty())
        result.rights.append({ .scope = scopeOf(m_known->snapshot().places.at(place).id), .roleId = role });
    if (scope == ScopeType::Organization && !role.isEmpty())
        result.rights.append({ .scope = scopeOf(m_known->snapshot().organization.id), .roleId = role });
    return result;
}

When RightsReader::readDay(const TableRow &row, Field field, bool *never, Result &result)
{
    const int column = m_cells.column(field);
    if (column < 0)
        return {};
    const auto order = m_columns.at(column).order;
    const auto reading = keptOr(field == Field::ValidFrom ? m_froms : m_untils, row.cell(column),
                                [order](const QString &text) { return readDate(text, order); });
    const auto both = [&reading] {
        return QStringList { reading.when.day.toString(Qt::ISODate), reading.other.toString(Qt::ISODate) };
    };
    *never = reading.kind == DateReading::Never;
    switch (reading.kind) {
    case DateReading::Empty:
    case DateReading::Never:
        break;
    case DateReading::Read:
        if (reading.other.isValid())
            result.problems.append(m_cells.problem(Reason::DateReadAs, field, both()));
        return reading.when;
    case DateReading::TwoWays:
        result.problems.append(m_cells.problem(Reason::TwoDates, field, both()));
        break;
    case DateReading::NoSuchDay:
        result.problems.append(m_cells.problem(Reason::NoSuchDay, field));
        break;
    case DateReading::NotADate:
        result.problems.append(m_cells.problem(Reason::NotADate, field));
        break;
    }
    return {};
}

RightsReader::Days RightsReader::readDays(const TableRow &row, Result &result)
{
    Days days;
    bool isOpen = false; // "-" for a beginning says nothing
    days.from = readDay(row, Field::ValidFrom, &isOpen, result);
    days.until = readDay(row, Field::ValidUntil, &days.neverExpires, result);
    if (days.from.isValid() && days.until.isValid() && isEarlier(days.until, days.from))
        result.problems.append(m_cells.problem(Reason::EndsBeforeItBegins, Field::ValidUntil));
    else if (days.until.isValid() && days.until.day < m_choices.now.date())
        result.problems.append(m_cells.problem(Reason::EndsInThePast, Field::ValidUntil));
    return days;
}

int RightsReader::readPlace(const TableRow &row, Result &result)
{
    const auto name = m_cells.text(row, Field::Place);
    if (name.isEmpty())
        return -1;
    const auto found = keptOr(m_places, name, [this](const QString &text) { return m_known->places().find(text); });
    if (found.size() == 1)
        return found.front();
    result.problems.append(
        m_cells.problem(found.empty() ? Reason::UnknownPlace : Reason::AmbiguousPlace, Field::Place, { name }));
    return -1;
}

QList<int> RightsReader::readGroups(const TableRow &row, int place, Result &result)
{
    const auto cell = m_cells.text(row, Field::Groups);
    QList<int> groups;
    for (const QString &name : partsOf(cell)) {
        const int group = chooseGroup(name, place, result);
        if (group >= 0 && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

int RightsReader::chooseGroup(const QString &name, int place, Result &result)
{
    const auto called = keptOr(m_groups, name, [this](const QString &text) { return m_known->groups().find(text); });
    auto found = called;
    if (found.empty()) {
        result.problems.append(m_cells.problem(Reason::UnknownGroup, Field::Groups, { name }));
        return -1;
    }
    const auto &groups = m_known->snapshot().groups;
    const auto isElsewhere = [&](int at) {
        return place >= 0 && groups.at(at).place && *groups.at(at).place != m_known->snapshot().places.at(place).id;
    };
    std::erase_if(found, isElsewhere);
    if (found.empty()) {
        const auto words
            = QStringList { m_known->groupName(called.front()), m_known->snapshot().places.at(place).name };
        result.problems.append(m_cells.problem(Reason::GroupElsewhere, Field::Groups, words));
        return -1;
    }
    if (found.size() == 1)
        return found.front();
    QStringList words { name };
    for (const int at : found)
        words.append(m_known->groupName(at));
    result.problems.append(m_cells.problem(Reason::AmbiguousGroup, Field::Groups, words));
    return -1;
}

QString RightsReader::readRole(const TableRow &row, ScopeType scope, Result &result)
{
    const auto name = m_cells.text(row, Field::Role);
    if (name.isEmpty())
        return {};
    const auto found = keptOr(m_roles, name, [this](const QString &text) { return m_known->roles().find(text); });
    const auto &roles = m_known->snapshot().roles;
    if (found.empty()) {
        result.problems.append(m_cells.problem(Reason::UnknownRole, Field::Role, { name }));
        return {};
    }
    QStringList fitting;
    for (const int at : found) {
        if (roles.at(at).appliesTo == scope)
            fitting.append(roles.at(at).id);
    }
    if (fitting.size() == 1)
        return fitting.constFirst();
    if (fitting.isEmpty()) {
        const auto reason = unfit(roles.at(found.front()).appliesTo, scope);
        result.problems.append(m_cells.problem(reason, Field::Role, { name }));
    } else {
        result.problems.append(m_cells.problem(Reason::AmbiguousRole, Field::Role, QStringList { name } + fitting));
    }
    return {};
}

void RightsReader::giveOnGroups(const QList<int> &groups, const QString &role, const Days &days, Result &result)
{
    for (const int at : groups) {
        const auto group = m_known->snapshot().groups.at(at).id;
        result.rights.append({ .scope = scopeOf(group),
                               .roleId = role,
                               .from = boundary(days.from, group, false),
                               .until = boundary(days.until, group, true),
                               .neverExpires = days.neverExpires });
    }
}

// A zone is slow to ask.
QDateTime RightsReader::boundary(const When &when, GroupId group, bool isEnd)
{
    if (!when.isValid())
        return {};
    const auto zone = m_known->zoneOf(group);
    if (when.time.isValid())
        return isEnd ? when.end(zone) : when.begin(zone);
    const std::tuple key { zone.id(), when.day.toJulianDay(), isEnd };
    auto found = m_boundaries.find(key);
    if (found == m_boundaries.end())
        found = m_boundaries.emplace(key, isEnd ? when.end(zone) : when.begin(zone)).first;
    return found->second;
}

} // namespace imports
