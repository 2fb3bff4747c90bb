// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QJsonObject>

// Changes and their outcomes as the journal keeps them. Words, not numbers: a later version reads them too.
namespace changejson {

//! What a row was to do, and how everything was before.
QJsonObject fromChange(const Change &change);
//! None: this is not a change this version knows.
std::optional<Change> toChange(const QJsonObject &json);

//! "done", "failed" …: what a row is counted as.
QString word(Outcome::Kind kind);
//! Everything of the outcome but its change and its kind.
QJsonObject fromOutcome(const Outcome &outcome);
std::optional<Outcome> toOutcome(const Change &change, const QString &word, const QJsonObject &json,
                                 const QDateTime &endedAt);

} // namespace changejson
