// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QAction>

//! "Add users": off, and says why, where the operator's role lets them add nobody.
class AddUsersAction final : public QAction {
    Q_OBJECT
public:
    explicit AddUsersAction(const PageParts &parts, QObject *parent = nullptr);

private:
    [[nodiscard]] QString reasonAgainst() const;
    void weigh();

    PageParts m_parts;
};
