// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/suggestions.h"

#include "app/imports/addresssuggestions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

constexpr int mostSuggestions = 5;

// The cell with one of the names in it exchanged, wherever it stands as a whole.
QString exchanged(const QString &cell, const QString &name, const QString &other)
{
    QStringList parts = cell.split(u';');
    for (QString &part : parts) {
        if (part.trimmed() == name)
            part.replace(part.indexOf(name), name.size(), other);
    }
    const QString whole = parts.join(u';');
    return whole == cell ? other : whole;
}

QList<Suggestion> eachOf(const QStringList &texts)
{
    QList<Suggestion> suggestions;
    for (const QString &text : texts)
        suggestions.append({ .cell = text, .label = text });
    return suggestions;
}

QList<Suggestion> inCell(const QString &cell, const QString &name, const QStringList &texts)
{
    QList<Suggestion> suggestions;
    for (const QString &text : texts)
        suggestions.append({ .cell = exchanged(cell, name, text), .label = text });
    return suggestions;
}

// What is called the same in full can only be told apart by id.
QList<Suggestion> groupsCalled(const QString &cell, const QString &name, const Known &known)
{
    QList<Suggestion> suggestions;
    for (const int at : known.groups().find(name)) {
        const auto whole = known.groupName(at);
        const bool isTelling = known.groups().find(whole).size() == 1;
        const auto text = isTelling ? whole : QString::number(number(known.snapshot().groups.at(at).id));
        suggestions.append({ .cell = exchanged(cell, name, text), .label = whole });
    }
    return suggestions;
}

QList<Suggestion> placesCalled(const QString &name, const Known &known)
{
    QList<Suggestion> suggestions;
    for (const int at : known.places().find(name)) {
        const auto &place = known.snapshot().places.at(at);
        const QString label = place.address.isEmpty() ? place.name : place.name + u", " + place.address;
        suggestions.append({ .cell = QString::number(number(place.id)), .label = label });
    }
    return suggestions;
}

QList<Suggestion> rolesById(const QStringList &ids, const Known &known)
{
    QList<Suggestion> suggestions;
    for (const QString &id : ids) {
        for (const int at : known.roles().find(id))
            suggestions.append({ .cell = id, .label = known.snapshot().roles.at(at).name + u" (" + id + u')' });
    }
    return suggestions;
}

QList<Suggestion> rolesOfGroups(const Known &known)
{
    QList<Suggestion> suggestions;
    for (const Role &role : known.snapshot().roles) {
        if (role.appliesTo == ScopeType::Group && suggestions.size() < mostSuggestions)
            suggestions.append({ .cell = role.id, .label = role.name });
    }
    return suggestions;
}

// "31.02.2027" has the last day of that month in mind.
QStringList lastDay(const QString &cell)
{
    static const QRegularExpression beyond(u"(?<!\\d)(29|30|31)(?!\\d)"_s);
    const auto found = beyond.match(cell);
    if (!found.hasMatch())
        return {};
    for (int day = found.captured().toInt() - 1; day >= 28; --day) {
        QString tried = cell;
        tried.replace(found.capturedStart(), 2, QString::number(day));
        if (const auto reading = readDate(tried); reading.kind == DateReading::Read)
            return { reading.when.day.toString(Qt::ISODate) };
    }
    return {};
}

QList<Suggestion> fromNames(const CellProblem &problem, const QString &cell, const Known &known)
{
    const auto name = problem.words.value(0);
    switch (problem.reason) {
    case Reason::UnknownGroup:
        return inCell(cell, name, known.groups().nearest(name, mostSuggestions));
    case Reason::AmbiguousGroup:
        return groupsCalled(cell, name, known);
    case Reason::UnknownPlace:
        return eachOf(known.places().nearest(name, mostSuggestions));
    case Reason::AmbiguousPlace:
        return placesCalled(name, known);
    case Reason::UnknownRole:
        return eachOf(known.roles().nearest(name, mostSuggestions));
    case Reason::AmbiguousRole:
        return rolesById(problem.words.sliced(1), known);
    case Reason::RoleNotForGroups:
        return rolesOfGroups(known);
    default:
        return {};
    }
}

} // namespace

QList<Suggestion> suggestionsFor(const CellProblem &problem, const QString &cell, const Known &known)
{
    switch (problem.reason) {
    case Reason::EmailLooksMistyped:
    case Reason::TwoDates:
    case Reason::DateReadAs:
        return eachOf(problem.words);
    case Reason::NoSuchDay:
        return eachOf(lastDay(cell));
    case Reason::NotYesOrNo:
        return eachOf({ u"yes"_s, u"no"_s });
    case Reason::QuoteNotClosed:
        return eachOf({ QString(cell).remove(u'"').trimmed() });
    case Reason::SurplusCells:
        return { {} };
    default:
        break;
    }
    const auto addresses = addressesMeant(problem.reason, cell, known.usualDomains());
    return addresses.isEmpty() ? fromNames(problem, cell, known) : eachOf(addresses);
}

} // namespace imports
