// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QObject>
#include <QTimer>

#include <chrono>

//! A set that waits a while before it is sent, so that it can still be called off. For what has no way back.
class HeldBack final : public QObject {
    Q_OBJECT
public:
    explicit HeldBack(std::chrono::seconds pause = std::chrono::seconds(10), QObject *parent = nullptr);

    //! Starts waiting; a set that already waits is released first.
    void hold(const ChangeSet &set);
    void cancel();
    //! Sends at once what waits, e.g. because the program ends.
    void release();
    [[nodiscard]] bool isHolding() const { return !m_set.isEmpty(); }
    [[nodiscard]] const ChangeSet &set() const { return m_set; }
    [[nodiscard]] std::chrono::seconds remaining() const { return m_remaining; }

signals:
    void ticked(std::chrono::seconds remaining);
    void released(const ChangeSet &set);
    void cancelled(const ChangeSet &set);

private:
    void tick();

    std::chrono::seconds m_pause;
    std::chrono::seconds m_remaining {};
    ChangeSet m_set;
    QTimer m_second;
};
