// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/usersmodel.h"
#include "ui/users/usersparts.h"

#include <QWidget>

class Banner;
class EmptyState;
class IconLabel;
class LoadingRows;
class QPushButton;
class QStackedLayout;
class StatusStrip;
class TextLabel;
class UsersTable;

//! The table and everything that stands in its place or around it: loading, none, no match, failed, offline.
class UsersList final : public QWidget {
    Q_OBJECT
public:
    UsersList(const UsersParts &parts, UsersModel &model, QWidget *parent = nullptr);

    [[nodiscard]] UsersTable &table() const { return *m_table; }
    [[nodiscard]] int stripHeight() const;
    //! `search` and `filters` are what the head narrows by.
    void show(const QString &search, const QStringList &filters);
    //! The organization is empty and this page offers to add the first person itself.
    [[nodiscard]] bool offersAdding() const { return m_offersAdding; }

signals:
    void signInRequested();
    void refreshRequested();
    void addRequested();
    void clearSearchRequested();
    void clearFiltersRequested();

private:
    enum class Notice { None, SignedOut, Offline, Stale };

    [[nodiscard]] Notice notice() const;
    void showNotice();
    void fillNotice(Notice notice);
    void showStrip(const QString &search, const QStringList &filters);
    [[nodiscard]] QString stripText() const;
    void showBroken();
    void showInstead(const QString &search, const QStringList &filters);
    void sayNobody(const QString &search, const QStringList &filters);
    void sayFailed();
    void sayNoMatch(const QString &search, const QStringList &filters);
    void say(const QString &icon, const QString &heading, const QString &sentence);
    void offer(const QString &text, const QString &kind, const QString &name, void (UsersList::*wanted)());
    [[nodiscard]] QString asOf() const;

    UsersParts m_parts;
    UsersModel &m_model;
    QWidget *m_notices;
    Banner *m_banner;
    UsersTable *m_table;
    LoadingRows *m_loading;
    EmptyState *m_instead;
    QStackedLayout *m_stack;
    QWidget *m_broken;
    TextLabel *m_brokenText;
    StatusStrip *m_strip;
    QString m_noticeShown;
    QString m_said;
    bool m_offersAdding = false;
};
