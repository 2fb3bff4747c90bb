// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changerun.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

//! The only way anything is written: records a planned set, sends it row by row, reads what came of it, reports.
class Changes final : public QObject {
    Q_OBJECT
public:
    using Reported = std::function<void(const ChangeReport &)>;

    struct Pauses {
        std::chrono::milliseconds settle = std::chrono::seconds(2); // between the two readings after a lost answer
        std::chrono::milliseconds retry = std::chrono::seconds(5); // before a set that waits looks again
    };

    Changes(Client &client, Directory &directory, Journal &journal, const Pauses &pauses, QObject *parent = nullptr);
    ~Changes() override;

    //! False: nothing is written to Kisi, because nothing can be recorded.
    [[nodiscard]] bool isJournaled() const;
    //! Whose sets are sent from now on: somebody has signed in. What waited for the same person goes on.
    void setAuthor(const Author &author);

    //! The set runs to its end even when `context` goes; only the report is then unheard. Gives what to tell its run by
    //! among those that are paced(), until it is reported.
    const ChangeRun *apply(const ChangeSet &set, Manner manner, QObject *context, Reported done);
    //! Reads again what became of rows whose outcome stayed Unknown.
    void checkAgain(const ChangeReport &report, QObject *context, Reported done);
    //! Goes on with a set that an earlier start left unfinished.
    void resume(qint64 recorded, const QList<RunRow> &rows, QObject *context, Reported done);

    //! Only looks what became of the rows that such a set had sent; the others stay undone.
    void discard(qint64 recorded, const QList<RunRow> &rows, QObject *context, Reported done);

    //! The account is left: nothing more is sent for it, and everything under way is reported as it stands. What was
    //! not finished waits in the journal for the same person.
    void abandon();

    //! The paced set under way; null: there is none.
    [[nodiscard]] ChangeRun *paced() const;
    //! How many more wait behind it.
    [[nodiscard]] int pacedWaiting() const;

    //! True while anything for this person or right is on its way, or asked for and about to be.
    [[nodiscard]] bool isBusy(UserId person) const;
    [[nodiscard]] bool isBusy(AccessRightId right) const;
    //! Whether this person will be let in by what is on its way, or asked for and about to be; none: it is about
    //! something else.
    [[nodiscard]] std::optional<bool> accessOnItsWay(UserId person) const;
    [[nodiscard]] bool isRunning() const { return !m_runs.empty(); }
    //! This set of the journal is on its way, or waits for its turn.
    [[nodiscard]] bool isRunning(qint64 recorded) const;
    //! Something of a click or a form is on its way.
    [[nodiscard]] bool isAwaited() const;

signals:
    //! A change of somebody or something started or ended.
    void busyChanged();
    //! Rows of the paced set ended, or it was paused; at most every 50 ms.
    void progressed();
    //! For whoever keeps count: every set, however it was started.
    void applied(const ChangeReport &report);

private:
    const ChangeRun *begin(std::unique_ptr<ChangeRun> run, QObject *context, Reported done);
    void passOthers(const ChangeRun &run);
    void ended(ChangeRun *run);
    void startWhatMay();
    [[nodiscard]] bool isBehind(const ChangeRun &before, const ChangeRun &run) const;
    [[nodiscard]] bool isSent(const ChangeRun &sender, const Change &change) const;
    [[nodiscard]] ChangeRun::Setup setup() const;

    Client &m_client;
    Directory &m_directory;
    Journal &m_journal;
    Pauses m_pauses;
    Author m_author;
    std::vector<std::unique_ptr<ChangeRun>> m_runs;
    QTimer m_tell;
};
