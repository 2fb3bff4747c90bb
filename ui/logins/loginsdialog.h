// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>
#include <QPointer>

class Banner;
class LoginListing;
class LoginRow;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class SecretClipboard;
class TextLabel;

//! "Logins": where somebody is signed in; each can be revoked, all at once too, and new ones made on their behalf.
class LoginsDialog final : public QDialog {
    Q_OBJECT
public:
    //! `page`: what it stands on.
    LoginsDialog(const PageParts &parts, const User &holder, QWidget *page);
    ~LoginsDialog() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeFoot();
    void showListing();
    void showNote();
    void createLogin();
    void revoke(const QList<Login> &logins);
    void askToRevokeAll();
    void settle(const ChangeReport &report);
    void showActions();

    PageParts m_parts;
    User m_holder;
    LoginListing *m_listing;
    QPointer<SecretClipboard> m_clipboard; // the page's: what was copied is pasted after the windows are closed
    Banner *m_banner;
    TextLabel *m_note;
    QVBoxLayout *m_rows;
    QScrollArea *m_area = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_revokeAll = nullptr;
    bool m_isBusy = false;
};
