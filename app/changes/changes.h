// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/directory.h"
#include "app/net/client.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class ChangeRun;

//! The only way anything is written: sends a planned set row by row, reads what came of it, reports.
class Changes final : public QObject {
    Q_OBJECT
public:
    using Reported = std::function<void(const ChangeReport &)>;

    //! `settlePause`: between the two readings after a write whose answer was lost.
    Changes(Client &client, Directory &directory, std::chrono::milliseconds settlePause = std::chrono::seconds(2),
            QObject *parent = nullptr);
    ~Changes() override;

    //! The set runs to its end even when `context` goes; only the report is then unheard.
    void apply(const ChangeSet &set, QObject *context, Reported done);
    //! Reads again what became of rows whose outcome stayed Unknown.
    void checkAgain(const ChangeReport &report, QObject *context, Reported done);

    //! The account is left: nothing more is sent for it, and everything under way is reported as it stands.
    void abandon();

    //! True while anything for this person or right is on its way.
    [[nodiscard]] bool isBusy(UserId person) const;
    [[nodiscard]] bool isBusy(AccessRightId right) const;
    [[nodiscard]] bool isRunning() const { return !m_runs.empty(); }

signals:
    //! A change of somebody or something started or ended.
    void busyChanged();
    //! For Activity and its like: every set, however it was started.
    void applied(const ChangeReport &report);

private:
    void begin(std::unique_ptr<ChangeRun> run, QObject *context, Reported done);
    void startWhatMay();

    Client &m_client;
    Directory &m_directory;
    std::chrono::milliseconds m_settlePause;
    std::vector<std::unique_ptr<ChangeRun>> m_runs;
};
