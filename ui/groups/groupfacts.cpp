// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupfacts.h"

#include "ui/shared/textlabel.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

GroupFacts::GroupFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_description(new TextLabel(theme, TextStep::Body))
    , m_doors(addFact(tr("Doors"), u"groupDoors"_s))
    , m_stops(addFact(tr("Elevator stops"), u"groupStops"_s))
    , m_people(addFact(tr("People"), u"groupPeople"_s))
{
    m_description->setObjectName(u"groupDescription"_s);
    m_description->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_description);
    column->addLayout(m_grid);
}

GroupFacts::Fact GroupFacts::addFact(const QString &label, const QString &name)
{
    const int row = m_grid->rowCount();
    Fact fact { new TextLabel(m_theme, TextStep::Body, ColorRole::Muted), new TextLabel(m_theme, TextStep::Body) };
    fact.label->setText(label);
    fact.value->setObjectName(name);
    fact.value->setWordWrap(true);
    m_grid->addWidget(fact.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact.value, row, 1, Qt::AlignTop);
    return fact;
}

void GroupFacts::setFact(const Fact &fact, const QString &text)
{
    fact.value->setText(text);
    //: A fact read aloud: "Doors: 4"
    fact.value->setAccessibleName(tr("%1: %2").arg(fact.label->text(), text));
    fact.label->setVisible(!text.isEmpty());
    fact.value->setVisible(!text.isEmpty());
}

// Kisi's own count leaves out those who come through teams: said only where it is another number.
QString GroupFacts::peopleText(const Records &records, const Group &group, const GroupHolders &holders)
{
    const QString counted = tr("%Ln with a role of their own", nullptr, group.users);
    if (!records.knowsRights)
        return counted;
    const auto isUser = [](const GroupHolder &holder) { return holder.who.type == AssigneeType::User; };
    const auto gets = [&](const GroupHolder &holder) { return isUser(holder) && holder.holds; };
    const auto all = std::count_if(holders.people.begin(), holders.people.end(), isUser);
    const auto now = std::count_if(holders.people.begin(), holders.people.end(), gets);
    QStringList lines { tr("%Ln with a role now", nullptr, int(now)) };
    if (all > now)
        lines.append(tr("%Ln more, expired or not started", nullptr, int(all - now)));
    if (all != group.users)
        lines.append(tr("Kisi’s own count is %1: it leaves teams out.").arg(QLocale().toString(group.users)));
    return lines.join(u'\n');
}

void GroupFacts::show(const Records &records, const Group &group, const GroupHolders &holders)
{
    m_description->setText(group.description);
    m_description->setVisible(!group.description.isEmpty());
    setFact(m_doors, QLocale().toString(group.doors));
    setFact(m_stops, group.elevatorStops > 0 ? QLocale().toString(group.elevatorStops) : QString());
    setFact(m_people, peopleText(records, group, holders));
}
