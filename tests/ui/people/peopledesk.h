// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "tests/support/kisifixture.h"
#include "ui/people/changefeedback.h"
#include "ui/people/detailspanel.h"
#include "ui/people/personactions.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"

#include <QTemporaryDir>

//! The details panel of one person in a window of its own, in front of a simulator.
class PeopleDesk {
public:
    explicit PeopleDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 });
    ~PeopleDesk();

    //! Signs in, loads everything, adds a person and shows them.
    void open(bool members = false);
    //! Gives the person a right to a group of the demo organization and tells the directory.
    AccessRightId give(const QString &group, const QDateTime &from = {}, const QDateTime &until = {});
    void showTab(DetailsPanel::Tab tab);

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
    void press(const char *objectName) const;
    //! What a widget says to screen readers; empty where it does not show.
    [[nodiscard]] QString said(const char *objectName) const;
    [[nodiscard]] QJsonObject onServer() const { return kisi.simulator.user(number(person)); }
    [[nodiscard]] PageParts parts();

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
    PersonActions *actions = nullptr;
    DetailsPanel *panel = nullptr;
    UserId person {};
};
