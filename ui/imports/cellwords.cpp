// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/cellwords.h"

#include "app/imports/yesno.h"
#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using imports::DateReading;
using imports::Field;
using imports::Reason;
using imports::RowState;

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

bool isDates(Field field)
{
    return field == Field::ValidFrom || field == Field::ValidUntil;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

QString dateText(const QString &cell, imports::DateOrder order)
{
    const auto reading = imports::readDate(cell, order);
    if (reading.kind == DateReading::Never)
        return CellWords::tr("Never");
    if (reading.kind != DateReading::Read)
        return cell;
    const auto day = timetext::day(reading.when.day);
    return reading.when.time.isValid()
        ? QString(day + u' ' + QLocale().toString(reading.when.time, QLocale::ShortFormat))
        : day;
}

QString yesNoText(const QString &cell)
{
    const auto answer = imports::readYesNo(cell);
    if (!answer.value)
        return cell;
    return *answer.value ? CellWords::tr("Yes") : CellWords::tr("No");
}

// Ids tell nobody anything; names stay as they are.
QString groupsText(const imports::Known &known, const QString &cell)
{
    QStringList parts = cell.split(u';');
    for (QString &part : parts) {
        part = part.trimmed();
        if (!isNumber(part))
            continue;
        if (const auto found = known.groups().find(part); found.size() == 1)
            part = known.groupName(found.front());
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString roleText(const imports::Known &known, const QString &cell)
{
    const auto found = known.roles().find(cell);
    return found.size() == 1 ? known.snapshot().roles.at(found.front()).name : cell;
}

QString placeText(const imports::Known &known, const QString &cell)
{
    const auto found = isNumber(cell) ? known.places().find(cell) : std::vector<int>();
    return found.size() == 1 ? known.snapshot().places.at(found.front()).name : cell;
}

} // namespace

QString understoodText(const imports::Check &check, int column, const QString &cell)
{
    const auto text = cell.trimmed();
    if (text.isEmpty())
        return {};
    const auto chosen = check.columns().value(column);
    switch (chosen.field) {
    case Field::ValidFrom:
    case Field::ValidUntil:
        return dateText(text, chosen.order);
    case Field::Managed:
    case Field::PasswordSignIn:
        return yesNoText(text);
    case Field::Groups:
        return groupsText(check.organization(), text);
    case Field::Role:
        return roleText(check.organization(), text);
    case Field::Place:
        return placeText(check.organization(), text);
    default:
        return text;
    }
}

bool isNeverText(const imports::Check &check, int column, const QString &cell)
{
    const auto chosen = check.columns().value(column);
    return isDates(chosen.field) && imports::readDate(cell, chosen.order).kind == DateReading::Never;
}

QString stateText(RowState state)
{
    switch (state) {
    case RowState::New:
        return CellWords::tr("New", "what becomes of a row");
    case RowState::Changed:
        return CellWords::tr("Changed", "what becomes of a row");
    case RowState::Unchanged:
        return CellWords::tr("Unchanged", "what becomes of a row");
    case RowState::Skipped:
        return CellWords::tr("Skipped", "what becomes of a row");
    case RowState::Problem:
        break;
    }
    return CellWords::tr("Problem", "what becomes of a row");
}

QString suggestionText(Reason reason, const imports::Suggestion &suggestion)
{
    switch (reason) {
    case Reason::TwoDates:
    case Reason::DateReadAs:
    case Reason::NoSuchDay:
        //: A day as QDate::toString() takes it: "3 April 2026". Only order, dots and words between may change
        return QLocale().toString(QDate::fromString(suggestion.label, Qt::ISODate), CellWords::tr("d MMMM yyyy"));
    case Reason::NotYesOrNo:
        return yesNoText(suggestion.label);
    case Reason::SurplusCells:
        return CellWords::tr("Leave it out");
    default:
        return suggestion.label;
    }
}
