// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace imports {

//! Why a cell or a row cannot be taken as it is, or deserves a look. The sentence is the page's; what a reason has
//! behind it here are the `words` of its problem.
enum class Reason : quint8 {
    // The row keeps out of the import until these are mended.
    EmailMissing,
    EmailNoAt,
    EmailTwoAts,
    EmailNothingBefore,
    EmailNothingBehind,
    EmailSpace,
    EmailCharacter, // the character
    EmailNoEnding,
    EmailDotTooMany,
    EmailTooLong,
    EmailTwice, // the line on which it stands first
    NotYesOrNo,
    NotADate,
    NoSuchDay,
    TwoDates, // both days in ISO, the one with the day first before the other
    EndsBeforeItBegins,
    UnknownGroup, // the name
    AmbiguousGroup, // the name, then what each of them is called in full
    GroupElsewhere, // the group, and the place that the row names
    UnknownPlace, // the name
    AmbiguousPlace, // the name
    UnknownRole, // the name
    AmbiguousRole, // the name, then the ids of those it may be
    RoleNeedsGroup, // the role
    RoleNeedsPlace, // the role
    RoleNotForGroups, // the role
    SurplusCells, // what stands in them
    QuoteNotClosed,
    // Hints: the row can go as it is.
    EmailLooksMistyped, // the address that was probably meant
    DateReadAs, // the day taken, and the other it could be, in ISO
    EndsInThePast,
    StaysAsAdded, // managed or not is decided when somebody is added
    PlaceWithoutRole,
    DatesWithoutGroup,
    TextBehindQuote,
    MissingCells
};
constexpr bool isHint(Reason reason)
{
    return reason >= Reason::EmailLooksMistyped;
}

struct CellProblem {
    Reason reason = Reason::EmailMissing;
    int column = -1; // -1: the row as a whole
    QStringList words {};

    bool operator==(const CellProblem &) const = default;
};

} // namespace imports
