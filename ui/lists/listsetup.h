// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"
#include "ui/lists/listfilter.h"

#include <functional>

class QAbstractItemView;
class QAction;
class RowDelegate;

//! The sentences of one list page. What depends on a number is a function, because of its plurals.
struct ListWords {
    using Counted = std::function<QString(int)>;

    QString title {}; // "Users"
    QString searchHint {}; // "Search name, email, notes"
    QString loading {}; // "Loading people…"
    QString loadFailed {}; // "Users could not be loaded"
    QString refreshFailed {}; // "Users could not be refreshed"
    QString seenAsOf {}; // "You see the people as of %1."
    QString notAllowed {}; // "Your role does not include users"
    QString emptyIcon {}; // "users"
    QString emptyHeading {}; // "No users yet"
    QString emptySentence {}; // "Add the first people: an email address is all it takes."
    QString noMatch {}; // "Nobody matches “%1”"
    QString noMatchForFilters {}; // "Nobody matches the filters"
    Counted counted {}; // "3,412 people", the number as the locale writes it
    Counted broken {}; // "2 people could not be read and are not shown."
    Counted missing {}; // "150 people could not be listed"
    QString note {}; // at the end of the strip in place of the keys: "Dates in the time zone of each place"
};

//! One column of the table: how it is painted, and when it gives way.
struct ListColumn {
    int column = 0; // of the model; never 0, which is the check column
    int leaves = 0; // where it is narrow the lowest number leaves first; 0: stays
    bool isShown = true; // until a person decides
    int mostLetters = 34; // longer texts do not widen it
    QStringList words {}; // all it ever says, where none of it may be cut
    std::function<RowDelegate *(QAbstractItemView &)> delegate {}; // none: text alone
};

//! What makes a list page: everything about it but its verbs and details.
struct ListSetup {
    QString name {}; // "users": of its settings and the start of its widgets' names
    DirectoryModel *model = nullptr; // taken
    ListWords words {};
    QList<ListColumn> columns {}; // in their first order
    Condition::Kind mainKind = Condition::Kind::Status; // what "All" is the opposite of
    QList<ListFilter> chips {}; // those of the main kind, then a divider and the others
    bool hasTicks = true;
};

//! Said in place of the rows, with at most two ways on.
struct ListInstead {
    QString icon {};
    QString heading {};
    QString sentence {};
    QList<QAction *> actions {}; // the first is the primary one
};
