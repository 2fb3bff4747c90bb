// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/shareform.h"

#include "ui/people/dayfield.h"
#include "ui/people/zonetext.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ShareForm::ShareForm(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_scope(new QComboBox)
    , m_which(new QComboBox)
    , m_role(new QComboBox)
    , m_zoneWords(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_dates(new QVBoxLayout)
    , m_notify(new QCheckBox(tr("Notify the user")))
{
    m_scope->setObjectName(u"shareScope"_s);
    m_which->setObjectName(u"shareWhich"_s);
    m_role->setObjectName(u"shareRole"_s);
    m_notify->setObjectName(u"shareNotify"_s);
    m_zoneWords->setWordWrap(true);
    m_dates->setSpacing(12);
    m_scopeField = new Field(parts.theme(), parts.icons, tr("Select scope"), m_scope);
    m_whichField = new Field(parts.theme(), parts.icons, tr("Which one"), m_which);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_scopeField);
    column->addWidget(m_whichField);
    column->addWidget(new Field(parts.theme(), parts.icons, tr("Role"), m_role));
    column->addLayout(m_dates);
    column->addWidget(m_zoneWords);
    column->addWidget(m_notify);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ShareForm::fillWhich);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ShareForm::showDates);
    connect(&parts.directory, &Directory::freshnessChanged, this, &ShareForm::takeDirectory);
    fillScopes();
    setFocusProxy(m_scope);
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
        return fix(*m_fixed);
    if (m_scope->findData(scope) > 0) {
        m_scope->setCurrentIndex(m_scope->findData(scope));
        fillWhich();
    }
    m_which->setCurrentIndex(qMax(m_which->count() > 0 ? 0 : -1, m_which->findData(which)));
    if (const int index = m_role->findData(role); index >= 0)
        m_role->setCurrentIndex(index);
}

void ShareForm::fix(const Scope &scope)
{
    m_fixed = scope;
    m_scope->setCurrentIndex(m_scope->findData(int(scope.type)));
    fillWhich();
    m_which->setCurrentIndex(m_which->findData(scope.id));
    m_scopeField->hide();
    m_whichField->hide();
    setFocusProxy(m_role);
}

ScopeType ShareForm::type() const
{
    return ScopeType(m_scope->currentData().toInt());
}

Scope ShareForm::scope() const
{
    return { type(), m_which->currentData().toLongLong() };
}

// Whoever gives what they do not have themselves is refused by Kisi.
bool ShareForm::mayGive(const Role &role) const
{
    return std::none_of(role.permissions.begin(), role.permissions.end(), [this](const QString &permission) {
        return m_parts.session.account().may(permission) == Permission::No;
    });
}

// Only where there is a role to give.
void ShareForm::fillScopes()
{
    const auto &roles = m_parts.directory.records().roles;
    const auto offer = [&](ScopeType type, const QString &text) {
        const bool hasRole = std::any_of(roles.begin(), roles.end(),
                                         [&](const Role &role) { return role.appliesTo == type && mayGive(role); });
        if (hasRole)
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
    if (type() == ScopeType::Organization)
        m_which->addItem(records.organization.name, number(records.organization.id));
    for (int position = 0; type() == ScopeType::Place && position < records.places.size(); ++position)
        m_which->addItem(records.places.at(position).name, number(records.places.at(position).id));
    for (int position = 0; type() == ScopeType::Group && position < records.groups.size(); ++position)
        m_which->addItem(records.groupName(records.groups.at(position)), number(records.groups.at(position).id));
    m_which->model()->sort(0);
    m_which->setCurrentIndex(m_which->count() > 0 ? 0 : -1);
    fillRoles();
    showDates();
}

void ShareForm::fillRoles()
{
    const Records &records = m_parts.directory.records();
    m_role->clear();
    for (const Role &role : records.roles) {
        if (role.appliesTo == type() && mayGive(role))
            m_role->addItem(records.roleName(role.id), role.id);
    }
    m_role->model()->sort(0);
    // The one nearly everybody is given, where Kisi offers it.
    m_role->setCurrentIndex(qMax(0, m_role->findData(u"group_basic"_s)));
}

void ShareForm::showDates()
{
    const Records &records = m_parts.directory.records();
    const QTimeZone zone = records.zoneOf(scope());
    const bool hasDates = type() == ScopeType::Group;
    if (hasDates != (m_from != nullptr) || zone != m_zone) {
        delete std::exchange(m_from, nullptr);
        delete std::exchange(m_until, nullptr);
        m_zone = zone;
        if (hasDates) {
            m_from = new DayField(m_parts.icons, DayField::From, zone);
            m_until = new DayField(m_parts.icons, DayField::Until, zone);
            m_from->setMoment({});
            m_until->setMoment({});
            m_dates->addWidget(m_from);
            m_dates->addWidget(m_until);
        }
    }
    m_zoneWords->setText(
        hasDates ? tr("Dates in %1. A day without a time counts whole.").arg(zonetext::timeOf(records, scope()))
                 : tr("Only rights to a group have dates."));
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
    if (!m_from)
        return right;
    right.from = m_from->moment();
    right.until = m_until->moment();
    if (right.from.isValid() && right.until.isValid() && right.until <= right.from) {
        m_until->setProblem(tr("It would end before it begins. Choose a later day."));
        return {};
    }
    return right;
}
