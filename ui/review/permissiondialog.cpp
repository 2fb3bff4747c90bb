// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/permissiondialog.h"

#include "ui/people/changephrases.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"

#include <QAbstractButton>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

PermissionDialog::PermissionDialog(const PageParts &parts, const QList<UserId> &people, const QList<MemberId> &members,
                                   QWidget *parent)
    : VerbDialog(parts, u"permission"_s, tr("Set permission"), parent)
    , m_people(people)
    , m_members(members)
    , m_permission(new QComboBox)
    , m_allowed(new SegmentedControl(parts.theme()))
{
    m_permission->setObjectName(u"permission"_s);
    m_allowed->addChoice(tr("Allow"))->setObjectName(u"permissionAllow"_s);
    m_allowed->addChoice(tr("Do not allow"))->setObjectName(u"permissionForbid"_s);
    fillPermissions();
    setHeading(tr("Set a permission for %Ln people", nullptr, int(people.size())),
               tr("Only this switch is changed; the others stay as they are."));
    addRow(new Field(parts.theme(), parts.icons, tr("Permission"), m_permission));
    addRow(new Field(parts.theme(), parts.icons, tr("From now on"), m_allowed));
    m_permission->setFocus();
}

void PermissionDialog::fillPermissions()
{
    using enum MemberPermission;
    const auto &known = parts().directory.records().members;
    for (const auto each : { Password, Link, App, Card, CardWithoutActivation }) {
        const bool isCarried = std::any_of(m_members.begin(), m_members.end(), [&](MemberId id) {
            const Member *member = known.find(id);
            return member && member->allows(each);
        });
        if (each == Password || isCarried)
            m_permission->addItem(permissionText(each), int(each));
    }
}

MemberPermission PermissionDialog::permission() const
{
    return MemberPermission(m_permission->currentData().toInt());
}

bool PermissionDialog::isAllowed() const
{
    return m_allowed->currentIndex() == 0;
}

std::optional<ChangeSet> PermissionDialog::wanted()
{
    const Situation now = parts().situation();
    if (permission() == MemberPermission::Password)
        return plan::each(m_people, [&](UserId id) { return plan::setPasswordSignIn(now, id, isAllowed()); });
    return plan::each(m_members,
                      [&](MemberId id) { return plan::setMemberPermission(now, id, permission(), isAllowed()); });
}

QString PermissionDialog::reviewTitle(const ChangeSet &set) const
{
    const int count = int(set.changes.size());
    //: %1 is a permission, as in "Allow app access"
    const QString title
        = isAllowed() ? tr("%1: on for %Ln people", nullptr, count) : tr("%1: off for %Ln people", nullptr, count);
    return title.arg(permissionText(permission()));
}
