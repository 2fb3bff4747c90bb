// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/heldback.h"
#include "tests/support/kisifixture.h"
#include "ui/lists/listpage.h"
#include "ui/people/changefeedback.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

//! One list page of somebody signed in, in a window with a toast, in front of a simulator.
class PageDesk {
public:
    explicit PageDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 },
                      const simulator::demo::Operator &who = simulator::demo::administrator);
    ~PageDesk();

    // Put there by somebody else before, or while, it is listed.
    [[nodiscard]] qint64 person(const QString &name);
    [[nodiscard]] qint64 group(const QString &name);
    //! A right of group_basic unless told otherwise.
    [[nodiscard]] AccessRightId give(const Assignee &who, const Scope &where, QJsonObject more = {});
    void join(UserId person, TeamId team);

    //! Signs in and reads the organization.
    void open();
    void signIn();
    template <typename Page>
    Page &show()
    {
        page = new Page(parts());
        window->layout()->addWidget(page);
        window->resize(1280, 772);
        window->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        return static_cast<Page &>(*page);
    }

    //! The first one so named.
    [[nodiscard]] GroupId groupNamed(const QString &name) const;
    [[nodiscard]] TeamId teamNamed(const QString &name) const;

    template <typename Widget>
    [[nodiscard]] Widget *shown(const char *objectName) const
    {
        const auto found = window->findChildren<Widget *>(QLatin1String(objectName));
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const char *objectName) const;
    //! What a widget says to screen readers; empty where it does not show.
    [[nodiscard]] QString said(const char *objectName) const;
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] int writes() const;
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
    HeldBack held { std::chrono::seconds(60) };
    std::unique_ptr<QWidget> window;
    Toast toast;
    ChangeFeedback feedback;
    ListPage *page = nullptr;

private:
    qint64 post(const QString &path, const QString &kind, const QJsonObject &fields);

    simulator::demo::Operator m_who;
};
