// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/runprogress.h"
#include "ui/shared/icons.h"

#include <QTimer>
#include <QWidget>

class Changes;
class ChangeRun;
class ElidedLabel;
class IconLabel;
class ProgressBar;
class QPushButton;
class RunRows;
class Spinner;
class TextLabel;

//! In the window's foot while a paced set is under way: how far it is, when it will be done, and the hold on it.
class RunBar final : public QWidget {
    Q_OBJECT
public:
    RunBar(Changes &changes, const Icons &icons, QWidget *parent = nullptr);

    //! Rows that have ended, or were sent and are read again with their block.
    [[nodiscard]] static int passed(const RunRows &rows);

signals:
    //! The set in the journal is wanted in full.
    void showRequested(qint64 set);
    //! It is about to hide while the focus is in it: whoever takes it now has it.
    void leftWithFocus();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    //! A number of rows that ended one way.
    struct Count {
        QWidget *whole = nullptr;
        TextLabel *words = nullptr;
    };

    QWidget *makeMark();
    QPushButton *makeButton(const QString &icon, const QString &text, const QString &name);
    Count makeCount(const QString &icon, ColorRole role);
    static void show(const Count &count, int rows, const QString &words);
    void showRun();
    void leave();
    void showProgress(const RunProgress &progress, int passed);
    void showButtons(const ChangeRun &run);
    void announce(int passed, int total, bool waits);
    void makeRoom();
    void refreshNote();
    [[nodiscard]] QString note(const ChangeRun &run) const;
    [[nodiscard]] QString timeLeft(const ChangeRun &run) const;

    Changes &m_changes;
    const Icons &m_icons;
    Spinner *m_spinner;
    IconLabel *m_held;
    ElidedLabel *m_heading;
    ElidedLabel *m_note;
    ProgressBar *m_bar;
    Count m_done;
    Count m_skipped;
    Count m_failed;
    QPushButton *m_show;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
    const ChangeRun *m_shown = nullptr; // compared only
    bool m_isPausing = false; // asked for; the row on the wire ends first
    int m_announced = 0; // quarters
    bool m_toldToWait = false;
    QTimer m_clock { this }; // by which the end moves while nothing else does
};
