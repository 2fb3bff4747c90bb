// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/unlocking.h"
#include "ui/idletime.h"
#include "ui/putaway.h"
#include "ui/shared/icons.h"

class LockPage;
class QMainWindow;

//! Locks the window, by hand or once nobody has touched it for a while. What was open waits out of sight and out of
//! reach, and comes back as it was; what is under way at Kisi goes on.
class Locking final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Client &client;
        Session &session;
        const Icons &icons;
    };

    Locking(const Parts &parts, QMainWindow &window);
    ~Locking() override;

    //! Zero: only by hand.
    void setIdleLimit(std::chrono::milliseconds limit) { m_idle.setLimit(limit); }
    //! The account is the invented one, which nobody has to prove.
    void setDemo(bool isDemo) { m_isDemo = isDemo; }
    [[nodiscard]] bool isLocked() const { return m_page; }

public slots:
    //! Does nothing while nobody is signed in.
    void lock();

signals:
    void signOutRequested();
    //! Unlocked, but the login that was made to ask for it could not be deleted at Kisi.
    void loginLeftBehind(const Error &error);

private:
    void unlock();
    void bringBack();

    Parts m_parts;
    QMainWindow &m_window;
    Unlocking m_unlocking;
    IdleTime m_idle;
    PutAway m_putAway;
    LockPage *m_page = nullptr; // the window's, while it is locked
    QString m_title;
    bool m_hadMenus = false;
    bool m_isDemo = false;
};
