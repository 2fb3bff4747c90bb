// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/dayfield.h"

#include "app/domain/days.h"
#include "ui/people/dayedit.h"
#include "ui/shared/field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

DayField::DayField(const Icons &icons, End end, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_end(end)
    , m_zone(zone)
    , m_day(new DayEdit)
    //: Labels of dates: the first and the last day of an access right
    , m_field(new Field(icons.theme(), icons, end == From ? tr("From") : tr("Until"), m_day))
    , m_none(new QCheckBox(end == From ? tr("From the beginning") : tr("Never expires")))
    , m_timed(new QCheckBox(tr("At a time")))
    , m_time(new QTimeEdit)
{
    const QString name = end == From ? u"from"_s : u"until"_s;
    m_day->setObjectName(name + u"Day");
    m_none->setObjectName(name + u"None");
    m_timed->setObjectName(name + u"Timed");
    m_time->setObjectName(name + u"Time");
    setFocusProxy(m_day);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setMinimumWidth(icons.theme().length(76));
    //: Read aloud: the clock time at which a right begins or ends
    m_time->setAccessibleName(end == From ? tr("Time it begins") : tr("Time it ends"));
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(12);
    ticks->addStrut(icons.theme().length(32)); // the same with a time and without
    ticks->addWidget(m_none);
    ticks->addWidget(m_timed);
    ticks->addWidget(m_time);
    ticks->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addLayout(ticks);
    connectEditors();
    setMoment({});
}

DayField::~DayField()
{
    // Who is destroyed loses the focus, and would tell of what was typed.
    m_day->disconnect(this);
}

void DayField::connectEditors()
{
    connect(m_none, &QCheckBox::toggled, this, &DayField::touch);
    connect(m_timed, &QCheckBox::toggled, this, &DayField::touch);
    connect(m_day, &DayEdit::dateChanged, this, &DayField::touch);
    connect(m_day, &DayEdit::edited, m_field, &Field::clearMessage);
    connect(m_day, &DayEdit::misread, this, &DayField::sayMisread);
    connect(m_time, &QTimeEdit::timeChanged, this, &DayField::touch);
}

void DayField::setMoment(const QDateTime &moment)
{
    m_filling = true;
    m_original = moment;
    m_isTouched = false;
    const bool isWhole = m_end == From ? isStartOfDay(moment, m_zone) : isEndOfDay(moment, m_zone);
    const QDateTime there = moment.toTimeZone(m_zone);
    m_none->setChecked(!moment.isValid());
    m_timed->setChecked(moment.isValid() && !isWhole);
    m_day->setDate(moment.isValid() ? there.date() : QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date());
    m_time->setTime(m_timed->isChecked() ? QTime(there.time().hour(), there.time().minute()) : QTime(18, 0));
    m_filling = false;
    showState();
}

bool DayField::takeTyped()
{
    if (m_none->isChecked() || m_day->takeTyped())
        return true;
    sayMisread();
    setFocus();
    return false;
}

void DayField::sayMisread()
{
    if (!m_none->isChecked())
        m_field->setProblem(DayEdit::problem());
}

QDateTime DayField::moment() const
{
    if (!m_isTouched)
        return m_original;
    if (m_none->isChecked())
        return {};
    if (m_timed->isChecked())
        return QDateTime(m_day->date(), m_time->time(), m_zone).toUTC();
    return m_end == From ? startOfDay(m_day->date(), m_zone) : endOfDay(m_day->date(), m_zone);
}

void DayField::setProblem(const QString &problem)
{
    m_field->setProblem(problem);
}

void DayField::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_field->clearMessage();
}

void DayField::touch()
{
    if (m_filling)
        return;
    m_isTouched = true;
    m_field->clearMessage();
    showState();
    emit changed();
}

void DayField::showState()
{
    const bool isOn = !m_none->isChecked();
    m_day->setEnabled(isOn);
    m_timed->setEnabled(isOn);
    m_time->setVisible(isOn && m_timed->isChecked());
}
