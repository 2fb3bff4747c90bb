// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/result.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <functional>
#include <memory>

class Exchange;

//! Sends a file to an address that was signed for it: without any secret, through a network of its own, following
//! nobody elsewhere. It goes out once; after a fault it may go again, but to a new address.
class Upload final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Unit> &)>;

    explicit Upload(std::chrono::milliseconds deadline = std::chrono::minutes(1), QObject *parent = nullptr);
    ~Upload() override;

    //! https, or http to this computer only. The callback comes later, from the event loop, once. What was on its way
    //! before is dropped. No error names the address: whoever knows it may send in our name.
    void send(const QUrl &address, const QByteArray &bytes, const QByteArray &contentType, Done done);
    //! Nothing is called back after that.
    void cancel();

private:
    void finish(const Result<Unit> &result);

    std::chrono::milliseconds m_deadline;
    QNetworkAccessManager m_network;
    std::unique_ptr<Exchange> m_exchange;
    Done m_done;
};
