// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QPointer>

class Changes;
class Journal;
class QMessageBox;
class Settings;

//! "Forget this computer": asks, signs out and deletes what the profile keeps. Nothing changes at Kisi.
class Forgetting final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        Changes &changes;
        Journal &journal;
        Settings &settings;
    };

    Forgetting(const Parts &parts, QWidget *window);

    //! While a set is under way it says so, and offers to stop it first.
    void ask();
    //! After confirmed(), once nothing is on its way.
    void forget();

signals:
    void confirmed();
    //! Signed out, and what could be deleted is.
    void forgotten(const QString &what, const QString &why);

private:
    void askToStop();
    void stopNext();
    void askToForget();
    void sayWhyNot();
    void open(QMessageBox *question);
    void erase();
    void tell(bool isErased);

    Parts m_parts;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    bool m_isStopping = false;
    bool m_isForgetting = false;
    bool m_leavesLogin = false; // at Kisi
};
