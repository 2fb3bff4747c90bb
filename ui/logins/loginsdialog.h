// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

#include <QPointer>

class LoginListing;
class LoginRow;
class QScrollArea;
class QVBoxLayout;
class SecretClipboard;
class TextLabel;

//! "Logins": where somebody is signed in; each can be revoked, all at once too, and new ones made on their behalf.
class LoginsDialog final : public FormDialog {
    Q_OBJECT
public:
    //! `page`: what it stands on.
    LoginsDialog(const PageParts &parts, const User &holder, QWidget *page);
    ~LoginsDialog() override;

private:
    QWidget *makeList();
    void fillFoot();
    void showListing();
    void showNote();
    void createLogin();
    void revoke(const QList<Login> &logins);
    void askToRevokeAll();
    void settle(const ChangeReport &report);
    void showActions();

    User m_holder;
    LoginListing *m_listing;
    QPointer<SecretClipboard> m_clipboard; // the page's: what was copied is pasted after the windows are closed
    TextLabel *m_note;
    QVBoxLayout *m_rows;
    QScrollArea *m_area = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_revokeAll = nullptr;
    bool m_isBusy = false;
};
