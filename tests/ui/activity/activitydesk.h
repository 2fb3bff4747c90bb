// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"

#include <QtTest>

//! Whoever changes many people at once and looks at it.
class ActivityDesk final : public Desk {
public:
    explicit ActivityDesk(int users = 40)
        : Desk({ .users = users, .requestsPerSecond = 0 }, simulator::demo::administrator, std::chrono::seconds(10))
    {
    }

    void open()
    {
        QTRY_VERIFY(journal.journal.isWritable());
        signIn();
        load();
        changes.setAuthor(Author::from(session.account()));
    }
    template <typename Widget>
    Widget *show(Widget *widget, int width = 1280, int height = 772)
    {
        place(widget);
        showWindow(width, height);
        return widget;
    }

    //! Who can be suspended.
    [[nodiscard]] QList<UserId> people()
    {
        QList<UserId> ids;
        for (const auto &person : directory.records().people) {
            if (plan::setAccess(parts().situation(), person.user.id, false).prospect == Prospect::WillChange)
                ids.append(person.user.id);
        }
        return ids;
    }
    [[nodiscard]] ChangeSet suspension(const QString &reason = {})
    {
        auto set = plan::each(people(), [this](UserId id) { return plan::setAccess(parts().situation(), id, false); });
        set.reason = reason;
        return set;
    }
    //! Starts it; `report` is there when it has ended.
    void apply(const ChangeSet &set)
    {
        report.reset();
        changes.apply(set, Manner::Paced, window.get(), [this](const ChangeReport &ended) { report = ended; });
    }
    [[nodiscard]] bool isEnabled(UserId id) const
    {
        return kisi.simulator.user(qint64(id)).value(QStringLiteral("access_enabled")).toBool();
    }

    std::optional<ChangeReport> report;
};
