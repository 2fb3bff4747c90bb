// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QAction>

//! What can be done with the current person: every verb once, whether it can be done now, and if not, why. Triggered,
//! they do it.
class PersonActions final : public QObject {
    Q_OBJECT
public:
    //! Members: there deleting the member comes before deleting the user.
    enum class On { Users, Members };

    //! `page`: what questions stand on.
    PersonActions(const PageParts &parts, QWidget *page, On on = On::Users);

    void setPerson(std::optional<UserId> person);
    [[nodiscard]] std::optional<UserId> personId() const { return m_person; }
    //! Null without a current person, and when they are gone.
    [[nodiscard]] const Person *person() const;
    [[nodiscard]] bool isBusy() const;
    //! Held back to be deleted: nothing else is done with them meanwhile.
    [[nodiscard]] bool isLeaving() const;

    [[nodiscard]] QAction *suspendAccess() const { return m_suspend; }
    [[nodiscard]] QAction *restoreAccess() const { return m_restore; }
    //! The one of the two that suits how the person stands now.
    [[nodiscard]] QAction *access() const;
    //! Whoever shows this page opens the windows of this one, and of the two about logins.
    [[nodiscard]] QAction *shareAccess() const { return m_share; }
    [[nodiscard]] QAction *copyEmail() const { return m_copyEmail; }
    [[nodiscard]] QAction *copyId() const { return m_copyId; }
    //! Where they are signed in.
    [[nodiscard]] QAction *logins() const { return m_logins; }
    [[nodiscard]] QAction *createLogin() const { return m_createLogin; }
    [[nodiscard]] QAction *deleteUser() const { return m_delete; }
    [[nodiscard]] QAction *deleteMember() const { return m_deleteMember; }
    //! For a menu of this page.
    [[nodiscard]] QList<QAction *> deletions() const;

    //! Why the action is off, as a sentence; empty when it is on or has nothing to say.
    [[nodiscard]] QString reason(const QAction *action) const;

signals:
    //! What can be done, or why not, may differ now.
    void changed();

private:
    void connectParts();
    void update();
    void weigh(QAction *action, const Change &change);
    void weighSharing(const Situation &now);
    static void setReason(QAction *action, const QString &reason);
    void turnOff();
    void setAccess(bool enabled);
    void askToDelete(bool member);
    QAction *make(const QString &icon, const QString &text, const QString &name, ColorRole role = ColorRole::Text);

    PageParts m_parts;
    QWidget *m_page;
    On m_on;
    std::optional<UserId> m_person;
    QAction *m_suspend;
    QAction *m_restore;
    QAction *m_share;
    QAction *m_copyEmail;
    QAction *m_copyId;
    QAction *m_logins;
    QAction *m_createLogin;
    QAction *m_deleteMember;
    QAction *m_delete;
};
