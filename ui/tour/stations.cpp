// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/stations.h"

#include "app/simulator/demo.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/tour/tour.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
namespace demo = simulator::demo;

namespace {

// Found as it is shown: by its name, in whatever window it is; `nth` of several.
template <typename Widget>
Widget *shown(QLatin1StringView name, int nth = 0)
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        const auto found = window->findChildren<Widget *>(name);
        for (auto *widget : found) {
            if (widget->isVisible() && nth-- == 0)
                return widget;
        }
    }
    return nullptr;
}

void press(QLatin1StringView name)
{
    if (auto *button = shown<QAbstractButton>(name))
        button->click();
}

void type(QLatin1StringView name, const QString &text, int nth = 0)
{
    if (auto *field = shown<QLineEdit>(name, nth)) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
}

void goTo(QLatin1StringView tableName, int row)
{
    if (auto *table = shown<QTableView>(tableName))
        table->setCurrentIndex(table->model()->index(row, 1)); // 0 is the check column
}

int rows(QLatin1StringView tableName = "usersTable"_L1)
{
    const auto *table = shown<QTableView>(tableName);
    return table ? table->model()->rowCount() : 0;
}

void tick(QLatin1StringView tableName, std::initializer_list<int> wanted)
{
    auto *table = shown<QTableView>(tableName);
    for (const int row : wanted) {
        if (table)
            table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
}

bool isShown(QLatin1StringView name)
{
    return shown<QWidget>(name) != nullptr;
}

bool isIdle(Program &program)
{
    return !program.directory().isRefreshing() && program.directory().records().knowsRights;
}

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
    tour.add({ .picture = u"05-suspended"_s,
               .act = [] { press("accessButton"_L1); },
               .isThere = [] { return isShown("toastAction"_L1); } });
    tour.add({ .picture = u"06-undone"_s,
               .act = [] { press("toastAction"_L1); },
               .isThere = [&program] { return isIdle(program) && isShown("toast"_L1); } });
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

void addOtherPages(Tour &tour, Program &program)
{
    tour.add({ .act = [] { press("railMembers"_L1); },
               .isThere = [&program] { return rows("membersTable"_L1) > 0 && isIdle(program); } });
    tour.add({ .picture = u"10-members"_s, .act = [] { goTo("membersTable"_L1, 3); }, .isThere = [] { return true; } });
    tour.add({ .picture = u"11-member-types"_s,
               .act = [] { press("memberTypes"_L1); },
               .isThere = [] { return isShown("typesPopover"_L1); } });
    tour.add({ .act =
                   [] {
                       if (auto *popover = shown<QWidget>("typesPopover"_L1))
                           popover->close();
                       press("railAccessRights"_L1);
                   },
               .isThere = [] { return rows("rightsTable"_L1) > 0; } });
    tour.add({ .picture = u"12-access-rights"_s,
               .act =
                   [] {
                       if (auto *table = shown<QTableView>("rightsTable"_L1))
                           table->sortByColumn(5, Qt::AscendingOrder); // until
                       goTo("rightsTable"_L1, 4);
                   },
               .isThere = [] { return true; } });
    tour.add({ .act = [] { press("railGroups"_L1); }, .isThere = [] { return rows("groupsTable"_L1) > 0; } });
    tour.add({ .picture = u"13-groups"_s, .act = [] { goTo("groupsTable"_L1, 1); }, .isThere = [] { return true; } });
    tour.add({ .act = [] { press("railUsers"_L1); }, .isThere = [] { return rows() > 100; } });
}

void addAdding(Tour &tour)
{
    tour.add({ .picture = u"14-add-users"_s,
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
                   },
               .isThere = [] { return isShown("addUsersDialog"_L1); } });
    tour.add({ .act =
                   [] {
                       press("useSuggestion"_L1);
                       type("email"_L1, u"jonas.berg@example.com"_s, 2);
                   },
               .isThere = [] { return true; } });
    tour.add({ .picture = u"15-added"_s,
               .act = [] { press("addUsersConfirm"_L1); },
               .isThere = [] { return !isShown("addUsersDialog"_L1) && isShown("toast"_L1); } });
}

void addDeleting(Tour &tour, Program &program)
{
    tour.add({ .picture = u"16-delete"_s,
               .act =
                   [&program] {
                       if (auto *remove = program.window().findChild<QAction *>("deleteUser"_L1))
                           remove->trigger();
                   },
               .isThere = [] { return isShown("deleteConfirm"_L1); } });
    tour.add({ .picture = u"17-held-back"_s,
               .act = [] { press("deleteConfirm"_L1); },
               .isThere = [] { return !isShown("deleteConfirm"_L1) && isShown("toastAction"_L1); } });
    tour.add({ .act = [] { press("toastAction"_L1); }, .isThere = [] { return true; } });
}

void addThemes(Tour &tour, Program &program)
{
    const auto wear = [&program](Appearance appearance) {
        return [&program, appearance] { emit program.window().appearanceChosen(appearance); };
    };
    tour.add({ .picture = u"18-users-dark"_s, .act = wear(Appearance::Dark), .isThere = [] {
                  return !isShown("toast"_L1);
              } });
    tour.add({ .picture = u"19-users-contrast"_s, .act = wear(Appearance::Contrast), .isThere = [] { return true; } });
    tour.add({ .picture = u"20-narrow"_s,
               .act =
                   [&program, wear] {
                       wear(Appearance::Light)();
                       program.window().resize(1000, 700);
                   },
               .isThere = [] { return true; } });
}

} // namespace

void addStations(Tour &tour, Program &program)
{
    addSignIn(tour);
    addFinding(tour, program);
    addSuspending(tour, program);
    addNarrowing(tour);
    addOtherPages(tour, program);
    addAdding(tour);
    addDeleting(tour, program);
    addThemes(tour, program);
}
