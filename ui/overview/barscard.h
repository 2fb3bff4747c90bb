// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/barrow.h"
#include "ui/overview/card.h"

//! A few questions whose answers compare, as bars.
class BarsCard final : public Card {
    Q_OBJECT
public:
    using Card::Card;

    BarRow *addRow(const QString &name, const QString &label, const CountButton::Question &question);
    [[nodiscard]] const QList<BarRow *> &rows() const { return m_rows; }
    //! Measures all rows anew: some ask something else.
    void scale();

private:
    QList<BarRow *> m_rows;
};
