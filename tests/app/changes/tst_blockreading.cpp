// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/blockreading.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int most = BlockReading::mostRows;

User userNumber(int number)
{
    return { .id = UserId { number },
             .name = u"Person %1"_s.arg(number),
             .email = u"person.%1@example.com"_s.arg(number),
             .accessEnabled = true };
}

QList<int> from1To(int last)
{
    QList<int> numbers(last);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

QList<int> idsIn(const Heard &heard)
{
    const QUrlQuery query(QUrl(QString::fromLatin1(heard.target())));
    QList<int> ids;
    for (const auto &id : query.queryItemValue(u"ids"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts))
        ids.append(id.toInt());
    return ids;
}

//! The person a path ends with; 0: it is the list.
int singleIn(const Heard &heard)
{
    const auto path = heard.target().split('?').constFirst();
    return path.startsWith("/users/") ? path.mid(7).toInt() : 0;
}

Deed listOf(const QList<int> &numbers)
{
    QJsonArray rows;
    for (const auto number : numbers)
        rows.append(toJson(userNumber(number)));
    const auto size = QByteArray::number(numbers.size());
    return Deed::answer(200, QJsonDocument(rows).toJson(), "X-Collection-Range: 0-" + size + "/" + size + "\r\n");
}

Deed personNumber(int number)
{
    return Deed::answer(200, QJsonDocument(toJson(userNumber(number))).toJson());
}

Deed notFound()
{
    return Deed::answer(404, R"({"error":"Not found.","code":"b80d4c"})");
}

} // namespace

//! How a block is read, also from a server that does not do as it is asked.
class TestBlockReading final : public QObject {
    Q_OBJECT

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<BlockReading> m_reading;
    std::optional<Error> m_error;
    bool m_isDone = false;

    static QList<Change> suspensionsOf(const QList<int> &numbers)
    {
        QList<Change> changes;
        for (const auto number : numbers)
            changes.append({ .wish = SetAccess { false }, .before = userNumber(number) });
        return changes;
    }
    void read(const QList<Change> &changes)
    {
        m_isDone = false;
        m_error.reset();
        m_reading->read(changes, [this](const std::optional<Error> &error) {
            m_error = error;
            m_isDone = true;
        });
        QTRY_VERIFY(m_isDone);
    }
    [[nodiscard]] bool knows(int number) const { return m_directory->find(UserId { number }) != nullptr; }
    [[nodiscard]] bool hasReadAll(const QList<Change> &changes) const
    {
        return std::all_of(changes.begin(), changes.end(),
                           [this](const Change &change) { return m_reading->hasRead(change); });
    }
    [[nodiscard]] int lists() const
    {
        const auto &heard = m_server->heard();
        return int(std::count_if(heard.begin(), heard.end(), [](const Heard &one) { return singleIn(one) == 0; }));
    }

private slots:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_client = std::make_unique<Client>(*m_network, m_server->url(), Timing { .spacing = 1ms, .readRetry = 1ms });
        m_client->setSecret(Secret(QByteArray("secret")));
        m_directory = std::make_unique<Directory>(*m_client);
        m_reading = std::make_unique<BlockReading>(*m_client, *m_directory);
    }
    void cleanup()
    {
        m_reading.reset();
        m_directory.reset();
        m_client.reset();
        m_network.reset();
        m_server.reset();
    }

    void asksOnceForAHundredPeople()
    {
        m_server->otherwise = [](const Heard &heard) { return listOf(idsIn(heard)); };
        const auto changes = suspensionsOf(from1To(most));
        read(changes);
        QCOMPARE(m_server->count(), 1);
        QCOMPARE(idsIn(m_server->heard().constFirst()), from1To(most));
        QCOMPARE(m_directory->size(), most);
        QVERIFY(!m_error && hasReadAll(changes));
    }

    void asksForOneByTheirId()
    {
        m_server->otherwise = [](const Heard &heard) { return personNumber(singleIn(heard)); };
        read(suspensionsOf({ 7 }));
        QCOMPARE(m_server->count(), 1);
        QVERIFY(knows(7));
    }

    void readsOneByOneWhereTheServerIgnoresIds()
    {
        m_server->otherwise = [](const Heard &heard) {
            const int single = singleIn(heard);
            return single ? personNumber(single) : listOf({ 2, 901, 902 });
        };
        const auto changes = suspensionsOf({ 1, 2, 3, 4 });
        read(changes);
        QVERIFY(!m_error && hasReadAll(changes));
        QCOMPARE(m_directory->size(), 4);
        QVERIFY(!knows(901)); // nobody asked for them
        QCOMPARE(m_server->count(), 1 + 3);

        read(changes); // it is not asked for a list again
        QCOMPARE(lists(), 1);
        QCOMPARE(m_server->count(), 1 + 3 + 4);
        QVERIFY(hasReadAll(changes));
    }

    void looksAgainBeforeSomebodyCountsAsGone()
    {
        for (const auto number : { 1, 2, 3, 4 })
            m_directory->put(userNumber(number));
        m_server->otherwise = [](const Heard &heard) {
            const int single = singleIn(heard);
            return single == 3 ? notFound() : single ? personNumber(single) : listOf({ 1, 4 });
        };
        const auto changes = suspensionsOf({ 1, 2, 3, 4 });
        read(changes);
        QVERIFY(!m_error && hasReadAll(changes));
        QVERIFY(knows(2)); // the list left them out, and yet they are there
        QVERIFY(!knows(3));
        QCOMPARE(m_server->count(), 3);
        read(changes);
        QCOMPARE(lists(), 2); // the filter was understood
    }

    void keepsWhatWasReadBeforeAnError()
    {
        m_directory->put(userNumber(3));
        m_server->otherwise = [](const Heard &heard) {
            return singleIn(heard) ? Deed::answer(403, R"({"error":"No.","code":"afc496"})") : listOf({ 1, 2 });
        };
        const auto changes = suspensionsOf({ 1, 2, 3 });
        read(changes);
        QCOMPARE(m_error->kind, Error::Forbidden);
        QVERIFY(knows(1) && knows(3));
        QVERIFY(m_reading->hasRead(changes.at(0)));
        QVERIFY(!m_reading->hasRead(changes.at(2))); // nothing was said about them
    }

    void isNotHeardOnceCancelled()
    {
        m_server->otherwise = [](const Heard &heard) { return Deed::later(30ms, listOf(idsIn(heard))); };
        m_reading->read(suspensionsOf({ 1, 2 }), [](const std::optional<Error> &) { QFAIL("It was cancelled."); });
        QTRY_COMPARE(m_server->count(), 1);
        m_reading->cancel();
        read(suspensionsOf({ 5, 6 }));
        QVERIFY(knows(5) && !knows(1));
    }
};

QTEST_GUILESS_MAIN(TestBlockReading)
#include "tst_blockreading.moc"
