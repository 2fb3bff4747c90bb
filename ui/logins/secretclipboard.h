// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

//! A secret on the clipboard for half a minute: taken off again, unless something else was copied meanwhile.
class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds lifetime = std::chrono::seconds(30));
    //! Takes the secret off at once.
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    //! Whoever owned it is done: it goes by itself once nothing of it is on the clipboard any more.
    void leave();

signals:
    void cleared();

private:
    void clear();

    bool m_isLeft = false;
    Secret m_copied;
    QTimer m_timer;
};
