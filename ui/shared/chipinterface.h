// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class FilterChip;

//! A chip as screen readers know it. Qt's own would switch it without pressing it, which nobody listens to.
class ChipInterface final : public QAccessibleWidget {
public:
    //! From now on every chip is spoken of by this; once is enough.
    static void install();

    explicit ChipInterface(FilterChip *chip);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
};
