// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/lists/listpage.h"

//! A list page at a desk.
class PageDesk final : public Desk {
public:
    explicit PageDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 },
                      const simulator::demo::Operator &who = simulator::demo::administrator);

    // Put there by somebody else before, or while, it is listed.
    [[nodiscard]] qint64 group(const QString &name);
    //! A right of group_basic unless told otherwise.
    [[nodiscard]] AccessRightId give(const Assignee &who, const Scope &where, QJsonObject more = {});
    void join(UserId person, TeamId team);

    //! Signs in and reads the organization.
    void open();
    //! The same for an organization in which somebody new has a right to this group.
    [[nodiscard]] AccessRightId openWithRight(const QString &name, const QString &group);
    template <typename Page>
    Page &show()
    {
        page = new Page(parts());
        place(page);
        showWindow(1280, 772);
        return static_cast<Page &>(*page);
    }
    //! The page, where the server refuses its list.
    template <typename Page>
    void showRefused(const QString &path, int status)
    {
        signIn();
        kisi.simulator.answerNext(QStringLiteral("GET"), path, status, {}, 20);
        show<Page>();
        directory.refresh();
    }

    //! The first one so named.
    [[nodiscard]] GroupId groupNamed(const QString &name) const;
    [[nodiscard]] TeamId teamNamed(const QString &name) const;

    ListPage *page = nullptr;

private:
    qint64 post(const QString &path, const QString &kind, const QJsonObject &fields);
};
