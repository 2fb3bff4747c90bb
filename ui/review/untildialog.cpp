// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/untildialog.h"

#include "ui/people/dayedit.h"
#include "ui/review/rightschoice.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool endsBeforeItBegins(const Change &change)
{
    const auto *changed = std::get_if<ChangeAccessRight>(&change.wish);
    if (!changed || !changed->change.dates || change.prospect != Prospect::WillChange)
        return false;
    const auto &[from, until] = *changed->change.dates;
    return from.isValid() && until.isValid() && until <= from;
}

} // namespace

UntilDialog::UntilDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : UntilDialog(parts, new RightsChoice(parts, people, RightsChoice::Of::Dated), {}, parent)
{
    setHeading(tr("Change the end date for %Ln people", nullptr, int(people.size())),
               tr("For access rights they hold directly. Only rights to groups have dates."));
}

UntilDialog::UntilDialog(const PageParts &parts, const QList<AccessRightId> &rights, QWidget *parent)
    : UntilDialog(parts, nullptr, rights, parent)
{
    setHeading(tr("Change the end date of %Ln access rights", nullptr, int(rights.size())),
               tr("When they begin stays as it is. Only rights to groups have dates."));
}

UntilDialog::UntilDialog(const PageParts &parts, RightsChoice *choice, const QList<AccessRightId> &rights,
                         QWidget *parent)
    : VerbDialog(parts, u"until"_s, tr("Change end date"), parent)
    , m_choice(choice)
    , m_rights(rights)
    , m_day(new DayEdit)
    //: Label of a date: the last day of access rights
    , m_field(new Field(parts.theme(), parts.icons, tr("Until"), m_day))
    , m_never(new QCheckBox(tr("Never expires")))
{
    if (m_choice) {
        addRow(m_choice);
        connect(m_choice, &RightsChoice::changed, this, &UntilDialog::showDay);
    }
    addDay();
    showDay();
    if (m_choice)
        m_choice->setFocus();
    else
        m_day->setFocus();
}

UntilDialog::~UntilDialog()
{
    // QDialog's destructor takes the focus from the day, which would tell of what was typed.
    m_day->disconnect(this);
}

void UntilDialog::addDay()
{
    m_day->setObjectName(u"untilDay"_s);
    m_day->setDate(QDate::currentDate());
    m_never->setObjectName(u"untilNone"_s);
    auto *zones = new TextLabel(parts().theme(), TextStep::Small, ColorRole::Muted);
    zones->setText(tr("The whole day counts, in the time zone of each place."));
    zones->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_never);
    column->addWidget(zones);
    addRow(column);
    connect(m_day, &DayEdit::dateChanged, this, &UntilDialog::showDay);
    connect(m_day, &DayEdit::edited, m_field, &Field::clearMessage);
    connect(m_day, &DayEdit::misread, this, &UntilDialog::sayMisread);
    connect(m_never, &QCheckBox::toggled, this, &UntilDialog::showDay);
}

QDate UntilDialog::day() const
{
    return m_never->isChecked() ? QDate() : m_day->date();
}

QList<AccessRightId> UntilDialog::rights() const
{
    return m_choice ? m_choice->rights() : m_rights;
}

void UntilDialog::showDay()
{
    m_day->setEnabled(!m_never->isChecked());
    if (day().isValid() && day() < QDate::currentDate())
        m_field->setWarning(tr("That day is over: they would open no door from now on."));
    else
        m_field->clearMessage();
    setReady(!rights().isEmpty());
}

void UntilDialog::sayMisread()
{
    if (!m_never->isChecked())
        m_field->setProblem(DayEdit::problem());
}

std::optional<ChangeSet> UntilDialog::wanted()
{
    if (!m_never->isChecked() && !m_day->takeTyped()) {
        sayMisread();
        m_day->setFocus();
        return {};
    }
    const Situation now = parts().situation();
    const ChangeSet set = plan::each(rights(), [&](AccessRightId id) { return plan::setUntil(now, id, day()); });
    const auto late = std::count_if(set.changes.begin(), set.changes.end(), endsBeforeItBegins);
    if (late == 0)
        return set;
    m_field->setProblem(tr("%Ln of these access rights begin only later. Choose a later day, or take them out of the "
                           "selection.",
                           nullptr, int(late)));
    m_day->setFocus();
    return {};
}

QString UntilDialog::reviewTitle(const ChangeSet &set) const
{
    return tr("Change the end date of %Ln access rights", nullptr, int(set.changes.size()));
}
