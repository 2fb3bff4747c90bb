// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/stations.h"

#include "app/simulator/demo.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/hands.h"
#include "ui/tour/pagestations.h"
#include "ui/tour/taskstations.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace hands;
namespace demo = simulator::demo;

namespace {

void addSignIn(Tour &tour)
{
    tour.add({ .picture = u"01-sign-in"_s, .isThere = [] { return isShown("apiKey"_L1); } });
    tour.add({ .act =
                   [] {
                       press("byPassword"_L1);
                       type("organization"_L1, demo::domain);
                       type("email"_L1, demo::owner.email);
                       type("password"_L1, demo::owner.password);
                       press("signIn"_L1);
                   },
               .isThere = [] { return isShown("oneTimeCode"_L1); } });
    tour.add(
        { .picture = u"02-sign-in-code"_s,
          .act =
              [] {
                  type("oneTimeCode"_L1, u"418 206"_s);
                  press("signIn"_L1);
              },
          .isThere
          = [] { return shown<QAbstractButton>("signIn"_L1) && shown<QAbstractButton>("signIn"_L1)->isEnabled(); } });
}

void addFinding(Tour &tour, Program &program)
{
    tour.add({ .act = [] { press("tryDemo"_L1); }, .isThere = [] { return rows() > 0; } });
    tour.add({ .picture = u"03-users"_s,
               .act = [] { goTo("usersTable"_L1, 0); },
               .isThere = [&program] { return isIdle(program); } });
    tour.add(
        { .picture = u"04-find"_s, .act = [] { type("search"_L1, u"an"_s); }, .isThere = [] { return rows() > 0; } });
}

void addSuspending(Tour &tour, Program &program)
{
    tour.add({ .act = [] { openDetails("usersTable"_L1); }, .isThere = [] { return isShown("accessButton"_L1); } });
    tour.add({ .picture = u"05-suspended"_s,
               .act = [] { press("accessButton"_L1); },
               .isThere = [] { return isShown("toastAction"_L1); } });
    tour.add({ .picture = u"06-undone"_s,
               .act = [] { press("toastAction"_L1); },
               .isThere = [&program] { return isIdle(program) && isShown("toastAction"_L1); } });
    tour.add({ .picture = u"07-no-match"_s,
               .act = [] { type("search"_L1, u"nobody of that name"_s); },
               .isThere = [] { return rows() == 0; } });
    tour.add({ .act = [] { press("clearSearch"_L1); }, .isThere = [] { return rows() > 100; } });
}

void addNarrowing(Tour &tour)
{
    tour.add({ .picture = u"08-filters"_s,
               .act = [] { press("chipFilter"_L1); },
               .isThere = [] { return isShown("filterPopover"_L1); } });
    tour.add({ .picture = u"09-ticked"_s,
               .act =
                   [] {
                       if (auto *popover = shown<QWidget>("filterPopover"_L1))
                           popover->close();
                       press("chipNotSeen"_L1);
                       tick("usersTable"_L1, { 1, 2, 4, 6 });
                   },
               .isThere = [] { return isShown("selectionBar"_L1); } });
    tour.add({ .act =
                   [] {
                       press("clearSelection"_L1);
                       press("clearChips"_L1);
                   },
               .isThere = [] { return rows() > 100; } });
}

} // namespace

void addWalk(Tour &tour, Program &program)
{
    addSignIn(tour);
    addFinding(tour, program);
    addSuspending(tour, program);
    addNarrowing(tour);
    addPages(tour, program);
    addTasks(tour, program);
}

void addAppearances(Tour &tour, Program &program)
{
    const auto wear = [&program](Appearance appearance) {
        return [&program, appearance] { emit program.window().appearanceChosen(appearance); };
    };
    tour.add({ .picture = u"30-users-dark"_s, .act = wear(Appearance::Dark), .isThere = [] {
                  return !isShown("toast"_L1);
              } });
    tour.add({ .picture = u"31-users-contrast"_s, .act = wear(Appearance::Contrast) });
    tour.add({ .picture = u"32-narrow"_s,
               .act =
                   [&program, wear] {
                       wear(Appearance::Light)();
                       program.window().resize(1000, 700);
                   },
               .isThere = [] { return true; } });
}
