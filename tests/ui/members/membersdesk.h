// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "tests/support/kisifixture.h"
#include "tests/support/memorysecretstore.h"
#include "ui/members/memberspage.h"
#include "ui/people/changefeedback.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"

#include <QMainWindow>
#include <QTemporaryDir>

class QLineEdit;
class QTableView;

//! The Members page of somebody signed in, in front of a simulator.
class MembersDesk {
public:
    explicit MembersDesk(const simulator::Options &options
                         = { .users = 30, .requestsPerSecond = 0, .classicMembers = true },
                         const simulator::demo::Operator &who = simulator::demo::administrator);
    ~MembersDesk();

    //! Somebody added on the server before anybody is listed.
    qint64 person(const QString &name, const QString &email, QJsonObject more = {});
    //! Signs in and makes the page; everybody but the members is loaded.
    void signIn();
    //! Shows the page: the members are listed.
    void open();
    void search(const QString &text) const;
    //! Makes this member current by searching and pressing Enter.
    void find(const QString &name) const;

    //! Shown and so named; null where there is none.
    template <typename Widget>
    [[nodiscard]] Widget *shown(const QString &objectName) const
    {
        const auto found = window.findChildren<Widget *>(objectName);
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &objectName) const;
    //! What a widget says to screen readers; empty where it does not show.
    [[nodiscard]] QString said(const QString &objectName) const;
    [[nodiscard]] QTableView &table() const;
    [[nodiscard]] QStringList column(int column) const;
    //! Labels of the filter chips that show, in their order.
    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] QList<simulator::Request> sent(const QString &verb, const QString &path) const;

    KisiFixture kisi;
    QTemporaryDir profile;
    NoSecretStore store;
    Theme theme;
    Icons icons;
    Settings settings;
    Session session;
    Directory directory;
    Changes changes;
    QMainWindow window;
    Toast toast;
    HeldBack held;
    ChangeFeedback feedback;
    MembersPage *page = nullptr; // the window's

private:
    simulator::demo::Operator m_who;
};
