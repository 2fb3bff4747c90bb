// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/users.h"
#include "app/directory/directory.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSet>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How many requests a complete listing takes, while people come and go and beyond the last offset, and whom it misses.
// The simulator is inside this process: what counts here are rows and requests, not time.

namespace {

constexpr auto roundTrip = 180ms;
constexpr auto betweenChanges = 300ms;
constexpr auto patience = 60s;

simulator::Simulator &started(simulator::Simulator &kisi)
{
    if (!kisi.start())
        qFatal("The simulator does not start.");
    return kisi;
}

//! Somebody is deleted or added now and then.
class Churn {
public:
    Churn(simulator::Simulator &kisi, quint32 seed)
        : m_kisi(kisi)
        , m_dice(seed)
        , m_before(kisi.userIds())
    {
        // Who asks is not to be deleted.
        m_before.removeAll(kisi.userIdOf(simulator::demo::administrator.email));
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { change(); });
        m_timer.start(betweenChanges);
    }

    //! Ends it. Whoever was there all the time.
    QSet<qint64> stayed()
    {
        m_timer.stop();
        const auto after = m_kisi.userIds();
        return QSet<qint64>(m_before.begin(), m_before.end()).intersect(QSet<qint64>(after.begin(), after.end()));
    }
    [[nodiscard]] int changes() const { return m_changes; }

private:
    void change()
    {
        if (m_changes++ % 2 == 0)
            m_kisi.removeUser(m_before.at(int(m_dice() % quint32(m_before.size()))));
        else
            m_kisi.addUser({ { u"email"_s, u"new.%1@example.com"_s.arg(m_changes) }, { u"name"_s, u"New One"_s } });
    }

    simulator::Simulator &m_kisi;
    std::mt19937 m_dice;
    QList<qint64> m_before;
    QTimer m_timer;
    int m_changes = 0;
};

//! A client without a pace, signed in.
class Line {
public:
    explicit Line(const simulator::Simulator &kisi)
        : client(m_network, kisi.url(), { .spacing = 0ms })
    {
        const auto key = simulator::demo::administrator.apiKey;
        client.setSecret(Secret(QByteArray(key.data(), key.size())));
    }

private:
    QNetworkAccessManager m_network;

public:
    Client client;
};

int listings(const simulator::Simulator &kisi)
{
    const auto log = kisi.log();
    return int(std::count_if(log.begin(), log.end(),
                             [](const simulator::Request &request) { return request.path == "/users"_L1; }));
}

// Partial where no request reached the rest.
bool hasEnded(const Directory &directory)
{
    using enum Freshness;
    const auto freshness = directory.freshness();
    return freshness == Complete || freshness == Failed
        || (freshness == Partial && !directory.isRefreshing()); // rights name some whom no listing reached
}

// One pass. Whoever was added behind it is found by the next, which begins a second later; until then the count says
// so.
bool hasPassed(const Directory &directory)
{
    return hasEnded(directory)
        || (directory.freshness() == Freshness::Partial && !directory.isRefreshing(Directory::Part::Users));
}

QList<qint64> peopleOf(const Directory &directory)
{
    QList<qint64> ids;
    for (int position = 0; position < directory.size(); ++position)
        ids.append(number(directory.at(position).user.id));
    return ids;
}

//! Page after page, as most programs do it.
class PlainPaging {
public:
    explicit PlainPaging(Client &client)
        : m_client(client)
    {
        ask();
    }

    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }

private:
    void ask()
    {
        m_call = m_client.send(api::listUsers({ .offset = m_offset }), Lane::Background,
                               [this](const Result<Page<User>> &page) { take(page); });
    }

    void take(const Result<Page<User>> &page)
    {
        if (!page)
            qFatal("Plain paging was refused.");
        for (const User &user : page->rows)
            m_ids.append(number(user.id));
        m_offset += api::usersPerPage;
        m_isDone = m_offset >= page->total.value_or(0);
        if (!m_isDone)
            ask();
    }

    Client &m_client;
    Call m_call;
    QList<qint64> m_ids;
    int m_offset = 0;
    bool m_isDone = false;
};

QJsonObject outcome(const QSet<qint64> &stayed, const QList<qint64> &ids, const simulator::Simulator &kisi)
{
    const QSet<qint64> distinct(ids.begin(), ids.end());
    return { { u"missed"_s, qint64((stayed - distinct).size()) },
             { u"doubled"_s, qint64(ids.size() - distinct.size()) },
             { u"requests"_s, listings(kisi) } };
}

void listUnderChurn(const QString &who, int people, quint32 seed)
{
    simulator::Simulator kisi({ .users = people, .requestsPerSecond = 0, .latency = roundTrip, .seed = seed });
    Line line(started(kisi));
    Churn churn(kisi, seed);
    QJsonObject values;
    if (who == "own"_L1) {
        Directory directory(line.client);
        directory.refresh();
        const bool inTime = bench::until([&] { return hasPassed(directory); }, patience);
        values = outcome(churn.stayed(), peopleOf(directory), kisi);
        values.insert(u"inTime"_s, inTime);
        values.insert(u"missing"_s, directory.missing());
    } else {
        const PlainPaging paging(line.client);
        const bool inTime = bench::until([&] { return paging.isDone(); }, patience);
        values = outcome(churn.stayed(), paging.ids(), kisi);
        values.insert(u"inTime"_s, inTime);
    }
    values.insert(u"who"_s, who);
    values.insert(u"people"_s, people);
    values.insert(u"changes"_s, churn.changes());
    values.insert(u"least"_s, (people + api::usersPerPage - 1) / api::usersPerPage);
    bench::report(u"churn"_s, values);
}

void listMany(int people, std::chrono::seconds most)
{
    simulator::Simulator kisi({ .users = people, .requestsPerSecond = 0 });
    Line line(started(kisi));
    Directory directory(line.client);
    const auto begin = bench::Clock::now();
    directory.refresh();
    const bool inTime = bench::until([&] { return hasEnded(directory); }, most);
    const auto all = kisi.userIds();
    auto values = outcome({ all.begin(), all.end() }, peopleOf(directory), kisi);
    values.insert(u"inTime"_s, inTime);
    values.insert(u"people"_s, people);
    values.insert(u"saidMissing"_s, directory.missing());
    values.insert(u"least"_s, (people + api::usersPerPage - 1) / api::usersPerPage);
    values.insert(u"wallMs"_s, bench::msSince(begin));
    bench::report(u"many"_s, values);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const BenchOptions options({ u"churn"_s, u"runs"_s, u"patience"_s });
    if (options.value(u"churn"_s) != "yes"_L1) {
        listMany(options.people(), std::chrono::seconds(options.value(u"patience"_s).toInt()));
        return 0;
    }
    for (quint32 seed = 1; seed <= options.value(u"runs"_s).toUInt(); ++seed) {
        listUnderChurn(u"own"_s, options.people(), seed);
        listUnderChurn(u"plain"_s, options.people(), seed);
    }
    return 0;
}
