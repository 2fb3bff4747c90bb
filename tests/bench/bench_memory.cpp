// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchapplication.h"
#include "tests/bench/benchoptions.h"
#include "tests/bench/benchprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the program holds once everybody, their members and their rights are loaded.

int main(int argc, char **argv)
{
    constexpr auto patience = 300s;
    BenchApplication application(argc, argv);
    const BenchOptions options;
    BenchProgram program(application, options.server());
    program.window().show();
    bench::idle(2s);
    const qint64 atSignIn = bench::pssBytes();
    program.signIn();
    bool inTime = program.awaitAll(patience);
    bench::idle(2s);
    const qint64 withRights = bench::pssBytes();
    program.directory().open(Directory::Part::Members);
    inTime = program.awaitPart(Directory::Part::Members, patience) && inTime;
    bench::idle(3s);
    const Directory &directory = program.directory();
    bench::report(u"memory"_s,
                  { { u"inTime"_s, inTime },
                    { u"people"_s, directory.size() },
                    { u"members"_s, directory.count(Directory::Part::Members) },
                    { u"rights"_s, directory.count(Directory::Part::AccessRights) },
                    { u"atSignIn"_s, atSignIn },
                    { u"withRights"_s, withRights },
                    { u"withAll"_s, bench::pssBytes() } });
    return 0;
}
