// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/deed.h"
#include "tests/support/httpreader.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>
#include <set>

class QTcpSocket;

//! A request that arrived whole, with the connection it came on.
struct Heard {
    HttpMessage message {};
    int connection = 0; // 1 for the first

    [[nodiscard]] QByteArray verb() const { return message.verb(); }
    [[nodiscard]] QByteArray target() const { return message.target(); }
};

//! A server on 127.0.0.1 that reads whole requests and then does as it was told, well-mannered or not.
class RawServer final : public QTcpServer {
    Q_OBJECT
public:
    explicit RawServer(QObject *parent = nullptr);
    //! Speaks TLS with the certificate and key of this configuration.
    explicit RawServer(const QSslConfiguration &tls, QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<Heard> &heard() const { return m_heard; }
    //! How many whole requests of this verb arrived; of all verbs without one.
    [[nodiscard]] int count(const QByteArray &verb = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return int(m_readers.size()); }
    //! The most requests that were waiting for their answer at one time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    void closeConnections();

    //! Done one by one, in order; when they are used up, `otherwise`.
    std::deque<Deed> script;
    std::function<Deed(const Heard &)> otherwise = [](const Heard &) { return Deed::answer(200); };

signals:
    void requestArrived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, int connection);
    void perform(QTcpSocket *socket, const Deed &deed);
    void drip(QTcpSocket *socket, const Deed &deed);
    void send(QTcpSocket *socket, const Deed &deed);

    QSslConfiguration m_tls;
    QList<Heard> m_heard;
    std::map<QTcpSocket *, HttpReader> m_readers;
    int m_connections = 0;
    std::set<QTcpSocket *> m_unanswered;
    int m_mostAtOnce = 0;
};
