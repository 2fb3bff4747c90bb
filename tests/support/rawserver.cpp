// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawserver.h"

#include "tests/support/resetconnection.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

RawServer::RawServer(QObject *parent)
    : RawServer(QSslConfiguration(), parent)
{
}

RawServer::RawServer(const QSslConfiguration &tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(tls)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("127.0.0.1: %s", qPrintable(errorString()));
}

QUrl RawServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls.isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

int RawServer::count(const QByteArray &verb) const
{
    return int(std::count_if(m_heard.begin(), m_heard.end(),
                             [&verb](const Heard &heard) { return verb.isEmpty() || heard.verb() == verb; }));
}

void RawServer::closeConnections()
{
    const auto readers = m_readers; // closing forgets them one by one
    for (const auto &[socket, reader] : readers)
        socket->disconnectFromHost();
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_readers[socket];
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection = ++m_connections] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_readers.erase(socket);
        m_unanswered.erase(socket);
        socket->deleteLater();
    });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(m_tls);
        secure->startServerEncryption();
    }
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    auto &reader = m_readers[socket];
    reader.add(socket->readAll());
    const auto message = reader.take();
    if (!message)
        return;
    m_heard.append({ .message = *message, .connection = connection });
    m_unanswered.insert(socket);
    m_mostAtOnce = std::max(m_mostAtOnce, int(m_unanswered.size()));
    auto deed = script.empty() ? otherwise(m_heard.last()) : script.front();
    if (!script.empty())
        script.pop_front();
    emit requestArrived();
    QTimer::singleShot(deed.kind == Deed::Drip ? std::chrono::milliseconds(0) : deed.interval, socket,
                       [this, socket, deed] { perform(socket, deed); });
}

void RawServer::perform(QTcpSocket *socket, const Deed &deed)
{
    switch (deed.kind) {
    case Deed::Send:
        return send(socket, deed);
    case Deed::Close:
        return socket->disconnectFromHost();
    case Deed::Reset:
        return resetConnection(*socket);
    case Deed::Drip:
        return drip(socket, deed);
    case Deed::Hang:
        return;
    }
}

void RawServer::send(QTcpSocket *socket, const Deed &deed)
{
    m_unanswered.erase(socket);
    socket->write(deed.bytes);
    if (deed.closes)
        socket->disconnectFromHost();
}

void RawServer::drip(QTcpSocket *socket, const Deed &deed)
{
    socket->write(deed.head);
    auto *drops = new QTimer(socket);
    connect(drops, &QTimer::timeout, socket, [socket, drops, bytes = deed.bytes, sent = qsizetype(0)]() mutable {
        socket->write(bytes.sliced(sent++, 1));
        if (sent == bytes.size())
            drops->stop();
    });
    drops->start(deed.interval);
}
