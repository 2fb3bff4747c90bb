// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/problemwords.h"

#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;
using imports::CellProblem;
using imports::Reason;

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

QString dayText(const QString &iso)
{
    //: a day and its month as QDate formats it: 3 April
    return QLocale().toString(QDate::fromString(iso, Qt::ISODate), ProblemWords::tr("d MMMM"));
}

QString wholeDayText(const QString &iso)
{
    return timetext::day(QDate::fromString(iso, Qt::ISODate));
}

// Of "Lab, Hamburg", which is called "Lab": Hamburg.
QStringList placesOf(const QStringList &words)
{
    QStringList places;
    for (const QString &whole : words.mid(1)) {
        const auto comma = whole.lastIndexOf(u", "_s);
        if (comma >= 0 && !places.contains(whole.sliced(comma + 2)))
            places.append(whole.sliced(comma + 2));
    }
    return places;
}

QString whichGroup(const QStringList &words)
{
    const auto places = placesOf(words);
    const int count = int(words.size()) - 1;
    if (places.size() < 2 || places.size() < count)
        return ProblemWords::tr("%Ln groups have this name", nullptr, count);
    //: both are places
    return count == 2 ? ProblemWords::tr("In %1 and in %2").arg(places.at(0), places.at(1))
                      : ProblemWords::tr("In %1 and in %Ln other places", nullptr, count - 1).arg(places.at(0));
}

// What stands alone in its cell need not be named again.
QString unknown(const CellProblem &problem, const QString &cell, const QString &alone, const QString &named)
{
    const auto name = problem.words.value(0);
    return name.isEmpty() || name == cell.trimmed() ? alone : named.arg(name);
}

QString addressProblem(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::EmailMissing:
        return problem.column < 0 ? ProblemWords::tr("No column holds the email") : ProblemWords::tr("Email missing");
    case Reason::EmailNoAt:
        return ProblemWords::tr("The @ is missing");
    case Reason::EmailTwoAts:
        return ProblemWords::tr("Two @ in one address");
    case Reason::EmailNothingBefore:
        return ProblemWords::tr("Nothing before the @");
    case Reason::EmailNothingBehind:
        return ProblemWords::tr("Nothing after the @");
    case Reason::EmailSpace:
        return ProblemWords::tr("A space in the address");
    case Reason::EmailCharacter:
        return ProblemWords::tr("No address contains %1").arg(problem.words.value(0));
    case Reason::EmailNoEnding:
        return ProblemWords::tr("Ending missing, such as .com");
    case Reason::EmailDotTooMany:
        return ProblemWords::tr("One dot too many");
    case Reason::EmailTooLong:
        return ProblemWords::tr("Longer than an address may be");
    case Reason::EmailTwice:
        return ProblemWords::tr("Same address as line %1").arg(problem.words.value(0));
    case Reason::EmailLooksMistyped:
        return ProblemWords::tr("Did you mean %1?").arg(problem.words.value(0));
    default:
        return {};
    }
}

QString dateProblem(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::NotADate:
        return ProblemWords::tr("Not a date");
    case Reason::NoSuchDay:
        return ProblemWords::tr("There is no such day");
    case Reason::TwoDates:
        //: two days: 3 April or 4 March?
        return ProblemWords::tr("%1 or %2?").arg(dayText(problem.words.value(0)), dayText(problem.words.value(1)));
    case Reason::EndsBeforeItBegins:
        return ProblemWords::tr("Ends before it begins");
    case Reason::DateReadAs:
        return ProblemWords::tr("Read as %1").arg(wholeDayText(problem.words.value(0)));
    case Reason::EndsInThePast:
        return ProblemWords::tr("This day is over");
    case Reason::DatesWithoutGroup:
        return ProblemWords::tr("Dates need a group");
    default:
        return {};
    }
}

QString rightProblem(const CellProblem &problem, const QString &cell)
{
    const auto &words = problem.words;
    switch (problem.reason) {
    case Reason::UnknownGroup:
        return unknown(problem, cell, ProblemWords::tr("No group has this name"),
                       ProblemWords::tr("No group is called “%1”"));
    case Reason::AmbiguousGroup:
        return words.value(0) == cell.trimmed()
            ? whichGroup(words)
            : ProblemWords::tr("Which “%1”?", "of several groups with this name").arg(words.value(0));
    case Reason::GroupElsewhere:
        return ProblemWords::tr("Not in %1").arg(words.value(1));
    case Reason::UnknownPlace:
        return ProblemWords::tr("No place has this name");
    case Reason::AmbiguousPlace:
        return ProblemWords::tr("Several places have this name");
    case Reason::UnknownRole:
        return ProblemWords::tr("No access right has this name");
    case Reason::AmbiguousRole:
        return ProblemWords::tr("%Ln access rights have this name", nullptr, int(words.size()) - 1);
    case Reason::RoleNeedsGroup:
        return ProblemWords::tr("Needs a group");
    case Reason::RoleNeedsPlace:
        return ProblemWords::tr("Needs a place");
    case Reason::RoleNotForGroups:
        return ProblemWords::tr("Not for a group");
    case Reason::PlaceWithoutRole:
        return ProblemWords::tr("No access right is named");
    default:
        return {};
    }
}

QString cellProblem(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::NotYesOrNo:
        return ProblemWords::tr("Yes or no?");
    case Reason::SurplusCells:
        return ProblemWords::tr("More cells than headings");
    case Reason::QuoteNotClosed:
        return ProblemWords::tr("A quote is not closed");
    case Reason::StaysAsAdded:
        return ProblemWords::tr("Stays as it is");
    case Reason::TextBehindQuote:
        return ProblemWords::tr("Text after the closing quote");
    case Reason::MissingCells:
        return ProblemWords::tr("Cells missing at the end");
    default:
        return {};
    }
}

