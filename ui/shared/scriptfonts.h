// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>

class Theme;

//! Loads the fonts of other scripts before somebody waits for them: the first letter of one takes longer than a frame.
class ScriptFonts final : public QObject {
    Q_OBJECT
public:
    //! Works only when nothing was pressed in the whole application for as long as `quiet`.
    ScriptFonts(const Theme &theme, std::chrono::milliseconds quiet, QObject *parent = nullptr);

    //! A name that may be shown: its scripts are loaded, each of them once.
    void expect(const QString &name);
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); }

signals:
    //! One font of one script, in a turn of its own.
    void loaded(const QFont &font, const QString &letter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Sample {
        QFont font {};
        QString letter {};
    };

    void loadNext();

    const Theme &m_theme;
    const std::chrono::milliseconds m_quiet;
    QSet<int> m_met; // scripts
    std::deque<Sample> m_waiting;
    QTimer m_pause;
};
