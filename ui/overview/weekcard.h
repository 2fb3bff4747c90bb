// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/card.h"
#include "ui/overview/daycolumn.h"

//! "Expiring this week": how many access rights end on each day of it.
class WeekCard final : public Card {
    Q_OBJECT
public:
    explicit WeekCard(const Icons &icons, QWidget *parent = nullptr);

    [[nodiscard]] const QList<DayColumn *> &days() const { return m_days; }
    //! All of them; what the link leads to.
    [[nodiscard]] static CountButton::Question whole();
    //! Another day has begun, perhaps.
    void nameDays();

signals:
    void wholeRequested();

private:
    void scale();

    QList<DayColumn *> m_days;
    QPushButton *m_all;
};
