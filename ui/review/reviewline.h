// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/records.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

//! What one planned change does, as a line: the state before, an arrow, the state after; or why nothing is done.
struct ReviewLine {
    Q_DECLARE_TR_FUNCTIONS(ReviewLine)
public:
    struct Part {
        QString icon {}; // may be empty
        ColorRole role = ColorRole::Muted;
        QString text {};
    };
    Part before {};
    Part after {}; // without a text: it stays as it is
    QString note {}; // behind it, quiet

    //! Rights are told by the names they carry, and their roles as Kisi names them.
    [[nodiscard]] static ReviewLine of(const Change &change, const Records &records);
    //! In one piece, for screen readers.
    [[nodiscard]] QString spoken() const;
};
