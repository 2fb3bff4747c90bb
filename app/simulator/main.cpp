// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "app/simulator/stopsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
namespace demo = simulator::demo;

namespace {

constexpr int badUsage = 2;

void say(std::FILE *where, const QString &text)
{
    std::fputs((text % u'\n').toUtf8().constData(), where);
    std::fflush(where);
}

//! Reads the options one by one and remembers the first that makes no sense.
class OptionReader {
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    int number(const QString &name, int least, int most)
    {
        bool isNumber = false;
        const int value = m_parser.value(name).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            complain(u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(name).arg(least).arg(most), name);
        return value;
    }

    double rate(const QString &name)
    {
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        if (!isNumber || !(value >= 0) || value > 1e6)
            complain(u"--%1 takes a number of requests a second (0: no limit), not \"%2\"."_s.arg(name), name);
        return value;
    }

    simulator::PatchDates patchDates(const QString &name)
    {
        using enum simulator::PatchDates;
        const QString value = m_parser.value(name);
        if (value == "accept"_L1)
            return Accept;
        if (value == "refuse"_L1)
            return Refuse;
        if (value != "ignore"_L1)
            complain(u"--%1 takes accept, refuse or ignore, not \"%2\"."_s.arg(name), name);
        return Ignore;
    }

    QString problem() const { return m_problem; }

private:
    void complain(const QString &sentence, const QString &name)
    {
        if (m_problem.isEmpty())
            m_problem = sentence.arg(m_parser.value(name));
    }

    const QCommandLineParser &m_parser;
    QString m_problem;
};

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A make-believe Kisi on 127.0.0.1, for anybody who writes programs for Kisi."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        { u"port"_s, u"Listen on this port (0: any free one)."_s, u"port"_s, u"0"_s },
        { u"users"_s, u"Invent this many people."_s, u"number"_s, u"240"_s },
        { u"rps"_s, u"Requests a second for each person (0: no limit)."_s, u"number"_s, u"5"_s },
        { u"latency"_s, u"Milliseconds before each answer."_s, u"ms"_s, u"0"_s },
        { u"seed"_s, u"Invent other people; the same ones for the same number."_s, u"number"_s, u"1"_s },
        { u"classic-members"_s,
          u"Members carry card_enabled, link_enabled, login_enabled, card_activation_required."_s },
        { u"no-members"_s, u"Answer as if /members had been switched off."_s },
        { u"patch-dates"_s, u"What changing the dates of a right does: accept, refuse or ignore."_s, u"what"_s,
          u"accept"_s },
    });
}

void introduce(const simulator::Simulator &kisi)
{
    say(stdout, u"Turnstile simulator listening on "_s % kisi.url().toString());
    say(stdout, u"API key: "_s % demo::administrator.apiKey);
    say(stdout,
        u"Sign in: email %1, password \"%2\", organization %3"_s.arg(demo::administrator.email,
                                                                     demo::administrator.password, demo::domain));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"turnstile-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNSTILE_VERSION));
    QCommandLineParser parser;
    describeOptions(parser);
    const bool isUnderstood = parser.parse(QCoreApplication::arguments());
    if (isUnderstood && parser.isSet(u"help"_s)) {
        say(stdout, parser.helpText());
        return 0;
    }
    if (isUnderstood && parser.isSet(u"version"_s)) {
        say(stdout, QCoreApplication::applicationName() % u' ' % QCoreApplication::applicationVersion());
        return 0;
    }
    OptionReader reader(parser);
    const simulator::Options options { .port = reader.number(u"port"_s, 0, 65'535),
                                       .users = reader.number(u"users"_s, 4, 1'000'000),
                                       .requestsPerSecond = reader.rate(u"rps"_s),
                                       .latency = std::chrono::milliseconds(reader.number(u"latency"_s, 0, 600'000)),
                                       .seed = quint32(reader.number(u"seed"_s, 0, INT_MAX)),
                                       .classicMembers = parser.isSet(u"classic-members"_s),
                                       .members = !parser.isSet(u"no-members"_s),
                                       .patchDates = reader.patchDates(u"patch-dates"_s) };
    QString problem = isUnderstood ? reader.problem() : parser.errorText();
    if (problem.isEmpty() && !parser.positionalArguments().isEmpty())
        problem = u"\"%1\" is not an option."_s.arg(parser.positionalArguments().constFirst());
    if (!problem.isEmpty()) {
        say(stderr, problem % u" Try --help."_s);
        return badUsage;
    }
    simulator::Simulator kisi(options);
    if (!kisi.start()) {
        say(stderr, u"Port %1 cannot be used; is something else listening there?"_s.arg(options.port));
        return 1;
    }
    const simulator::StopSignal stop(&app);
    introduce(kisi);
    return QCoreApplication::exec();
}
