// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "ui/shared/toast.h"

#include <QObject>

#include <optional>

class HeldBack;
class QWidget;
class Session;

//! What becomes of every change of the window: a toast with Undo for what worked, a signal for what did not.
class ChangeFeedback final : public QObject {
    Q_OBJECT
public:
    ChangeFeedback(Client &client, Session &session, Directory &directory, Changes &changes, Toast &toast,
                   HeldBack &held, QObject *parent = nullptr);

    //! Sends a planned set and tells what came of it.
    void apply(const ChangeSet &set);
    //! Sends what a dialog asks for. The report is the dialog's; where it was closed meanwhile, it is told as any
    //! other.
    void applyFor(const QWidget *dialog, const ChangeSet &set, Changes::Reported take);
    //! Sends a reviewed set at its own pace; what has no way back is held back first.
    void run(const ChangeSet &set);
    //! Plans each wish anew for how things stand now, and sends them; many of them at their own pace.
    void send(const ChangeSet &set);
    //! Waits with what of the set will be sent, counting down in the toast, whose button calls it off.
    void hold(const ChangeSet &set);
    void checkAgain(const ChangeReport &report);
    //! Looks for a dialog what became of its set; told as by applyFor().
    void checkAgainFor(const QWidget *dialog, const ChangeReport &report, Changes::Reported take);
    //! Rights with the names the directory keeps apart from them: what is told of a set needs them.
    [[nodiscard]] ChangeSet named(ChangeSet set) const;
    //! For a set applied elsewhere that nobody else tells of.
    void report(const ChangeReport &report);
    //! The toast alone, for a form that shows its own failures.
    void reportDone(const ChangeReport &report);

    //! From a slot of failed(): this failure stands where it can be read.
    void noteShown() { m_isShown = true; }

    //! Takes back the last change that can be taken back, of more than one row after a review; while a set is held
    //! back, that is the one.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_countDown > 0 || !m_undo.isEmpty(); }
    //! Another account, or signed out.
    void forget();

signals:
    void undoAvailable(bool available);
    //! This is to be looked at before it is sent; run() sends it. Until then it can still be asked for.
    void reviewRequested(const ChangeSet &set);
    void reported(const ChangeReport &report);
    //! Some row did not come to pass. Whoever shows it says so; what nobody shows is told in the toast.
    void failed(const ChangeReport &report);
    //! What failed before is of no interest any more.
    void forgotten();

private:
    void start(const ChangeSet &set, Manner manner);
    Changes::Reported dialogOrToast(const QWidget *dialog, Changes::Reported take);
    void release(const ChangeSet &set);
    void sayDone(const QString &text, const QString &action, Toast::Mark mark);
    void tellFailed(const ChangeReport &failures, bool isCounted);
    void setUndo(const ChangeSet &set);
    void tellUndo();
    void countDown();
    void endCountDown();
    [[nodiscard]] Situation situation() const;
    [[nodiscard]] QString doneText(const ChangeReport &report) const;

    struct Note {
        QString text {};
        QString action {};
        Toast::Mark mark = Toast::Mark::Done;
    };

    Client &m_client;
    Session &m_session;
    Directory &m_directory;
    Changes &m_changes;
    Toast &m_toast;
    HeldBack &m_held;
    ChangeSet m_undo;
    QList<Change> m_besideHeld; // rows of the held set that send nothing
    std::optional<Note> m_waiting; // said when the countdown has ended: one toast at a time
    int m_undoToast = 0;
    int m_countDown = 0;
    bool m_toldUndo = false;
    bool m_isShown = false;
};
