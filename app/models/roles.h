// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

//! What the models say about a row beside its text; delegates turn it into marks and colours.
namespace roles {

enum {
    Id = Qt::UserRole + 1, // qint64
    Person, // qint64: whose face it is, where the row's id is not theirs
    Initials, // QString
    Status, // int, an AccessStatus
    Muted, // bool: the cell is secondary, like "Never"
    Parts, // QStringList: what the text joins, where a cell with little room shows only some
    Kind, // int: an AssigneeType in the column of who, a ScopeType in the column of the scope
    Suffix, // QString: a quiet word behind the text, "Team" or "in 3 days"; empty: none
    Tone // int, an Urgency: how the suffix and the cell's mark are meant
};

enum class Urgency { None, Soon, Over };

} // namespace roles
