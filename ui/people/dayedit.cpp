// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/dayedit.h"

#include "app/imports/dates.h"
#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>

namespace {

// "10/12/2026" as the operator's own calendar has it.
imports::DateOrder usualOrder()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') ? imports::DateOrder::MonthFirst : imports::DateOrder::DayFirst;
}

QDate dayFrom(const QString &text)
{
    if (const QDate shown = QLocale().toDate(text, timetext::dayFormat()); shown.isValid())
        return shown;
    const auto reading = imports::readDate(text, usualOrder());
    // A time would be lost here without a word.
    return reading.kind == imports::DateReading::Read && !reading.when.time.isValid() ? reading.when.day : QDate();
}

QDate stepped(const QDate &day, QChar part, int steps)
{
    if (part == u'M')
        return day.addMonths(steps);
    return part == u'y' ? day.addYears(steps) : day.addDays(steps);
}

} // namespace

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setDisplayFormat(timetext::dayFormat());
    setCalendarPopup(true);
    // Qt reads each key by itself, section by section: it drops digits and takes the rest for another day.
    lineEdit()->setValidator(nullptr);
    disconnect(lineEdit(), &QLineEdit::textChanged, this, nullptr);
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isMisread = false;
        emit edited();
    });
}

QString DayEdit::problem()
{
    return QCoreApplication::translate("ProblemWords", "Type a day that is in the calendar.");
}

QDate DayEdit::typed() const
{
    const QDate day = dayFrom(lineEdit()->text().trimmed());
    return day >= minimumDate() && day <= maximumDate() ? day : QDate();
}

bool DayEdit::takeTyped()
{
    const QDate day = typed();
    if (day.isValid())
        setDate(day); // shows it in full, however it was typed
    return day.isValid();
}

void DayEdit::leave()
{
    m_isMisread = !takeTyped();
    if (m_isMisread)
        emit misread();
}

// The part where the cursor stands: the format's words are the text's.
void DayEdit::stepBy(int steps)
{
    if (!takeTyped())
        return;
    const int cursor = lineEdit()->hasSelectedText() ? lineEdit()->selectionStart() : lineEdit()->cursorPosition();
    const auto word = lineEdit()->text().first(cursor).count(u' ');
    const QString part = displayFormat().section(u' ', int(word), int(word));
    setDate(qBound(minimumDate(), stepped(date(), part.isEmpty() ? QChar(u'd') : part.front(), steps), maximumDate()));
    const QString text = lineEdit()->text();
    const auto start = text.section(u' ', 0, int(word) - 1).size() + 1;
    const int length = int(text.section(u' ', int(word), int(word)).size());
    lineEdit()->setSelection(word == 0 ? 0 : int(start), length);
}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

// Not QDateEdit's: it would put the date in the place of what was typed, and select the day alone.
void DayEdit::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (!m_isMisread || !typed().isValid())
        return;
    m_isMisread = false; // chosen from the calendar instead
    emit edited();
}

// Nor where it is left.
void DayEdit::focusOutEvent(QFocusEvent *event)
{
    const QString text = lineEdit()->text();
    QDateEdit::focusOutEvent(event);
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave();
}

// One field, one stop.
bool DayEdit::focusNextPrevChild(bool next)
{
    return QAbstractSpinBox::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QAbstractSpinBox::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call)
    leave();
    event->ignore(); // the form's button is next
}

// The calendar opens at the day that was typed.
void DayEdit::mousePressEvent(QMouseEvent *event)
{
    m_isMisread = !takeTyped();
    QDateEdit::mousePressEvent(event);
}

void DayEdit::showEvent(QShowEvent *event)
{
    const QString text = lineEdit()->text();
    QDateEdit::showEvent(event);
    lineEdit()->setText(text);
}
