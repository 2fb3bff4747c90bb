// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/overview/countbutton.h"

#include <QCoreApplication>

//! How many access rights of each role: a few rows, whatever roles the organization has.
struct RoleQuestions {
    Q_DECLARE_TR_FUNCTIONS(RoleQuestions)
public:
    struct Row {
        QString label {};
        CountButton::Question question {};
    };

    static constexpr int most = 5;

    //! Those for groups and places by name, what does not fit together; last those for the organization together.
    [[nodiscard]] static QList<Row> of(const Records &records);
    //! The roles that reach over the whole organization.
    [[nodiscard]] static Conditions onOrganization(const Records &records);
};
