// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/pagestations.h"

#include "ui/program.h"
#include "ui/tour/hands.h"
#include "ui/tour/tour.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace hands;

namespace {

void addMembers(Tour &tour, Program &program)
{
    tour.add({ .act = [] { press("railMembers"_L1); },
               .isThere = [&program] { return rows("membersTable"_L1) > 0 && isIdle(program); } });
    tour.add({ .picture = u"11-members"_s, .act = [] {
                  goTo("membersTable"_L1, 3);
                  openDetails("membersTable"_L1);
              } });
    tour.add({ .picture = u"12-member-types"_s,
               .act = [] { press("memberTypes"_L1); },
               .isThere = [] { return isShown("typesPopover"_L1); } });
    tour.add({ .act = [] { close("typesPopover"_L1); } });
}

void addRights(Tour &tour)
{
    tour.add({ .act = [] { press("railAccessRights"_L1); }, .isThere = [] { return rows("rightsTable"_L1) > 0; } });
    tour.add({ .picture = u"13-access-rights"_s, .act = [] {
                  if (auto *table = shown<QTableView>("rightsTable"_L1))
                      table->sortByColumn(5, Qt::AscendingOrder); // until
                  goTo("rightsTable"_L1, 4);
                  openDetails("rightsTable"_L1);
              } });
}

// What opens over any page.
void addWindows(Tour &tour, Program &program)
{
    tour.add({ .act = [&program] { trigger(program, "findAnythingAction"_L1); },
               .isThere = [] { return isShown("paletteField"_L1); } });
    tour.add({ .picture = u"15-find-anything"_s, .act = [] { type("paletteField"_L1, u"an"_s); } });
    tour.add({ .act = [] { close("palette"_L1); }, .isThere = [] { return !isShown("palette"_L1); } });
    tour.add({ .picture = u"16-shortcuts"_s,
               .act = [&program] { trigger(program, "shortcutsAction"_L1); },
               .isThere = [] { return isShown("shortcutSheet"_L1); } });
    tour.add({ .act = [] { close("shortcutSheet"_L1); } });
    tour.add({ .picture = u"17-settings"_s,
               .act = [&program] { trigger(program, "settingsAction"_L1); },
               .isThere = [] { return isShown("settingsDialog"_L1); } });
    tour.add({ .act = [] { press("settingsClose"_L1); } });
    tour.add({ .picture = u"18-directories"_s,
               .act = [&program] { trigger(program, "provisioningAction"_L1); },
               .isThere = [] { return isShown("provisioningVerdict"_L1); } });
    tour.add({ .act = [] {
        if (auto *words = shown<QWidget>("provisioningVerdict"_L1))
            words->window()->close();
    } });
    tour.add({ .act = [&program] { trigger(program, "helpAction"_L1); },
               .isThere = [] { return isShown("helpSearch"_L1); } });
    tour.add({ .picture = u"33-help"_s, .act = [] { type("helpSearch"_L1, u"import"_s); } });
    tour.add({ .act = [] {
        if (auto *words = shown<QWidget>("helpSearch"_L1))
            words->window()->close();
    } });
    tour.add({ .picture = u"34-about"_s,
               .act = [&program] { trigger(program, "aboutAction"_L1); },
               .isThere = [] { return isShown("about"_L1); } });
    tour.add({ .act = [] { close("about"_L1); }, .isThere = [] { return !isShown("about"_L1); } });
}

} // namespace

void addPages(Tour &tour, Program &program)
{
    tour.add({ .picture = u"10-overview"_s,
               .act =
                   [] {
                       press("closeToast"_L1);
                       press("railOverview"_L1);
                   },
               .isThere = [&program] { return isShown("overviewPage"_L1) && isIdle(program); } });
    addMembers(tour, program);
    addRights(tour);
    tour.add({ .act = [] { press("railGroups"_L1); }, .isThere = [] { return rows("groupsTable"_L1) > 0; } });
    tour.add({ .picture = u"14-groups"_s, .act = [] {
                  goTo("groupsTable"_L1, 1);
                  openDetails("groupsTable"_L1);
              } });
    tour.add({ .act = [] { press("railUsers"_L1); }, .isThere = [] { return rows() > 100; } });
    addWindows(tour, program);
}
