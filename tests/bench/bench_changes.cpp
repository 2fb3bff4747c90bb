// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"
#include "app/simulator/demo.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/changesline.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long planning takes, how long many suspensions take behind limits counted in three ways and what a script makes
// of them, and how soon what somebody presses meanwhile is on the wire. Servers and limits are inside this process.

namespace {

constexpr auto loading = 300s;

void startedOrDie(simulator::Simulator &kisi)
{
    if (!kisi.start())
        qFatal("The simulator does not start.");
}

void planMany(int people)
{
    simulator::Simulator kisi({ .users = people, .requestsPerSecond = 0 });
    startedOrDie(kisi);
    ChangesLine line(kisi.url(), { .spacing = 0ms });
    line.load(loading);
    QList<UserId> everybody;
    for (int position = 0; position < line.directory.size(); ++position)
        everybody.append(line.directory.at(position).user.id);
    std::vector<double> times;
    int planned = 0;
    for (int run = 0; run < 10; ++run) {
        const auto begin = bench::Clock::now();
        planned = int(line.suspensionOf(everybody).changes.size());
        times.push_back(bench::msSince(begin));
    }
    bench::report(u"plan"_s, { { u"people"_s, planned }, { u"ms"_s, bench::spread(times) } });
}

struct Limiter {
    QString name {};
    LimitingProxy::Limit limit {};
};

QList<Limiter> limiters()
{
    return { { u"fixed window"_s, LimitingProxy::FixedWindow },
             { u"sliding log"_s, LimitingProxy::SlidingLog },
             { u"token bucket"_s, LimitingProxy::TokenBucket } };
}

//! A server behind one limiter, and so many people on it who may be suspended.
class LimitedKisi {
public:
    LimitedKisi(const Limiter &limiter, int rows, const Timing &timing)
        : m_name(limiter.name)
        , m_kisi({ .users = rows + rows / 4 + 20, .requestsPerSecond = 0 })
    {
        startedOrDie(m_kisi);
        m_line = std::make_unique<ChangesLine>(m_kisi.url(), timing);
        m_line->load(loading);
        m_people = m_line->suspendable(rows);
        m_proxy = std::make_unique<LimitingProxy>(m_kisi.url(), limiter.limit, LimitingProxy::Rate {});
    }

    [[nodiscard]] ChangesLine &line() { return *m_line; }
    [[nodiscard]] QUrl url() const { return m_proxy->url(); }
    [[nodiscard]] const QList<UserId> &people() const { return m_people; }
    //! What came of it, for the report.
    [[nodiscard]] QJsonObject found(double wallMs) const
    {
        const auto isOff
            = [this](UserId id) { return !m_kisi.user(number(id)).value("access_enabled"_L1).toBool(true); };
        return { { u"limit"_s, m_name },
                 { u"rows"_s, m_people.size() },
                 { u"applied"_s, qint64(std::count_if(m_people.begin(), m_people.end(), isOff)) },
                 { u"wallMs"_s, wallMs },
                 { u"requests"_s, m_proxy->arrived() },
                 { u"refused"_s, m_proxy->refused() } };
    }

private:
    QString m_name;
    simulator::Simulator m_kisi;
    std::unique_ptr<ChangesLine> m_line;
    std::unique_ptr<LimitingProxy> m_proxy;
    QList<UserId> m_people;
};

//! One set behind one limiter, from its first request to its report.
class LimitedRun {
public:
    LimitedRun(const Limiter &limiter, int rows)
        : m_kisi(limiter, rows, {})
    {
    }

