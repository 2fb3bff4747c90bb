// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "ui/palette/fuzzy.h"

#include <QTimer>

#include <optional>

//! Looks through everybody for what is typed, a few milliseconds at a time: the window goes on meanwhile, and nothing
//! is kept beside the directory.
class PeopleSearch final : public QObject {
    Q_OBJECT
public:
    struct Found {
        UserId id {};
        Fuzzy::Fit fit {};
        QString name {};
    };
    static constexpr size_t most = 50;

    explicit PeopleSearch(const Directory &directory, QObject *parent = nullptr);

    //! In place of the search under way. Nothing typed: nobody.
    void start(const QString &typed);
    [[nodiscard]] bool isRunning() const { return m_fuzzy.has_value(); }
    //! Of the last search that ended: the best first.
    [[nodiscard]] const std::vector<Found> &found() const { return m_found; }

signals:
    void finished();

private:
    void goOn();
    void take(const Person &person);
    void finish();

    const Directory &m_directory;
    std::optional<Fuzzy> m_fuzzy;
    std::vector<Found> m_best; // a heap: the least of them first
    std::vector<Found> m_found;
    int m_next = 0;
    QTimer m_goOn;
};
