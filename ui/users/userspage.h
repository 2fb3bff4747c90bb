// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "ui/lists/listpage.h"

class AddUsersDialog;
class DetailsPanel;
class PersonActions;
class TickedActions;

//! Finding somebody, seeing whether they get in, and changing that.
class UsersPage final : public ListPage {
    Q_OBJECT
public:
    explicit UsersPage(const PageParts &parts, QWidget *parent = nullptr);
    ~UsersPage() override;

    //! The verbs for the current person, for menus.
    [[nodiscard]] PersonActions &actions() const { return *m_actions; }
    void showUser(UserId user);

public slots:
    void addUsers();

signals:
    void importRequested();

protected:
    void showCurrent() override;
    [[nodiscard]] bool hasDetails() const override;
    [[nodiscard]] int detailsFootHeight() const override;
    void fillMenu(QMenu &menu) override;
    [[nodiscard]] ListFilters furtherFilters() const override;
    [[nodiscard]] QList<UserId> visiblePeople() const override;
    void forget() override;

private:
    [[nodiscard]] static ListSetup setup(const PageParts &parts);
    [[nodiscard]] static ListWords words();
    void offerVerbs();
    void showAdded(const ChangeReport &report);

    PersonActions *m_actions;
    TickedActions *m_ticked;
    DetailsPanel *m_details;
    AddUsersDialog *m_addDialog = nullptr; // kept with what was typed
};
