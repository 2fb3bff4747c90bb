// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"
#include "ui/shared/icons.h"

#include <QWidget>

class CountCard;

//! How many rows become what. A pressed card shows only its rows, and all when it is pressed again.
class CheckCards final : public QWidget {
    Q_OBJECT
public:
    explicit CheckCards(const Icons &icons, QWidget *parent = nullptr);

    void showCounts(const imports::Check &check, std::optional<imports::RowState> shown);

signals:
    void pressed(std::optional<imports::RowState> state);

private:
    [[nodiscard]] CountCard *make(const Icons &icons, const QString &icon, ColorRole role, const QString &name);

    CountCard *m_new;
    CountCard *m_changed; // those who are skipped, where nobody is changed
    CountCard *m_unchanged;
    CountCard *m_problems;
    bool m_updates = true;
};
