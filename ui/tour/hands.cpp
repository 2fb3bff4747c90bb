// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/hands.h"

#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hands {

namespace {

constexpr int narrow = 1100; // below, the details cover the list, and only where they are asked for

} // namespace

bool isShown(QLatin1StringView name)
{
    return shown<QWidget>(name) != nullptr;
}

void press(QLatin1StringView button)
{
    if (auto *found = shown<QAbstractButton>(button))
        found->click();
}

// Pages that were shown before have actions of the same name.
void trigger(Program &program, QLatin1StringView action)
{
    QAction *found = nullptr;
    const auto actions = program.window().findChildren<QAction *>(action);
    for (auto *each : actions) {
        const QWidget *page = nullptr;
        for (const QObject *owner = each->parent(); owner && !page; owner = owner->parent())
            page = qobject_cast<const QWidget *>(owner);
        if (!found || (page && page->isVisible() && each->isEnabled()))
            found = each;
    }
    if (found)
        found->trigger();
}

void type(QLatin1StringView name, const QString &text, int nth)
{
    if (auto *field = shown<QLineEdit>(name, nth)) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
}

void close(QLatin1StringView name)
{
    if (auto *window = shown<QWidget>(name))
        window->close();
}

void goTo(QLatin1StringView tableName, int row)
{
    if (auto *table = shown<QTableView>(tableName))
        table->setCurrentIndex(table->model()->index(row, 1)); // 0 is the check column
}

void openDetails(QLatin1StringView tableName)
{
    if (auto *table = shown<QTableView>(tableName); table && table->window()->width() < narrow)
        QTest::keyClick(table, Qt::Key_Return);
}

int rows(QLatin1StringView tableName)
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

bool isIdle(Program &program)
{
    return !program.directory().isRefreshing() && program.directory().records().knowsRights
        && !program.changes().isRunning();
}

} // namespace hands
