// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityfilter.h"

#include "ui/activity/choicechip.h"
#include "ui/shared/chip.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;

// The days that each choice of the time looks back, today among them; 0: to the beginning.
constexpr std::array days { 0, 1, 7, 30 };

} // namespace

ActivityFilter::ActivityFilter(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_all(makeKind(tr("All"), u"chipAll"_s, {}))
    , m_kinds { makeKind(tr("Running"), u"chipRunning"_s, Kind::Running),
                makeKind(tr("With failures"), u"chipFailures"_s, Kind::WithFailures),
                makeKind(tr("Undone"), u"chipUndone"_s, Kind::Undone) }
    , m_divider(new QFrame)
    , m_by(new ChoiceChip(icons, u"user"_s, { tr("By anybody"), tr("By me") }))
    , m_since(
          new ChoiceChip(icons, u"calendar"_s, { tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days") }))
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    group->addButton(m_all);
    row->addWidget(m_all);
    for (auto *chip : std::as_const(m_kinds)) {
        group->addButton(chip);
        row->addWidget(chip);
    }
    m_all->setChecked(true);
    m_divider->setProperty("line", u"vertical"_s);
    m_divider->setFixedHeight(20);
    row->addWidget(m_divider);
    m_by->setObjectName(u"chipBy"_s);
    m_since->setObjectName(u"chipSince"_s);
    for (auto *choice : { m_by, m_since }) {
        row->addWidget(choice);
        connect(choice, &ChoiceChip::chosen, this, &ActivityFilter::makeRoom);
        connect(choice, &ChoiceChip::chosen, this, &ActivityFilter::queryChanged);
    }
    row->addStretch(1);
}

FilterChip *ActivityFilter::makeKind(const QString &label, const QString &name, std::optional<Kind> kind)
{
    auto *chip = new FilterChip(m_icons.theme(), m_icons, label);
    chip->setObjectName(name);
    connect(chip, &QAbstractButton::clicked, this, [this, kind] { emit kindChosen(kind); });
    return chip;
}

void ActivityFilter::showCounts(const ActivityModel &model)
{
    for (int kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds.at(kind)->setCount(model.count(Kind(kind)));
    makeRoom();
}

JournalQuery ActivityFilter::query(qint64 me) const
{
    JournalQuery query;
    if (m_by->current() > 0)
        query.operatorId = me;
    if (const int back = days.at(size_t(m_since->current())); back > 0)
        query.since = QDate::currentDate().addDays(1 - back).startOfDay().toUTC();
    return query;
}

bool ActivityFilter::isNarrowed() const
{
    return m_by->current() > 0 || m_since->current() > 0;
}

void ActivityFilter::clear()
{
    m_all->setChecked(true);
    m_by->setCurrent(0);
    m_since->setCurrent(0);
    makeRoom();
    emit kindChosen({});
}

QSize ActivityFilter::minimumSizeHint() const
{
    return { 0, QWidget::minimumSizeHint().height() };
}

// Words leave before chips do.
void ActivityFilter::makeRoom()
{
    int needed = m_all->sizeHint().width() + gap + m_divider->sizeHint().width();
    for (const auto *chip : std::as_const(m_kinds))
        needed += gap + chip->sizeHint().width();
    for (const auto *choice : { m_by, m_since })
        needed += gap + choice->wholeSize().width();
    for (auto *choice : { m_by, m_since })
        choice->setCompact(needed > width());
}

void ActivityFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}
