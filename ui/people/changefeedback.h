// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/users/usersparts.h"

#include <QObject>

class Banner;
class HeldBack;
class Toast;

//! What becomes of a report: a toast with Undo for what worked, a banner with the next step for what did not.
class ChangeFeedback final : public QObject {
    Q_OBJECT
public:
    ChangeFeedback(const UsersParts &parts, Toast &toast, Banner &banner, QObject *parent = nullptr);

    void report(const ChangeReport &report);
    //! The toast alone, for a form that shows its own failures.
    void reportDone(const ChangeReport &report);
    //! Counts down in the toast while a deletion waits; its button calls it off.
    void follow(HeldBack &held);
    //! Takes back the last change that can be taken back; while a deletion waits, that is the one.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_countDown > 0 || !m_undo.isEmpty(); }
    void forget();
    //! The banner is about one person and leaves with them.
    void showOnlyFor(std::optional<UserId> person);

signals:
    void undoAvailable(bool available);
    void reported(const ChangeReport &report);
    //! The banner says why.
    void failed();

private:
    void send(const ChangeSet &set);
    void sayDone(const QString &text, const QString &action);
    void sayFailed(const ChangeReport &report, const Outcome &outcome);
    void setUndo(const ChangeSet &set);
    void tellUndo();
    void countDown(const HeldBack &held);
    void endCountDown();

    struct Note {
        QString text {};
        QString action {};
    };

    UsersParts m_parts;
    Toast &m_toast;
    Banner &m_banner;
    ChangeSet m_undo;
    HeldBack *m_held = nullptr;
    std::optional<UserId> m_bannerPerson;
    std::optional<Note> m_waiting; // said when the countdown has ended: one toast at a time
    int m_undoToast = 0;
    int m_countDown = 0;
    bool m_toldUndo = false;
};