QString addressFix(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::EmailMissing:
        return problem.column < 0
            ? ProblemWords::tr("Go back to Columns and choose the column that holds the email addresses.")
            : ProblemWords::tr("Type the person’s email address.");
    case Reason::EmailNoAt:
        return ProblemWords::tr("Add the @ and the part after it.");
    case Reason::EmailTwoAts:
        return ProblemWords::tr("Keep one @. Give each person a row of their own.");
    case Reason::EmailNothingBefore:
        return ProblemWords::tr("Add the part before the @.");
    case Reason::EmailNothingBehind:
        return ProblemWords::tr("Add the part after the @.");
    case Reason::EmailSpace:
        return ProblemWords::tr("Remove the space.");
    case Reason::EmailCharacter:
        return ProblemWords::tr("Remove %1.").arg(problem.words.value(0));
    case Reason::EmailNoEnding:
        return ProblemWords::tr("Add the ending, such as .com.");
    case Reason::EmailDotTooMany:
        return ProblemWords::tr("Remove the extra dot.");
    case Reason::EmailTooLong:
        return ProblemWords::tr("Shorten the address to 254 characters or fewer.");
    case Reason::EmailTwice:
        return ProblemWords::tr(
                   "Give this person another address, or leave the row: line %1 is imported with this address.")
            .arg(problem.words.value(0));
    case Reason::EmailLooksMistyped:
        return ProblemWords::tr("Correct it to %1, or leave it if it is right.").arg(problem.words.value(0));
    default:
        return {};
    }
}

QString dateFix(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::NotADate:
        return ProblemWords::tr("Type a day as in 2027-03-31, or “never”.");
    case Reason::NoSuchDay:
        return ProblemWords::tr("Type a day that is in the calendar.");
    case Reason::TwoDates:
        return ProblemWords::tr("Type %1 or %2.").arg(problem.words.value(0), problem.words.value(1));
    case Reason::EndsBeforeItBegins:
        return ProblemWords::tr("Type a day that is not before “Valid from”.");
    case Reason::DateReadAs:
        return ProblemWords::tr("Type %1 if you mean that day.").arg(problem.words.value(1));
    case Reason::EndsInThePast:
        return ProblemWords::tr("Type a later day, or leave it: the access right would have ended already.");
    case Reason::DatesWithoutGroup:
        return ProblemWords::tr(
            "Name a group: only access rights to groups have dates. Without one the day is left out.");
    default:
        return {};
    }
}

QString rightFix(const CellProblem &problem)
{
    const auto &words = problem.words;
    switch (problem.reason) {
    case Reason::UnknownGroup:
        return ProblemWords::tr("Type the name of a group as it appears under Groups, or its ID.");
    case Reason::AmbiguousGroup:
        //: %1 is a list of groups with their places
        return ProblemWords::tr("Name the place too: %1.").arg(words.mid(1).join(u" / "_s));
    case Reason::GroupElsewhere:
        return ProblemWords::tr("%1 is somewhere else. Name a group in %2, or correct the place.")
            .arg(words.value(0), words.value(1));
    case Reason::UnknownPlace:
        return ProblemWords::tr("Type the name of a place as Kisi has it, or its ID.");
    case Reason::AmbiguousPlace:
        return ProblemWords::tr("Type the ID of the place.");
    case Reason::UnknownRole:
        return ProblemWords::tr("Type the name of an access right as Kisi has it, such as Door access.");
    case Reason::AmbiguousRole:
        return ProblemWords::tr("Type its ID: %1.").arg(words.mid(1).join(u" / "_s));
    case Reason::RoleNeedsGroup:
        return ProblemWords::tr("Name the group that %1 is for, or another access right.").arg(words.value(0));
    case Reason::RoleNeedsPlace:
        return ProblemWords::tr("Name the place that %1 is for, without a group, or another access right.")
            .arg(words.value(0));
    case Reason::RoleNotForGroups:
        return ProblemWords::tr("Name an access right to a group, such as Door access, or take the group out.");
    case Reason::PlaceWithoutRole:
        return ProblemWords::tr("Name an access right to the place. Without one nobody gets anything there.");
    default:
        return {};
    }
}

QString cellFix(const CellProblem &problem)
{
    switch (problem.reason) {
    case Reason::NotYesOrNo:
        return ProblemWords::tr("Type yes or no.");
    case Reason::SurplusCells:
        return ProblemWords::tr("Put what is left over into the column it belongs to, and empty the rest: %1.")
            .arg(problem.words.join(u" / "_s));
    case Reason::QuoteNotClosed:
        return ProblemWords::tr("Remove the quote, or close it. The rows below were read as rows of their own.");
    case Reason::StaysAsAdded:
        return ProblemWords::tr("Whether somebody is managed is decided when they are added. The rest is updated.");
    case Reason::TextBehindQuote:
        return ProblemWords::tr("Check that the cell is right. It is imported as it is here.");
    case Reason::MissingCells:
        return ProblemWords::tr("Check that each cell is in its column. Missing cells are imported as empty.");
    default:
        return {};
    }
}

} // namespace

QString problemText(const CellProblem &problem, const QString &cell)
{
    for (const QString &text :
         { addressProblem(problem), dateProblem(problem), rightProblem(problem, cell), cellProblem(problem) }) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString howToFix(const CellProblem &problem)
{
    for (const QString &text : { addressFix(problem), dateFix(problem), rightFix(problem), cellFix(problem) }) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}
