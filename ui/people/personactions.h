// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/users/usersparts.h"

#include <QAction>

//! What can be done with the current person: every verb once, whether it can be done now, and if not, why.
class PersonActions final : public QObject {
    Q_OBJECT
public:
    explicit PersonActions(const UsersParts &parts, QObject *parent = nullptr);

    void setPerson(std::optional<UserId> person);
    [[nodiscard]] std::optional<UserId> personId() const { return m_person; }
    //! Null without a current person, and when they are gone.
    [[nodiscard]] const Person *person() const;
    //! Somebody whose deletion is held back: nothing else is done with them meanwhile.
    void setLeaving(std::optional<UserId> person);
    [[nodiscard]] bool isBusy() const;

    [[nodiscard]] QAction *suspendAccess() const { return m_suspend; }
    [[nodiscard]] QAction *restoreAccess() const { return m_restore; }
    //! The one of the two that suits how the person stands now.
    [[nodiscard]] QAction *access() const;
    [[nodiscard]] QAction *copyEmail() const { return m_copyEmail; }
    [[nodiscard]] QAction *copyId() const { return m_copyId; }
    [[nodiscard]] QAction *deleteUser() const { return m_delete; }

    //! Why the action is off, as a sentence; empty when it is on or has nothing to say.
    [[nodiscard]] QString reason(const QAction *action) const;

signals:
    //! What can be done, or why not, may differ now.
    void changed();

private:
    void update();
    void weigh(QAction *action, const Change &change);
    void turnOff();
    void copy(const QString &text) const;
    QAction *make(const QString &icon, const QString &text, const QString &name, ColorRole role = ColorRole::Text);

    UsersParts m_parts;
    std::optional<UserId> m_person;
    std::optional<UserId> m_leaving;
    QAction *m_suspend;
    QAction *m_restore;
    QAction *m_copyEmail;
    QAction *m_copyId;
    QAction *m_delete;
};
