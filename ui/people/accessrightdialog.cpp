// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/accessrightdialog.h"

#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/people/dayfield.h"
#include "ui/people/zonetext.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccessRightDialog::AccessRightDialog(const PageParts &parts, const AccessRight &right, QWidget *parent)
    : FormDialog(parts, u"accessRight"_s, tr("Change the access right"), parent)
    , m_right(right)
    , m_zone(parts.directory.records().zoneOf(right.scope))
    , m_role(new QComboBox)
    , m_save(addConfirm(tr("Save"), u"Save"_s))
{
    const Records &records = parts.directory.records();
    setHeading(records.scopeName(right), records.assigneeName(right));
    m_role->setObjectName(u"accessRightRole"_s);
    fillRoles();
    addRow(new Field(parts.theme(), parts.icons, tr("Role"), m_role));
    addRow(makeDates());
    m_role->setFocus();
}

QWidget *AccessRightDialog::makeDates()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *zone = new TextLabel(parts().theme(), TextStep::Small, ColorRole::Muted);
    zone->setObjectName(u"accessRightZone"_s);
    zone->setWordWrap(true);
    if (m_right.hasDates()) {
        m_from = new DayField(parts().icons, DayField::From, m_zone);
        m_until = new DayField(parts().icons, DayField::Until, m_zone);
        m_from->setMoment(m_right.validFrom);
        m_until->setMoment(m_right.validUntil);
        column->addWidget(m_from);
        column->addWidget(m_until);
        zone->setText(tr("Dates are in %1. A day without a time counts in full.")
                          .arg(zonetext::timeOf(parts().directory.records(), m_right.scope)));
    } else {
        zone->setText(tr("Only rights to a group have dates."));
    }
    column->addWidget(zone);
    return box;
}

// A role that is not listed any more stays what it is until another is chosen.
void AccessRightDialog::fillRoles()
{
    const Records &records = parts().directory.records();
    for (const Role &role : records.roles) {
        if (role.appliesTo == m_right.scope.type)
            m_role->addItem(records.roleName(role.id), role.id);
    }
    if (m_role->findData(m_right.roleId.text()) < 0)
        m_role->addItem(records.roleName(m_right.roleId), m_right.roleId.text());
    m_role->model()->sort(0);
    m_role->setCurrentIndex(m_role->findData(m_right.roleId.text()));
}

api::AccessRightChange AccessRightDialog::wanted() const
{
    api::AccessRightChange change { .roleId = m_role->currentData().toString() };
    if (m_from)
        change.dates = { .from = m_from->moment(), .until = m_until->moment() };
    return change;
}

bool AccessRightDialog::takeDays()
{
    const bool isUntil = !m_until || m_until->takeTyped();
    const bool isFrom = !m_from || m_from->takeTyped(); // last, so that the first that is wrong has the focus
    return isFrom && isUntil;
}

void AccessRightDialog::accept()
{
    if (m_isBusy || !takeDays())
        return;
    const auto change = wanted();
    if (change.dates && change.dates->from.isValid() && change.dates->until.isValid()
        && change.dates->until <= change.dates->from) {
        m_until->setProblem(tr("It would end before it begins. Choose a later day."));
        return m_until->setFocus();
    }
    const Change planned = plan::changeAccessRight(parts().situation(), m_right.id, change);
    if (planned.prospect == Prospect::AlreadySo)
        return QDialog::accept();
    setBusy(true);
    parts().feedback.applyFor(this, { { planned } }, [this](const ChangeReport &report) { take(report); });
}

void AccessRightDialog::take(const ChangeReport &report)
{
    setBusy(false);
    if (!report.allDone())
        return showProblems(report);
    parts().feedback.reportDone(report);
    QDialog::accept();
}

void AccessRightDialog::showProblems(const ChangeReport &report)
{
    const Outcome &outcome = report.outcomes.constFirst();
    const QString from = fieldProblem(outcome.error, u"valid_from"_s);
    const QString until = fieldProblem(outcome.error, u"valid_until"_s);
    if (m_from && !from.isEmpty())
        m_from->setProblem(from);
    if (m_until && !until.isEmpty())
        m_until->setProblem(until);
    const auto failure = ChangeWords::failure(outcome);
    const bool isMild = outcome.kind == Outcome::Refused || outcome.kind == Outcome::NotTaken;
    banner().showMessage(isMild ? Tone::Hold : Tone::Bad, failure.what, failure.why);
    m_save->setFocus();
}

void AccessRightDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        banner().clear();
    m_role->setEnabled(!busy);
    for (DayField *field : { m_from, m_until }) {
        if (field)
            field->setEnabled(!busy);
    }
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    m_save->setEnabled(!busy);
}
