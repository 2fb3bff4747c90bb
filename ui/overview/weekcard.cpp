// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weekcard.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

namespace {

constexpr int week = 7;

} // namespace

WeekCard::WeekCard(const Icons &icons, QWidget *parent)
    : Card(icons, u"overviewWeek"_s, tr("Expiring this week"), parent)
    , m_all(addLink(tr("Show all")))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    // To the minute a week from now is another day than today: eight columns.
    for (int days = 0; days <= week; ++days) {
        auto question = whole();
        question.conditions.append({ Kind::EndsIn, QString::number(days) });
        auto *column = new DayColumn(icons, {}, {}, question);
        column->setObjectName(u"overviewDay%1"_s.arg(days));
        connect(column, &CountButton::countChanged, this, &WeekCard::scale);
        row->addWidget(column);
        m_days.append(column);
    }
    body().addLayout(row, 1);
    nameDays();
    scale();
    connect(m_all, &QPushButton::clicked, this, &WeekCard::wholeRequested);
}

CountButton::Question WeekCard::whole()
{
    return { .of = CountButton::Of::AccessRights, .conditions = { { Kind::ExpiringWithin, QString::number(week) } } };
}

void WeekCard::nameDays()
{
    const auto today = QDate::currentDate();
    for (int days = 0; days < int(m_days.size()); ++days) {
        const auto date = today.addDays(days);
        //: The day of the week, then the day, as QDate::toString() takes it: "Friday, 3 April"
        const QString day = locale().toString(date, tr("dddd, d MMMM"));
        const QString name = days == 0 ? tr("Ends today") : tr("Ends on %1").arg(day);
        m_days.at(days)->setDay(name,
                                days == 0 ? tr("Today") : locale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void WeekCard::scale()
{
    int most = 0;
    int all = 0;
    bool isKnown = true;
    for (const auto *day : std::as_const(m_days)) {
        isKnown = isKnown && day->count();
        most = std::max(most, day->count().value_or(0));
        all += day->count().value_or(0);
    }
    for (auto *day : std::as_const(m_days))
        day->setMost(most);
    setNote(isKnown ? tr("%Ln access rights", nullptr, all) : QString());
    m_all->setAccessibleName(isKnown ? tr("Show all %Ln access rights that end within 7 days", nullptr, all)
                                     : tr("Show all access rights that end within 7 days"));
}
