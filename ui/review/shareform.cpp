// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/shareform.h"

#include "app/directory/reach.h"
#include "ui/people/dayfield.h"
#include "ui/people/zonetext.h"
#include "ui/review/newrighttext.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShareForm::ShareForm(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_scope(new QComboBox)
    , m_which(new QComboBox)
    , m_role(new QComboBox)
    , m_zoneWords(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_scopeField(new Field(parts.theme(), parts.icons, tr("Select scope"), m_scope))
    , m_whichField(new Field(parts.theme(), parts.icons, tr("Which one"), m_which))
    , m_roleField(new Field(parts.theme(), parts.icons, tr("Role"), m_role))
    , m_places(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_dates(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_from(new DayField(parts.icons, DayField::From, QTimeZone::utc()))
    , m_until(new DayField(parts.icons, DayField::Until, QTimeZone::utc()))
    , m_notify(new QCheckBox(tr("Notify the user")))
{
    m_scope->setObjectName(u"shareScope"_s);
    m_which->setObjectName(u"shareWhich"_s);
    m_role->setObjectName(u"shareRole"_s);
    m_notify->setObjectName(u"shareNotify"_s);
    m_notify->setToolTip(tr("Kisi emails them how to sign in and what they may use."));
    m_zoneWords->setWordWrap(true);
    m_places->setSpacing(16);
    m_places->addWidget(m_scopeField, 1);
    m_places->addWidget(m_whichField, 1);
    m_dates->setSpacing(12);
    m_dates->addWidget(m_from, 1, Qt::AlignTop);
    m_dates->addWidget(m_until, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(m_places);
    column->addWidget(m_roleField);
    column->addLayout(m_dates);
    column->addWidget(m_zoneWords);
    column->addWidget(m_notify);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ShareForm::fillWhich);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ShareForm::takeWhich);
    connect(&parts.directory, &Directory::freshnessChanged, this, &ShareForm::takeDirectory);
    fillScopes();
    setFocusProxy(m_scope);
}

void ShareForm::setWide()
{
    m_places->setDirection(QBoxLayout::LeftToRight);
    m_dates->setDirection(QBoxLayout::LeftToRight);
    m_dates->setSpacing(16);
    layout()->activate(); // or the window would still reckon with the old height
}

// What can be chosen may still be on its way; what was chosen stays.
void ShareForm::takeDirectory(Directory::Part part)
{
    if (part != Directory::Part::Roles && part != Directory::Part::Groups && part != Directory::Part::Places)
        return;
    const QVariant scope = m_scope->currentData();
    const QVariant which = m_which->currentData();
    const QVariant role = m_role->currentData();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    fillScopes();
    if (m_fixed)
        fix(*m_fixed);
    else if (m_scope->findData(scope) > 0)
        m_scope->setCurrentIndex(m_scope->findData(scope));
    if (!m_fixed)
        fillWhich();
    if (const int index = m_which->findData(which); index >= 0)
        m_which->setCurrentIndex(index);
    if (const int index = m_role->findData(role); index >= 0)
        m_role->setCurrentIndex(index);
}

void ShareForm::fix(const Scope &scope)
{
    m_fixed = scope;
    const QSignalBlocker quiet(m_scope);
    m_scope->setCurrentIndex(m_scope->findData(int(scope.type)));
    fillWhich();
    m_which->setCurrentIndex(m_which->findData(scope.id));
    m_scopeField->hide();
    m_whichField->hide();
    setFocusProxy(m_role);
    layout()->activate();
}

void ShareForm::startOver()
{
    m_notify->setChecked(false);
    for (DayField *field : { m_from, m_until })
        field->setMoment({});
    if (!m_fixed)
        m_scope->setCurrentIndex(m_scope->count() > 0 ? 0 : -1);
    m_role->clear();
    fillRoles();
    emit changed();
}

ScopeType ShareForm::type() const
{
    return ScopeType(m_scope->currentData().toInt());
}

Scope ShareForm::scope() const
{
    return { type(), m_which->currentData().toLongLong() };
}

// Those where the operator may give anything at all.
QList<Scope> ShareForm::scopes(ScopeType type) const
{
    const Records &records = m_parts.directory.records();
    const Reach reach(m_parts.session.account(), records, QDateTime::currentDateTimeUtc());
    QList<Scope> found;
    const auto offer = [&](const Scope &scope) {
        if (reach.mayShare(scope))
            found.append(scope);
    };
    if (type == ScopeType::Organization)
        offer(scopeOf(records.organization.id));
    for (int position = 0; type == ScopeType::Place && position < records.places.size(); ++position)
        offer(scopeOf(records.places.at(position).id));
    for (int position = 0; type == ScopeType::Group && position < records.groups.size(); ++position)
        offer(scopeOf(records.groups.at(position).id));
    return found;
}

void ShareForm::fillScopes()
{
    const auto offer = [&](ScopeType type, const QString &text) {
        if (!scopes(type).isEmpty())
            m_scope->addItem(text, int(type));
    };
    offer(ScopeType::Group, tr("Group"));
    offer(ScopeType::Place, tr("Place"));
    offer(ScopeType::Organization, tr("Organization"));
    fillWhich();
}

void ShareForm::fillWhich()
{
    const Records &records = m_parts.directory.records();
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Scope &scope : scopes(type()))
        m_which->addItem(NewRightText::scopeName(records, scope), scope.id);
    m_which->model()->sort(0);
    m_which->setCurrentIndex(m_which->count() > 0 ? 0 : -1);
    takeWhich();
}

void ShareForm::takeWhich()
{
    fillRoles();
    showDates();
}

void ShareForm::fillRoles()
{
    const Records &records = m_parts.directory.records();
    const Reach reach(m_parts.session.account(), records, QDateTime::currentDateTimeUtc());
    const QVariant chosen = m_role->currentData();
    m_role->clear();
    for (const Role &role : records.roles) {
        if (m_which->currentIndex() >= 0 && reach.mayGive(role, scope()))
            m_role->addItem(records.roleName(role.id), role.id);
    }
    m_role->model()->sort(0);
    // The one nearly everybody is given, where Kisi offers it.
    const int usual = m_role->findData(u"group_basic"_s);
    const int before = chosen.isValid() ? m_role->findData(chosen) : -1;
    m_role->setCurrentIndex(before >= 0 ? before : qMax(m_role->count() > 0 ? 0 : -1, usual));
    const bool knowsRoles = !records.roles.isEmpty();
    m_roleField->setHint(m_role->count() == 0 && knowsRoles ? tr("Your role may not share access here.") : QString());
}

void ShareForm::showDates()
{
    const Records &records = m_parts.directory.records();
    const bool hasDates = type() == ScopeType::Group;
    for (DayField *field : { m_from, m_until }) {
        field->setVisible(hasDates);
        field->setZone(records.zoneOf(scope()));
    }
    m_zoneWords->setText(
        hasDates ? tr("Dates are in %1. A day without a time counts in full.").arg(zonetext::timeOf(records, scope()))
                 : tr("Only rights to a group have dates."));
    layout()->activate();
    emit changed();
}

bool ShareForm::isReady() const
{
    return m_which->currentIndex() >= 0 && m_role->currentIndex() >= 0;
}

std::optional<api::NewAccessRight> ShareForm::right()
{
    if (!isReady())
        return {};
    api::NewAccessRight right { .scope = scope(),
                                .roleId = m_role->currentData().toString(),
                                .notify = m_notify->isChecked() };
    if (right.scope.type != ScopeType::Group)
        return right;
    const bool isUntil = m_until->takeTyped();
    const bool isFrom = m_from->takeTyped(); // last, so that the first that is wrong has the focus
    if (!isFrom || !isUntil)
        return {};
    right.from = m_from->moment();
    right.until = m_until->moment();
    if (right.from.isValid() && right.until.isValid() && right.until <= right.from) {
        m_until->setProblem(tr("It would end before it begins. Choose a later day."));
        m_until->setFocus();
        return {};
    }
    return right;
}
