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
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccessRightDialog::AccessRightDialog(const PageParts &parts, const AccessRight &right, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_right(right)
    , m_zone(parts.directory.records().zoneOf(right.scope))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_role(new QComboBox)
{
    constexpr int margin = 24;
    setObjectName(u"accessRightDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the access right"));
    setAccessibleName(windowTitle());
    m_banner->setObjectName(u"accessRightBanner"_s);
    m_role->setObjectName(u"accessRightRole"_s);
    fillRoles();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addWidget(makeHead());
    body->addWidget(m_banner);
    body->addWidget(new Field(parts.theme(), parts.icons, tr("Role"), m_role));
    body->addWidget(makeDates());
    body->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumWidth(parts.theme().length(480));
    m_role->setFocus();
}

QWidget *AccessRightDialog::makeHead()
{
    const Records &records = m_parts.directory.records();
    auto *what = new TextLabel(m_parts.theme(), TextStep::Section);
    what->setText(records.scopeName(m_right));
    what->setWordWrap(true);
    auto *who = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted);
    who->setText(records.assigneeName(m_right));
    who->setWordWrap(true);
    setAccessibleDescription(what->text() + u", " + who->text());
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(what);
    column->addWidget(who);
    return head;
}

QWidget *AccessRightDialog::makeDates()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *zone = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    zone->setObjectName(u"accessRightZone"_s);
    zone->setWordWrap(true);
    if (m_right.hasDates()) {
        m_from = new DayField(m_parts.icons, DayField::From, m_zone);
        m_until = new DayField(m_parts.icons, DayField::Until, m_zone);
        m_from->setMoment(m_right.validFrom);
        m_until->setMoment(m_right.validUntil);
        column->addWidget(m_from);
        column->addWidget(m_until);
        zone->setText(tr("Dates in %1. A day without a time counts whole.")
                          .arg(zonetext::timeOf(m_parts.directory.records(), m_right.scope)));
    } else {
        zone->setText(tr("Only rights to a group have dates."));
    }
    column->addWidget(zone);
    return box;
}

QWidget *AccessRightDialog::makeFoot()
{
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"accessRightSave"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"accessRightCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    connect(box, &QDialogButtonBox::accepted, this, &AccessRightDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &AccessRightDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->addStretch(1);
    row->addWidget(box);
    return foot;
}

// A role that is not listed any more stays what it is until another is chosen.
void AccessRightDialog::fillRoles()
{
    const Records &records = m_parts.directory.records();
    for (const Role &role : records.roles) {
        if (role.appliesTo == m_right.scope.type)
            m_role->addItem(records.roleName(role.id), role.id);
    }
    if (m_role->findData(m_right.roleId) < 0)
        m_role->addItem(records.roleName(m_right.roleId), m_right.roleId);
    m_role->model()->sort(0);
    m_role->setCurrentIndex(m_role->findData(m_right.roleId));
}

api::AccessRightChange AccessRightDialog::wanted() const
{
    api::AccessRightChange change { .roleId = m_role->currentData().toString() };
    if (m_from)
        change.dates = { .from = m_from->moment(), .until = m_until->moment() };
    return change;
}

void AccessRightDialog::accept()
{
    if (m_isBusy)
        return;
    const auto change = wanted();
    if (change.dates && change.dates->from.isValid() && change.dates->until.isValid()
        && change.dates->until <= change.dates->from)
        return m_until->setProblem(tr("It would end before it begins. Choose a later day."));
    const Change planned = plan::changeAccessRight(m_parts.situation(), m_right.id, change);
    if (planned.prospect == Prospect::AlreadySo)
        return QDialog::accept();
    setBusy(true);
    m_parts.feedback.applyFor(this, { { planned } }, [this](const ChangeReport &report) { take(report); });
}

void AccessRightDialog::take(const ChangeReport &report)
{
    setBusy(false);
    if (!report.allDone())
        return showProblems(report);
    m_parts.feedback.reportDone(report);
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
    m_banner->showMessage(isMild ? Tone::Hold : Tone::Bad, failure.what, failure.why);
    m_save->setFocus();
}

void AccessRightDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_banner->clear();
    m_role->setEnabled(!busy);
    for (DayField *field : { m_from, m_until }) {
        if (field)
            field->setEnabled(!busy);
    }
    m_save->setText(busy ? tr("Saving…") : tr("Save"));
    m_save->setEnabled(!busy);
}

void AccessRightDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
