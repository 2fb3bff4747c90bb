// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/httpreader.h"

#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <list>

//! Stands between a client and a server on loopback, passes everything on, and breaks what it is told to break.
class FaultProxy final : public QObject {
    Q_OBJECT
public:
    enum Fault {
        ResetBeforeForwarding, // the request never reaches the server
        CloseBeforeForwarding,
        LoseAnswer, // the server has done it and answered; the client sees the connection close
        DripAnswer, // a byte at each interval
        TruncateAnswer, // half of it, then the connection closes
        DelayAnswer // by the interval
    };
    //! Which request a fault is for.
    struct Match {
        QByteArray verb {}; // empty: any
        QByteArray path {}; // how the path begins
        int nth = 1; // 1: the next that matches
    };

    explicit FaultProxy(QUrl server, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const;
    //! Plans a fault for one request; several wait side by side.
    void next(const Match &match, Fault fault, std::chrono::milliseconds interval = std::chrono::milliseconds(20));
    //! True: connections are cut and refused. The address stays the same.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const { return !m_server.isListening(); }
    //! How many requests of this verb and path arrived here, whatever became of them.
    [[nodiscard]] int count(const QByteArray &verb, const QByteArray &path = {}) const;
    //! How many planned faults have not struck yet.
    [[nodiscard]] int planned() const { return int(m_plans.size()); }

private:
    struct Plan {
        Match match;
        Fault fault;
        std::chrono::milliseconds interval;
    };
    friend class ProxiedConnection;

    void accept();
    //! The fault planned for this request, if its turn has come; it strikes once.
    std::optional<Plan> planFor(const HttpMessage &request);

    QTcpServer m_server;
    QUrl m_behind;
    quint16 m_port = 0;
    std::list<Plan> m_plans;
    QList<std::pair<QByteArray, QByteArray>> m_arrived; // verb, target
};
