// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "tests/support/journalfixture.h"
#include "tests/support/kisifixture.h"

//! A loaded directory behind a fault proxy, and what writes to it: where tests of one kind of wish start.
class ChangesFixture {
public:
    explicit ChangesFixture(simulator::Options options = {}, int users = 30)
        : kisi((options.users = users, options.requestsPerSecond = 0, options))
    {
        using namespace simulator;
        account.user.id = UserId { kisi.simulator.userIdOf(QString(demo::administrator.email)) };
        account.organization.owner = UserId { kisi.simulator.userIdOf(QString(demo::owner.email)) };
        directory.open(Directory::Part::Members);
        directory.refresh();
    }

    //! Whom the operator may suspend and who is not suspended yet.
    QList<UserId> suspendable()
    {
        QList<UserId> people;
        for (int position = 0; position < directory.size(); ++position) {
            const auto id = directory.at(position).user.id;
            if (plan::setAccess(situation(), id, false).prospect == Prospect::WillChange)
                people.append(id);
        }
        return people;
    }
    //! A server without /members can only fail to list them.
    [[nodiscard]] bool isLoaded() const
    {
        const auto rights = directory.freshness(Directory::Part::AccessRights);
        return rights == Directory::Freshness::Complete && !directory.isRefreshing();
    }
    Situation situation() { return { directory, account }; }
    void apply(const ChangeSet &set, Manner manner = Manner::AtOnce)
    {
        report.reset();
        changes.apply(set, manner, &context, [this](const ChangeReport &ended) { report = ended; });
    }
    [[nodiscard]] const Outcome &outcome() const { return report->outcomes.constFirst(); }
    [[nodiscard]] const Records &records() const { return directory.records(); }

    KisiFixture kisi;
    Directory directory { *kisi.client };
    JournalFixture journal;
    Changes changes { *kisi.client,
                      directory,
                      journal.journal,
                      { .settle = std::chrono::milliseconds(30), .retry = std::chrono::milliseconds(50) } };
    Account account;
    std::optional<ChangeReport> report;
    QObject context;
};
