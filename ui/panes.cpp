// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes.h"

#include <QApplication>
#include <QWidget>

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QWidget *entranceOf(const panes::Part &part)
{
    auto &area = *part.area;
    // Qt takes the Tab key from buttons of a group that are not chosen, and gives it back only with the focus.
    if (part.entrance && part.entrance->isVisible() && part.entrance->isEnabled())
        return part.entrance;
    if (takesFocus(area))
        return &area;
    if (auto *before = area.focusWidget(); before && before != &area && takesFocus(*before))
        return before;
    for (auto *next = area.nextInFocusChain(); next && next != &area; next = next->nextInFocusChain()) {
        if (area.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

void panes::go(const QList<Part> &parts, bool forward)
{
    const auto *focus = QApplication::focusWidget();
    const auto count = parts.size();
    qsizetype from = forward ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (parts.at(i).area == focus || parts.at(i).area->isAncestorOf(focus))
            from = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const auto &part = parts.at((from + (forward ? step : -step) + 2 * count) % count);
        auto *entrance = part.area->isVisible() ? entranceOf(part) : nullptr;
        if (entrance)
            return entrance->setFocus(Qt::TabFocusReason);
    }
}
