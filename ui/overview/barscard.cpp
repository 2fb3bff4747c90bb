// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/barscard.h"

#include <QVBoxLayout>

BarRow *BarsCard::addRow(const QString &name, const QString &label, const CountButton::Question &question)
{
    auto *row = new BarRow(icons(), label, question);
    row->setObjectName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setRetainSizeWhenHidden(true); // what is asked may be known only later
    row->setSizePolicy(policy);
    connect(row, &CountButton::countChanged, this, &BarsCard::scale);
    delete body().takeAt(int(m_rows.size())); // the room below the last one
    row->setMinimumHeight(theme().length(30));
    row->setMaximumHeight(theme().length(52));
    body().addWidget(row, 100);
    body().addStretch(1);
    m_rows.append(row);
    scale();
    return row;
}

void BarsCard::scale()
{
    BarRow::Scale scale;
    for (const auto *row : std::as_const(m_rows)) {
        scale.most = std::max(scale.most, row->count().value_or(0));
        scale.labels = std::max(scale.labels, row->labelWidth());
        scale.numbers = std::max(scale.numbers, row->numberWidth());
    }
    for (auto *row : std::as_const(m_rows))
        row->setScale(scale);
}
