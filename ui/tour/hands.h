// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QString>
#include <QWidget>

#include <initializer_list>

class Program;

//! What a person does at the desk, by the names of what is shown. Nothing happens where it is not.
namespace hands {

//! In whatever window it is; `nth` of several. Null where it is not shown.
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

[[nodiscard]] bool isShown(QLatin1StringView name);
void press(QLatin1StringView button);
//! An action of the window or of the page in front, also one without a button that shows.
void trigger(Program &program, QLatin1StringView action);
void type(QLatin1StringView field, const QString &text, int nth = 0);
//! A window or a popover.
void close(QLatin1StringView name);

void goTo(QLatin1StringView table, int row);
//! Of the current row, where the window is too narrow to show them beside it.
void openDetails(QLatin1StringView table);
[[nodiscard]] int rows(QLatin1StringView table = QLatin1StringView("usersTable"));
void tick(QLatin1StringView table, std::initializer_list<int> rows);

//! Everybody and their rights are there, and nothing is being read or written.
[[nodiscard]] bool isIdle(Program &program);

} // namespace hands
