// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "tests/support/kisifixture.h"
#include "ui/people/changefeedback.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"
#include "ui/users/userspage.h"

#include <QTemporaryDir>

class QAction;
class QPushButton;
class QTableView;
class UsersModel;

//! The Users page of somebody signed in, in a window of its own, in front of a simulator.
class UsersDesk {
public:
    explicit UsersDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 },
                       const simulator::demo::Operator &who = simulator::demo::administrator);
    ~UsersDesk();

    //! Somebody added on the server before anybody is listed.
    qint64 person(const QString &name, const QString &email, QJsonObject more = {});
    //! Signs in and shows the page; loads everybody unless told otherwise.
    void open();
    void openWithoutLoading();
    //! The page again, as after a start: what the settings keep is read anew.
    void reopen();
    void resize(int width, int height);
    void search(const QString &text) const;
    //! Makes this person current by searching and pressing Enter.
    void find(const QString &name) const;

    //! Shown and so named; null where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *shown(const char *objectName, const QWidget *within = nullptr) const
    {
        const auto found = (within ? within : window.get())->findChildren<Widget *>(QLatin1String(objectName));
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *objectName) const;
    void press(const char *objectName) const;
    //! What a widget says to screen readers; empty where it does not show.
    [[nodiscard]] QString said(const char *objectName) const;
    [[nodiscard]] QTableView &table() const;
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] UsersModel &model() const;
    [[nodiscard]] bool isSuspended(qint64 id) const;
    [[nodiscard]] int writes() const;

    KisiFixture kisi;
    QTemporaryDir profile;
    NoSecretStore store;
    Theme theme;
    Icons icons;
    Settings settings;
    Session session;
    Directory directory;
    Changes changes;
    HeldBack held;
    std::unique_ptr<QWidget> window;
    Toast toast;
    ChangeFeedback feedback;
    std::unique_ptr<UsersPage> page;

private:
    simulator::demo::Operator m_who;
};
