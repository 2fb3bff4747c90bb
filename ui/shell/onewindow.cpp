// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/onewindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 3s; // it may be starting itself
constexpr qint64 longest = 4'096; // of a question
constexpr QByteArrayView question("show ");
constexpr QByteArrayView yes("shown\n");

// What somebody else has put there is not answered by our own window.
bool isOurs(const QString &socket, const QString &directory)
{
    const QFileInfo file(socket);
    return !file.isAbsolute() || file.ownerId() == QFileInfo(directory).ownerId();
}

} // namespace

OneWindow::OneWindow(QString directory, bool isDemo, QObject *parent)
    : QObject(parent)
    , m_directory(std::move(directory))
    , m_isDemo(isDemo)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::answer);
}

// Empty where the profile is not there yet. By the real path: one profile may be named in several ways.
QString OneWindow::address() const
{
    const QString profile = QDir(m_directory).canonicalPath();
    if (profile.isEmpty())
        return {};
    const QString key = (m_isDemo ? u"demo\n"_s : u"account\n"_s) + profile;
    const QString name = u"turnstile-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
#ifdef Q_OS_WIN
    return name;
#else
    const auto own = qEnvironmentVariable("XDG_RUNTIME_DIR"); // nobody else writes there
    return (own.isEmpty() ? QDir::tempPath() : own) + u'/' + name;
#endif
}

OneWindow::Other OneWindow::askOther()
{
    const auto name = address();
    if (name.isEmpty() || !isOurs(name, m_directory))
        return Other::None;
    QLocalSocket other;
    other.connectToServer(name);
    if (!other.waitForConnected(int(std::chrono::milliseconds(patience).count())))
        return Other::None; // nobody, or the socket of one that was killed
    m_isTaken = true;
    other.write(question.toByteArray() + qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    QDeadlineTimer until(patience);
    while (!other.canReadLine() && other.waitForReadyRead(int(until.remainingTime()))) { }
    return other.readLine() == yes ? Other::Shown : Other::Silent;
}

void OneWindow::listen()
{
    const auto name = address();
    if (m_isTaken || name.isEmpty())
        return;
    QLocalServer::removeServer(name);
    m_server.listen(name); // without it a later start opens a window of its own
}

void OneWindow::answer()
{
    while (auto *later = m_server.nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        const auto read = [this, later] {
            if (later->bytesAvailable() > longest)
                return later->abort();
            if (!later->canReadLine())
                return;
            const auto line = later->readLine();
            if (!line.startsWith(question))
                return later->abort();
            emit wanted(line.mid(question.size()).trimmed());
            later->write(yes.toByteArray());
            later->disconnectFromServer();
        };
        connect(later, &QLocalSocket::readyRead, this, read);
        read();
    }
}
