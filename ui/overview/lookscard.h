// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/card.h"
#include "ui/overview/lookrow.h"

//! "Worth a look": what may need somebody's care, and how many it concerns.
class LooksCard final : public Card {
    Q_OBJECT
public:
    explicit LooksCard(const Icons &icons, QWidget *parent = nullptr);

    [[nodiscard]] const QList<LookRow *> &rows() const { return m_rows; }
    //! Which roles reach over the whole organization; none: not known yet.
    void askAdministrators(const Conditions &roles);

private:
    LookRow *addRow(const char *name, const QString &label, const CountButton::Question &question, LookRow::Look look);
    void addPeople();
    void addRights();

    QList<LookRow *> m_rows;
    LookRow *m_administrators = nullptr;
};
