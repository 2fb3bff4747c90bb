// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/lists/pageparts.h"

#include <QObject>
#include <QTimer>

//! Goes through a checked file, so many rows a turn of the event loop that no frame is late, and counts what importing
//! it would do as things stand. Keeps nothing of what it plans.
class ImportCount final : public QObject {
    Q_OBJECT
public:
    struct Tally {
        int people = 0; // something is sent for
        int added = 0;
        int unsaid = 0; // of those added: the file does not say whether they are managed
        int changed = 0;
        int given = 0; // rights, also those of people who are added
        int changes = 0; // rows of the set that are sent
        int creations = 0; // of them: looked for first
        int refused = 0; // rows of the set that are not
        QString refusal {}; // why, of the first
    };

    explicit ImportCount(const PageParts &parts, QObject *parent = nullptr);

    //! What was counted before is forgotten.
    void begin(std::shared_ptr<const imports::Check> check);
    void clear();
    [[nodiscard]] bool isCounting() const { return m_turn.isActive(); }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    //! As the review will say it.
    [[nodiscard]] int requests() const;
    [[nodiscard]] QString timeText() const;

signals:
    void counted();

private:
    void step();
    void count(const ChangeSet &set, int row);

    PageParts m_parts;
    std::shared_ptr<const imports::Check> m_check;
    QTimer m_turn;
    int m_at = 0;
    Tally m_tally;
};
