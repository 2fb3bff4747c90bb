// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QHash>
#include <QTabBar>

#include <optional>

//! Tabs whose names may be followed by a number in a badge.
class CountTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit CountTabs(const Theme &theme, QWidget *parent = nullptr);

    //! None: no badge.
    void setCount(int tab, std::optional<int> count);
    [[nodiscard]] std::optional<int> count(int tab) const;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab *option, int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString textOf(int tab) const;
    //! Of the badge and the space before it; none without a count.
    [[nodiscard]] QSize room(int tab) const;

    const Theme &m_theme;
    QHash<int, int> m_counts;
};
