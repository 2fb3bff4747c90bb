// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultproxy.h"
#include "tests/support/httpreader.h"

class QTcpSocket;

//! One client's connection through a FaultProxy and the connection to the server that belongs to it.
class ProxiedConnection final : public QObject {
    Q_OBJECT
public:
    ProxiedConnection(FaultProxy &proxy, QTcpSocket *client, const QUrl &server);

private:
    void readClient();
    void readServer();
    void answer(const HttpMessage &answer);
    void drip(const QByteArray &bytes, std::chrono::milliseconds interval);
    void end();

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    HttpReader m_requests;
    HttpReader m_answers;
    std::optional<FaultProxy::Plan> m_plan; // for the answer under way: a client sends one request at a time
};
