// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listpage.h"

class GroupPanel;

//! The sets of doors, where they are, and who gets in there.
class GroupsPage final : public ListPage {
    Q_OBJECT
public:
    explicit GroupsPage(const PageParts &parts, QWidget *parent = nullptr);

signals:
    //! Somebody in the details is to be shown among the users.
    void personRequested(UserId person);

protected:
    void openedFirst() override;
    void showCurrent() override;
    [[nodiscard]] bool hasDetails() const override;
    [[nodiscard]] ListFilters furtherFilters() const override;

private:
    GroupPanel *m_panel;
};
