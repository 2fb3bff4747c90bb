// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "ui/users/usersparts.h"

#include <QTimer>
#include <QWidget>

class AddUsersDialog;
class ChangeFeedback;
class DetailsPanel;
class PersonActions;
class QSplitter;
class Toast;
class UsersHead;
class UsersList;
class UsersModel;

//! Finding somebody, seeing whether they get in, and changing that.
class UsersPage final : public QWidget {
    Q_OBJECT
public:
    using Parts = UsersParts;

    explicit UsersPage(const Parts &parts, QWidget *parent = nullptr);
    ~UsersPage() override;

    //! The verbs for the current person, for menus.
    [[nodiscard]] PersonActions &actions() const { return *m_actions; }
    //! A deletion that still waits, to be asked about before the window closes.
    [[nodiscard]] HeldBack &heldBack() { return m_held; }
    [[nodiscard]] bool canUndo() const;

public slots:
    void undo();
    void refresh();
    void focusSearch();
    void addUsers();
    //! Shows a sentence for a while.
    void say(const QString &sentence);
    void suspendAccess();
    void restoreAccess();
    void deleteUser();
    void copyEmail();

signals:
    void signInRequested();
    void undoAvailable(bool available);
    void currentPersonChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void assemble();
    void connectHead();
    void connectList();
    void connectChanges();
    void showState();
    void scheduleState();
    void askServer();
    void showPerson();
    void openDetails();
    void closeDetails();
    void uncover();
    void arrange();
    void showContextMenu(const QPoint &position);
    void setAccess(UserId person, bool enabled);
    void saveProfile();
    void hold(UserId person);
    void showAdded(const ChangeReport &report);
    void forget();
    [[nodiscard]] bool isNarrow() const;

    Parts m_parts;
    HeldBack m_held;
    UsersModel *m_model;
    PersonActions *m_actions;
    UsersHead *m_head;
    UsersList *m_list;
    DetailsPanel *m_details;
    QSplitter *m_splitter;
    Toast *m_toast;
    ChangeFeedback *m_feedback;
    AddUsersDialog *m_addDialog = nullptr; // kept with what was typed
    QTimer m_askServer;
    QTimer m_showState;
    QTimer m_minute;
    bool m_detailsOpen = true; // as the person left it; shown only with somebody to show
    bool m_covers = false; // in a narrow window the panel was asked for and covers the table
};
