// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "ui/lists/listpage.h"
#include "ui/shared/scriptfonts.h"

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
    //! "Add users", off with its reason where the operator may add nobody; for menus.
    [[nodiscard]] QAction &adding() const { return *m_add; }
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
    void editCurrent() override;
    [[nodiscard]] QAction *deletion() const override;
    [[nodiscard]] ListFilters furtherFilters() const override;
    [[nodiscard]] QList<UserId> visiblePeople() const override;
    void forget() override;

private:
    [[nodiscard]] static ListSetup setup(const PageParts &parts);
    [[nodiscard]] static ListWords words();
    void offerVerbs();
    void showAdded(const ChangeReport &report);
    void expectScripts(Directory::Part part);

    PersonActions *m_actions;
    TickedActions *m_ticked;
    DetailsPanel *m_details;
    QAction *m_add;
    AddUsersDialog *m_addDialog = nullptr; // kept with what was typed
    ScriptFonts m_scriptFonts;
    int m_expected = 0; // people whose names it has been told
};
