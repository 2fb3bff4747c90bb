// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listpage.h"

class AddMemberDialog;
class Banner;
class DetailsPanel;
class LastAccessExport;
class PersonActions;
class TickedActions;

//! The older view of people: their type, how they may unlock, and when they were last seen.
class MembersPage final : public ListPage {
    Q_OBJECT
public:
    explicit MembersPage(const PageParts &parts, QWidget *parent = nullptr);

    //! The verbs for the current person, for menus.
    [[nodiscard]] PersonActions &actions() const { return *m_actions; }

public slots:
    void addMember();
    void exportLastAccess();

signals:
    //! There are no members here: the same people are under Users.
    void usersRequested();

protected:
    void showCurrent() override;
    [[nodiscard]] bool hasDetails() const override;
    [[nodiscard]] int detailsFootHeight() const override;
    void fillMenu(QMenu &menu) override;
    void editCurrent() override;
    [[nodiscard]] QAction *deletion() const override;
    [[nodiscard]] ListFilters furtherFilters() const override;
    [[nodiscard]] QList<UserId> visiblePeople() const override;
    [[nodiscard]] std::optional<ListInstead> instead() const override;
    void forget() override;
    void openedFirst() override;
    void showEvent(QShowEvent *event) override;

private:
    static ListSetup setupFor(const PageParts &parts);
    QWidget *makeBanner();
    QAction *makeAction(const QString &icon, const QString &text, const QString &name);
    void assemble();
    void connectParts();
    void offerVerbs();
    void takeFreshness();
    void takeRows(Directory::Part part);
    void weighAdding();
    void showKinds();
    void showAdded(const ChangeReport &report);
    [[nodiscard]] const Member *memberOf(qint64 id) const;

    PersonActions *m_actions;
    TickedActions *m_ticked;
    DetailsPanel *m_details;
    Banner *m_banner;
    QWidget *m_bannerPlace = nullptr; // with its margins, while there is something to say
    QAction *m_add;
    QAction *m_goToUsers;
    LastAccessExport *m_export;
    AddMemberDialog *m_addDialog = nullptr; // kept with what was typed
    QTimer m_showKinds;
    bool m_isGone = false; // this server has no /members: stays true while it is asked once more
};
