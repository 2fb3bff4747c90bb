// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/measure.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <optional>

//! An application that notes when a frame with the watched rows has been painted and handed to the display.
class BenchApplication final : public QApplication {
    Q_OBJECT
public:
    using Time = bench::Clock::time_point;

    BenchApplication(int &argc, char **argv);

    //! While these are hidden any frame counts: something stands in their place.
    void watch(QWidget *rows) { m_rows = rows; }
    void forgetFrames();
    // Frames with the rows in them.
    [[nodiscard]] std::optional<Time> firstFrame() const { return m_first; }
    [[nodiscard]] std::optional<Time> lastFrame() const { return m_last; }
    //! The first of any kind: where the rows stay as they are, only the field is painted.
    [[nodiscard]] std::optional<Time> anyFrame() const { return m_any; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QPointer<QWidget> m_rows;
    bool m_painted = false;
    std::optional<Time> m_first;
    std::optional<Time> m_last;
    std::optional<Time> m_any;
};
