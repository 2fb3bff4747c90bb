// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/changesline.h"

#include "app/simulator/demo.h"

using namespace Qt::StringLiterals;

QNetworkReply *NotingNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const bool isRead
        = operation == GetOperation || request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "GET";
    if (!isRead)
        sent.insert(request.url().fileName().toLongLong(), bench::Clock::now());
    return QNetworkAccessManager::createRequest(operation, request, body);
}

ChangesLine::ChangesLine(const QUrl &server, const Timing &timing)
    : m_client(m_network, server, timing)
    , m_journal(m_folder.filePath(u"journal.sqlite"_s))
    , directory(m_client)
    , changes(m_client, directory, m_journal, {})
{
    signIn();
    m_journal.open();
}

void ChangesLine::signIn()
{
    const auto key = simulator::demo::administrator.apiKey;
    m_client.setSecret(Secret(QByteArray(key.data(), key.size())));
}

void ChangesLine::load(std::chrono::milliseconds patience)
{
    directory.refresh();
    const auto isLoaded = [this] {
        // Partial where no listing reached the rest.
        const auto rights = directory.freshness(Directory::Part::AccessRights);
        return m_journal.isWritable() && !directory.isRefreshing()
            && (rights == Freshness::Complete || rights == Freshness::Partial);
    };
    if (!bench::until(isLoaded, patience))
        qFatal("The people could not be loaded.");
    m_account.user.id = directory.findByEmail(QString(simulator::demo::administrator.email))->user.id;
    m_account.organization.owner = directory.findByEmail(QString(simulator::demo::owner.email))->user.id;
}

void ChangesLine::reach(const QUrl &server)
{
    m_client.setServer(server);
    signIn();
}

QList<UserId> ChangesLine::suspendable(int most) const
{
    QList<UserId> people;
    for (int position = 0; position < directory.size() && people.size() < most; ++position) {
        const auto id = directory.at(position).user.id;
        if (plan::setAccess(situation(), id, false).prospect == Prospect::WillChange)
            people.append(id);
    }
    return people;
}

ChangeSet ChangesLine::suspensionOf(const QList<UserId> &people) const
{
    return plan::each(people, [this](UserId id) { return plan::setAccess(situation(), id, false); });
}

bench::Clock::time_point ChangesLine::lastSent(qint64 id, bench::Clock::time_point since) const
{
    return m_network.sent.value(id, since);
}
