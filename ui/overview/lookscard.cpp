// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/lookscard.h"

#include "app/domain/user.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

LooksCard::LooksCard(const Icons &icons, QWidget *parent)
    : Card(icons, u"overviewLooks"_s, tr("Worth a look"), parent)
{
    addPeople();
    addRights();
    body().addStretch(1);
}

LookRow *LooksCard::addRow(const char *name, const QString &label, const CountButton::Question &question,
                           LookRow::Look look)
{
    auto *row = new LookRow(icons(), label, question, std::move(look));
    row->setObjectName(QLatin1StringView(name));
    body().addWidget(row, 100); // before the room below them
    m_rows.append(row);
    return row;
}

void LooksCard::addPeople()
{
    const auto directory = QString::number(int(AccessStatus::SuspendedByDirectory));
    addRow("overviewHolding", tr("Suspended but still holding rights"),
           { .conditions = { { Kind::SuspendedHolding } }, .needsRights = true },
           { u"suspend"_s, ColorRole::Hold, tr("would get in again once restored") });
    m_administrators = addRow("overviewAdministrators", tr("Suspended but still with a role for the organization"), {},
                              { u"right"_s, ColorRole::Hold, tr("would get it back once restored") });
    addRow("overviewByDirectory", tr("Suspended by the directory"), { .conditions = { { Kind::Status, directory } } },
           { u"directory"_s, ColorRole::Dir, tr("still listed in Kisi") });
    addRow("overviewWithoutRights", tr("Without any access right"),
           { .conditions = { { Kind::NoRights } }, .needsRights = true }, { .icon = u"none"_s });
    addRow("overviewPendingLong", tr("Pending for over %n days", nullptr, 14),
           { .conditions = { { Kind::PendingFor, QString::number(14) } } },
           { .icon = u"pending"_s, .hint = tr("never set up their account") });
    addRow("overviewAllExpired", tr("All access rights expired"),
           { .conditions = { { Kind::Expired } }, .needsRights = true }, { .icon = u"expired"_s });
}

void LooksCard::addRights()
{
    addRow("overviewExpiredRights", tr("Expired access rights still listed"),
           { .of = CountButton::Of::AccessRights, .conditions = { { Kind::Expired } } },
           { .icon = u"calendar"_s, .hint = tr("can be removed") });
}

void LooksCard::askAdministrators(const Conditions &roles)
{
    const Conditions asked = roles.isEmpty() ? Conditions() : Conditions { { Kind::SuspendedHolding } } + roles;
    m_administrators->ask(m_administrators->label(), { .conditions = asked, .needsRights = true });
}
