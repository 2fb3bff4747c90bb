// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/journal/journal.h"

#include <QObject>

class Banner;
class ChangeFeedback;
class Session;
class Toast;

//! Offers whoever signs in the sets that an earlier start left unfinished, one after another; only their own.
class UnfinishedSets final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        Changes &changes;
        Journal &journal;
        ChangeFeedback &feedback;
        Toast &toast;
        Banner &banner;
    };

    explicit UnfinishedSets(const Parts &parts, QObject *parent = nullptr);

    //! Those still to be decided on.
    [[nodiscard]] int count() const { return int(m_sets.size()); }

signals:
    void bannerChanged();
    void reviewRequested(qint64 set);

private:
    using Rows = std::function<void(const QList<RunRow> &)>;

    void look();
    void take(const QList<JournalSummary> &found);
    void offer();
    void withRows(const Rows &go);
    void resume();
    void discard();

    Parts m_parts;
    QList<JournalSummary> m_sets; // still to be decided on; the first is offered
};