    void start()
    {
        auto &line = m_kisi.line();
        line.reach(m_kisi.url());
        m_begin = bench::Clock::now();
        line.changes.apply(line.suspensionOf(m_kisi.people()), Manner::Paced, &m_context,
                           [this](const ChangeReport &report) {
                               m_wallMs = bench::msSince(m_begin);
                               m_report = report;
                           });
    }
    [[nodiscard]] bool isDone() const { return m_report.has_value(); }
    void tell() const
    {
        const auto &outcomes = m_report ? m_report->outcomes : QList<Outcome> {};
        const auto verified = std::count_if(outcomes.begin(), outcomes.end(),
                                            [](const Outcome &outcome) { return outcome.kind == Outcome::Done; });
        auto found = m_kisi.found(m_wallMs);
        found.insert(u"verified"_s, qint64(verified));
        bench::report(u"limits"_s, found);
    }

private:
    LimitedKisi m_kisi;
    std::optional<ChangeReport> m_report;
    bench::Clock::time_point m_begin {};
    double m_wallMs = 0;
    QObject m_context;
};

//! The same suspensions as a script would make them: Kisi's JavaScript client in a plain loop.
class ScriptedRun {
public:
    ScriptedRun(const Limiter &limiter, int rows)
        : m_kisi(limiter, rows, { .spacing = 0ms })
    {
    }

    void start(const QString &script, const QString &packages)
    {
        QJsonArray ids;
        for (const auto id : m_kisi.people())
            ids.append(number(id));
        m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_begin = bench::Clock::now();
        m_node.start(u"node"_s,
                     { script, m_kisi.url().toString(), packages, QString(simulator::demo::administrator.apiKey) });
        m_node.write(QJsonDocument(ids).toJson(QJsonDocument::Compact));
        m_node.closeWriteChannel();
        QObject::connect(&m_node, &QProcess::finished, &m_node, [this] { m_wallMs = bench::msSince(m_begin); });
    }
    [[nodiscard]] bool isDone() const { return m_node.state() == QProcess::NotRunning; }
    void tell() { bench::report(u"script"_s, m_kisi.found(m_wallMs)); }

private:
    LimitedKisi m_kisi;
    QProcess m_node;
    bench::Clock::time_point m_begin {};
    double m_wallMs = 0;
};

// Side by side: at five requests a second they do not get in each other's way.
template <typename Run, typename... Arguments>
void sideBySide(int rows, const Arguments &...arguments)
{
    std::vector<std::unique_ptr<Run>> runs;
    for (const auto &limiter : limiters())
        runs.push_back(std::make_unique<Run>(limiter, rows));
    for (const auto &run : runs)
        run->start(arguments...);
    bench::until([&] { return std::all_of(runs.begin(), runs.end(), std::mem_fn(&Run::isDone)); }, rows * 1s);
    for (const auto &run : runs)
        run->tell();
}

void clicks(int rows, int times)
{
    simulator::Simulator kisi({ .users = rows + rows / 4 + 20 + times, .requestsPerSecond = 0, .latency = 180ms });
    startedOrDie(kisi);
    ChangesLine line(kisi.url(), Timing {});
    line.load(loading);
    auto people = line.suspendable(rows + times);
    std::mt19937 dice(1);
    std::vector<double> waits;
    line.changes.apply(line.suspensionOf(people.mid(times)), Manner::Paced, &line, [](const ChangeReport &) {});
    bench::idle(2s);
    for (const auto id : people.mid(0, times)) {
        bool isDone = false;
        const auto begin = bench::Clock::now();
        line.changes.apply({ { plan::setNotes(line.situation(), id, u"Called"_s) } }, Manner::AtOnce, &line,
                           [&](const ChangeReport &) { isDone = true; });
        if (!bench::until([&] { return isDone; }, 10s))
            qFatal("A click was not done in ten seconds.");
        waits.push_back(bench::msBetween(begin, line.lastSent(number(id), begin)));
        bench::idle(std::chrono::milliseconds(dice() % 400));
    }
    const auto *run = line.changes.paced();
    bench::report(u"clicks"_s,
                  { { u"queued"_s, rows },
                    { u"left"_s, run ? run->rows().progress().waiting() : 0 },
                    { u"ms"_s, bench::spread(waits) } });
    line.changes.abandon();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const BenchOptions options({ u"rows"_s, u"clicks"_s, u"script"_s, u"packages"_s });
    const int rows = options.value(u"rows"_s).toInt();
    planMany(options.people());
    sideBySide<LimitedRun>(rows);
    if (const auto packages = options.value(u"packages"_s); !packages.isEmpty())
        sideBySide<ScriptedRun>(rows, options.value(u"script"_s), packages);
    clicks(rows, options.value(u"clicks"_s).toInt());
    return 0;
}
