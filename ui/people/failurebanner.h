// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QHash>
#include <QObject>

class Banner;
class ChangeFeedback;

//! Fills a banner with what did not come to pass, why, and the next step: for one person, or whatever is nobody's.
class FailureBanner final : public QObject {
    Q_OBJECT
public:
    FailureBanner(ChangeFeedback &feedback, Banner &banner, QObject *parent = nullptr);

    //! Whose failures show; none: those of changes that are about no person, like a team's right.
    void setPerson(std::optional<UserId> person);
    void clear();

signals:
    //! Something has just failed for the person it shows.
    void shown();

private:
    void take(const ChangeReport &report);
    void settle(const ChangeReport &report);
    void show();
    void showOutcome(const ChangeReport &report, const Outcome &outcome);

    using Person = std::optional<UserId>;
    ChangeFeedback &m_feedback;
    Banner &m_banner;
    Person m_person;
    QHash<UserId, ChangeReport> m_failures; // the last of each person, until it is closed, settled or forgotten
    std::optional<ChangeReport> m_nobodys;
};
