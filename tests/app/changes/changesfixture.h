// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "tests/support/kisifixture.h"

//! A loaded directory behind a fault proxy, and what writes to it: where tests of one kind of wish start.
class ChangesFixture {
public:
    explicit ChangesFixture(simulator::Options options = {})
        : kisi((options.users = 30, options.requestsPerSecond = 0, options))
    {
        directory.open(Directory::Part::Members);
        directory.refresh();
    }

    //! A server without /members can only fail to list them.
    [[nodiscard]] bool isLoaded() const
    {
        const auto rights = directory.freshness(Directory::Part::AccessRights);
        return rights == Directory::Freshness::Complete && !directory.isRefreshing();
    }
    Situation situation() { return { directory, account }; }
    void apply(const ChangeSet &set)
    {
        report.reset();
        changes.apply(set, &context, [this](const ChangeReport &ended) { report = ended; });
    }
    [[nodiscard]] const Outcome &outcome() const { return report->outcomes.constFirst(); }
    [[nodiscard]] const Records &records() const { return directory.records(); }

    KisiFixture kisi;
    Directory directory { *kisi.client };
    Changes changes { *kisi.client, directory, std::chrono::milliseconds(30) };
    Account account;
    std::optional<ChangeReport> report;
    QObject context;
};
