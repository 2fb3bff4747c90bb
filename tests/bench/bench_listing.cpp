// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchapplication.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/benchprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Loading everybody into the shown window: wall time, own processor time, requests, refusals.

namespace {

constexpr auto patience = 300s;

struct Moment {
    double wall = 0;
    double cpu = 0;
    int answers = 0;
};

QJsonObject asJson(const Moment &moment)
{
    return { { u"wallMs"_s, moment.wall }, { u"cpuMs"_s, moment.cpu }, { u"requests"_s, moment.answers } };
}

// What the window costs with nothing to do, a millisecond.
double idleRate()
{
    const auto begin = bench::Clock::now();
    const double cpu = bench::cpuMs();
    bench::idle(2s);
    return (bench::cpuMs() - cpu) / bench::msSince(begin);
}

//! Loads once; the moments are noted by signal, not by looking now and then.
void load(BenchProgram &program, double idleShare)
{
    const auto begin = bench::Clock::now();
    const double cpu = bench::cpuMs();
    Moment people;
    const auto now = [&] {
        const double wall = bench::msSince(begin);
        return Moment { wall, bench::cpuMs() - cpu - wall * idleShare, program.traffic().answers() };
    };
    const auto &directory = program.directory();
    const QObject whileLoading;
    QObject::connect(&directory, &Directory::freshnessChanged, &whileLoading, [&] {
        if (people.wall == 0 && directory.freshness(Directory::Part::Users) == Directory::Freshness::Complete)
            people = now();
    });
    const bool inTime = program.awaitAll(patience);
    const Moment all = now();
    const Traffic &traffic = program.traffic();
    bench::report(u"listing"_s,
                  { { u"inTime"_s, inTime },
                    { u"people"_s, directory.size() },
                    { u"rights"_s, directory.count(Directory::Part::AccessRights) },
                    { u"missing"_s, directory.missing() },
                    { u"missingRights"_s, directory.missing(Directory::Part::AccessRights) },
                    { u"pagesOfPeople"_s, traffic.answers(u"/users"_s) },
                    { u"toPeople"_s, asJson(people) },
                    { u"toAll"_s, asJson(all) },
                    { u"spanMs"_s, traffic.spanMs() },
                    { u"refused"_s, traffic.answersWith(429) },
                    { u"idleShare"_s, idleShare } });
}

} // namespace

int main(int argc, char **argv)
{
    BenchApplication application(argc, argv);
    const BenchOptions options({ u"paced"_s, u"runs"_s });
    const bool isPaced = options.value(u"paced"_s) == "yes"_L1;
    BenchProgram program(application, options.server(), isPaced ? Timing {} : Timing { .spacing = 0ms });
    program.signIn();
    program.awaitAll(patience);
    bench::idle(1s);
    const double idleShare = idleRate();
    for (int run = 0; run < options.value(u"runs"_s).toInt(); ++run) {
        program.loadAnew();
        load(program, idleShare);
    }
    return 0;
}
