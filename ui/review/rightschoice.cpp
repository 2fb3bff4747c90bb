// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/rightschoice.h"

#include "ui/shared/announce.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RightsChoice::RightsChoice(const PageParts &parts, const QList<UserId> &people, Of of, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_people(people)
    , m_of(of)
    , m_which(new QComboBox)
    , m_one(new QComboBox)
    , m_oneField(new Field(parts.theme(), parts.icons, tr("Role"), m_one))
    , m_count(new TextLabel(parts.theme(), TextStep::Body))
{
    m_which->setObjectName(u"whichRights"_s);
    m_one->setObjectName(u"whichOne"_s);
    m_count->setObjectName(u"chosenRights"_s);
    m_which->addItem(of == Of::Dated ? tr("All access rights to groups") : tr("All access rights"), int(All));
    m_which->addItem(tr("Only those with one role"), int(OfRole));
    m_which->addItem(of == Of::Dated ? tr("Only those on one group") : tr("Only those on one scope"), int(OnScope));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new Field(parts.theme(), parts.icons, tr("Which access rights"), m_which));
    column->addWidget(m_oneField);
    column->addWidget(m_count);
    setFocusProxy(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RightsChoice::fill);
    connect(m_one, &QComboBox::currentIndexChanged, this, &RightsChoice::showCount);
    fill();
}

RightsChoice::Which RightsChoice::which() const
{
    return Which(m_which->currentData().toInt());
}

const AccessRight &RightsChoice::right(AccessRightId id) const
{
    return *m_parts.directory.records().rights.find(id);
}

QList<AccessRightId> RightsChoice::heldBy(const plan::RightsFilter &filter) const
{
    auto rights = plan::rightsOf(m_parts.directory, m_people, filter);
    if (m_of == Of::Dated)
        rights.removeIf([this](AccessRightId id) { return !right(id).hasDates(); });
    return rights;
}

QList<AccessRightId> RightsChoice::rights() const
{
    plan::RightsFilter filter;
    if (which() == OfRole)
        filter.roleId = m_one->currentData().toString();
    if (which() == OnScope)
        filter.scope = m_scopes.value(m_one->currentData().toInt());
    return heldBy(filter);
}

void RightsChoice::fill()
{
    const QSignalBlocker quiet(m_one);
    m_one->clear();
    if (which() == OfRole)
        fillRoles();
    else if (which() == OnScope)
        fillScopes();
    m_one->model()->sort(0);
    m_one->setCurrentIndex(m_one->count() > 0 ? 0 : -1);
    //: Label of a list: of which role, or of which group, place or organization, access rights are meant
    m_oneField->setLabel(which() == OfRole ? tr("Role") : tr("Scope"));
    m_oneField->setVisible(which() != All);
    showCount();
}

void RightsChoice::fillRoles()
{
    QHash<QString, int> counts;
    for (const AccessRightId id : heldBy({}))
        ++counts[right(id).roleId];
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        //: a role, a group or a place, and how many access rights are about it
        m_one->addItem(
            tr("%1 (%2)").arg(m_parts.directory.records().roleName(each.key()), locale().toString(each.value())),
            each.key());
}

void RightsChoice::fillScopes()
{
    m_scopes.clear();
    QHash<Scope, int> counts;
    QHash<Scope, QString> names;
    for (const AccessRightId id : heldBy({})) {
        const AccessRight &held = right(id);
        if (counts[held.scope]++ > 0)
            continue;
        m_scopes.append(held.scope);
        names.insert(held.scope, m_parts.directory.records().scopeName(held));
    }
    for (int number = 0; number < m_scopes.size(); ++number) {
        const Scope &scope = m_scopes.at(number);
        m_one->addItem(tr("%1 (%2)").arg(names.value(scope), locale().toString(counts.value(scope))), number);
    }
}

void RightsChoice::showCount()
{
    const QList<AccessRightId> chosen = rights();
    QSet<Assignee> holders;
    for (const AccessRightId id : chosen)
        holders.insert(right(id).assignee);
    //: How many access rights of how many people: %1 is "12 access rights", %2 "9 people"
    m_count->setText(
        tr("%1 of %2")
            .arg(tr("%Ln access rights", nullptr, int(chosen.size())), tr("%Ln people", nullptr, int(holders.size()))));
    announce(*m_count, m_count->text());
    emit changed();
}
