// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/taskstations.h"

#include "ui/program.h"
#include "ui/tour/hands.h"
#include "ui/tour/tour.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace hands;

namespace {

void addAdding(Tour &tour)
{
    tour.add({ .picture = u"19-add-users"_s,
               .act =
                   [] {
                       press("addUsers"_L1);
                       type("email"_L1, u"nkechi.adeyemi@example.com"_s);
                       type("name"_L1, u"Nkechi Adeyemi"_s);
                       press("addAnother"_L1);
                       type("email"_L1, u"lucia.ferrari@exmaple.com"_s, 1);
                       type("name"_L1, u"Lucia Ferrari"_s, 1);
                       press("addAnother"_L1);
                       type("email"_L1, u"jonas.berg@"_s, 2);
                       type("name"_L1, u"Jonas Berg"_s, 2);
                   },
               .isThere = [] { return isShown("addUsersDialog"_L1); } });
    tour.add({ .act =
                   [] {
                       press("useSuggestion"_L1);
                       type("email"_L1, u"jonas.berg@example.com"_s, 2);
                   },
               .isThere = [] { return true; } });
    tour.add({ .picture = u"20-added"_s,
               .act = [] { press("addUsersConfirm"_L1); },
               .isThere = [] { return !isShown("addUsersDialog"_L1) && isShown("toast"_L1); } });
}

void addDeleting(Tour &tour, Program &program)
{
    tour.add({ .picture = u"27-delete"_s,
               .act = [&program] { trigger(program, "deleteUser"_L1); },
               .isThere = [] { return isShown("deleteConfirm"_L1); } });
    tour.add({ .picture = u"28-held-back"_s,
               .act = [] { press("deleteConfirm"_L1); },
               .isThere = [] { return !isShown("deleteConfirm"_L1) && isShown("toastAction"_L1); } });
    tour.add({ .act = [] { press("toastAction"_L1); } });
}

// By their actions: with long words some of the buttons stand in "More".
void addChangingMany(Tour &tour, Program &program)
{
    tour.add({ .picture = u"21-share-access"_s,
               .act =
                   [&program] {
                       tick("usersTable"_L1, { 2, 3, 5, 7, 8, 11 });
                       trigger(program, "shareTicked"_L1);
                   },
               .isThere = [] { return isShown("shareDialog"_L1); } });
    tour.add({ .act = [] { close("shareDialog"_L1); } });
    tour.add({ .picture = u"22-review"_s,
               .act = [&program] { trigger(program, "suspendTicked"_L1); },
               .isThere = [] { return isShown("reviewDialog"_L1) && shown<QWidget>("apply"_L1)->isEnabled(); } });
    tour.add({ .picture = u"23-running"_s,
               .act = [] { press("apply"_L1); },
               .isThere = [] { return isShown("runBar"_L1); } });
    tour.add({ .act =
                   [] {
                       press("clearSelection"_L1);
                       press("railActivity"_L1);
                   },
               .isThere = [] { return rows("activityTable"_L1) > 0 && !isShown("runBar"_L1); } });
    tour.add({ .picture = u"24-activity"_s,
               .act = [] { goTo("activityTable"_L1, 1); }, // under its day
               .isThere = [] { return isShown("outcomes"_L1); } });
}

void addImporting(Tour &tour, Program &program)
{
    tour.add({ .act =
                   [&program] {
                       press("closeToast"_L1);
                       trigger(program, "importUsersAction"_L1);
                   },
               .isThere = [] { return isShown("importPaste"_L1); } });
    tour.add({ .picture = u"25-import-columns"_s,
               .act =
                   [] {
                       shown<QPlainTextEdit>("importPaste"_L1)
                           ->setPlainText(u"E-Mail;Name;Rolle;Gruppe\n"
                                          "amara.okafor@example.com;Amara Okafor;Türzugang;Warehouse Keppel\n"
                                          "luis.ortega@exmaple.com;Luis Ortega;Türzugang;Cleaning crew\n"
                                          "noor.haddad@example;Noor Haddad;Türzugang;Calibration lab\n"
                                          "sanna.lind@example.com;Sanna Lind;;\n"
                                          "alice.garland@example.com;Alice Garland-Moss;;\n"
                                          "pavel.dvorak@example.com;Pavel Dvořák;Türzugang;Servr room\n"
                                          "aenne.gross@example.com;Änne Groß;;\n"
                                          "ida.holm@example.com;Ida Holm;Türzugang;All staff\n"_s);
                       press("importUsePasted"_L1);
                   },
               .isThere = [] { return isShown("importColumns"_L1); } });
    tour.add({ .act = [] { press("importPrimary"_L1); }, .isThere = [] { return isShown("checkStep"_L1); } });
    tour.add({ .act = [] { press("nextProblem"_L1); } });
    tour.add({ .picture = u"26-import-check"_s,
               .act = [] { press("mendCell"_L1); },
               .isThere = [] { return isShown("suggestions"_L1); } });
    tour.add({ .act = [] { press("importLeave"_L1); }, .isThere = [] { return rows() > 100; } });
}

} // namespace

void addTasks(Tour &tour, Program &program)
{
    addAdding(tour);
    addChangingMany(tour, program);
    addImporting(tour, program);
    addDeleting(tour, program);
    tour.add({ .picture = u"29-locked"_s,
               .act = [&program] { trigger(program, "lockAction"_L1); },
               .isThere = [] { return isShown("lockPage"_L1); } });
    tour.add({ .act = [] { press("unlock"_L1); }, .isThere = [] { return rows() > 100; } });
}
