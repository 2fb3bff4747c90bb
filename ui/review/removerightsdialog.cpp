// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/removerightsdialog.h"

#include "ui/review/rightschoice.h"

using namespace Qt::StringLiterals;

RemoveRightsDialog::RemoveRightsDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : VerbDialog(parts, u"removeRights"_s, tr("Remove access rights"), parent)
    , m_choice(new RightsChoice(parts, people, RightsChoice::Of::All))
{
    setHeading(tr("Remove access rights of %Ln people", nullptr, int(people.size())),
               tr("Those they hold directly. What comes through a team stays."));
    addRow(m_choice);
    connect(m_choice, &RightsChoice::changed, this, [this] { setReady(!m_choice->rights().isEmpty()); });
    setReady(!m_choice->rights().isEmpty());
    m_choice->setFocus();
}

std::optional<ChangeSet> RemoveRightsDialog::wanted()
{
    const Situation now = parts().situation();
    return plan::each(m_choice->rights(), [&](AccessRightId id) { return plan::removeAccessRight(now, id); });
}

QString RemoveRightsDialog::reviewTitle(const ChangeSet &set) const
{
    return tr("Remove %Ln access rights", nullptr, int(set.changes.size()));
}
