// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

//! One right of a person in words: what it is for, until when, from whom, and the way it leads to doors.
struct RightText {
    Q_DECLARE_TR_FUNCTIONS(RightText)
public:
    AccessRightId id {};
    QString icon {}; // of the scope's kind
    QString title {}; // "Studio, Montréal"
    QString role {};
    QString state {}; // "Ended", "Not begun yet"; empty while it holds
    QString stateIcon {};
    ColorRole stateRole = ColorRole::Muted;
    QString dates {}; // "Never expires. Given 12 Oct 2023 by Henrik Marlow."
    QString path {}; // "Directly › Studio › 4 doors"
    bool isDirect = true;

    [[nodiscard]] static RightText of(const Records &records, const Path &path, const QDateTime &now);
    //! Everything in one piece, for screen readers.
    [[nodiscard]] QString spoken() const;

    bool operator==(const RightText &) const = default;

private:
    static QString validity(const Records &records, const AccessRight &right, const QDateTime &now);
    static QString given(const Records &records, const AccessRight &right);
    static QString way(const Records &records, const Path &path);
    static QString reach(const Records &records, const AccessRight &right);
};
