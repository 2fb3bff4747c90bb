// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/changesline.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long planning takes, how long many suspensions take behind limits counted in three ways, and how soon what
// somebody presses meanwhile is on the wire. Servers and limits are inside this process.

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

//! One set behind one limiter, from its first request to its report.
class LimitedRun {
public:
    LimitedRun(const QString &name, LimitingProxy::Limit limit, int rows)
        : m_name(name)
        , m_kisi({ .users = rows + rows / 4 + 20, .requestsPerSecond = 0 })
    {
        startedOrDie(m_kisi);
        m_line = std::make_unique<ChangesLine>(m_kisi.url(), Timing {});
        m_line->load(loading);
        m_people = m_line->suspendable(rows);
        m_proxy = std::make_unique<LimitingProxy>(m_kisi.url(), limit, LimitingProxy::Rate {});
    }

    void start()
    {
        m_line->reach(m_proxy->url());
        m_begin = bench::Clock::now();
        m_line->changes.apply(m_line->suspensionOf(m_people), Manner::Paced, &m_context,
                              [this](const ChangeReport &report) {
                                  m_wallMs = bench::msSince(m_begin);
                                  m_report = report;
                              });
    }
    [[nodiscard]] bool isDone() const { return m_report.has_value(); }
    void tell() const
    {
        const auto isOff
            = [this](UserId id) { return !m_kisi.user(number(id)).value("access_enabled"_L1).toBool(true); };
        const auto &outcomes = m_report ? m_report->outcomes : QList<Outcome> {};
        const auto verified = std::count_if(outcomes.begin(), outcomes.end(),
                                            [](const Outcome &outcome) { return outcome.kind == Outcome::Done; });
        bench::report(u"limits"_s,
                      { { u"limit"_s, m_name },
                        { u"rows"_s, m_people.size() },
                        { u"applied"_s, qint64(std::count_if(m_people.begin(), m_people.end(), isOff)) },
                        { u"verified"_s, qint64(verified) },
                        { u"wallMs"_s, m_wallMs },
                        { u"requests"_s, m_proxy->arrived() },
                        { u"refused"_s, m_proxy->refused() } });
    }

private:
    QString m_name;
    simulator::Simulator m_kisi;
    std::unique_ptr<ChangesLine> m_line;
    std::unique_ptr<LimitingProxy> m_proxy;
    QList<UserId> m_people;
    std::optional<ChangeReport> m_report;
    bench::Clock::time_point m_begin {};
    double m_wallMs = 0;
    QObject m_context;
};

// Side by side: at five requests a second they do not get in each other's way.
void limits(int rows)
{
    LimitedRun runs[] { { u"fixed window"_s, LimitingProxy::FixedWindow, rows },
                        { u"sliding log"_s, LimitingProxy::SlidingLog, rows },
                        { u"token bucket"_s, LimitingProxy::TokenBucket, rows } };
    for (auto &run : runs)
        run.start();
    bench::until([&] { return std::all_of(std::begin(runs), std::end(runs), std::mem_fn(&LimitedRun::isDone)); },
                 rows * 1s);
    for (const auto &run : runs)
        run.tell();
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
        bench::until([&] { return isDone; }, 10s);
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
    const BenchOptions options({ u"rows"_s, u"clicks"_s });
    const int rows = options.value(u"rows"_s).toInt();
    planMany(options.people());
    limits(rows);
    clicks(rows, options.value(u"clicks"_s).toInt());
    return 0;
}
