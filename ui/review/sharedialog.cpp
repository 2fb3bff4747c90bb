// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sharedialog.h"

#include "ui/review/accesschoice.h"
#include "ui/review/copiedrights.h"

using namespace Qt::StringLiterals;

ShareDialog::ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : VerbDialog(parts, u"share"_s, tr("Share access"), parent)
    , m_people(people)
    , m_access(new AccessChoice(parts, people))
{
    setHeading(question(),
               people.size() == 1 ? tr("They keep the access they already have.")
                                  : tr("Everybody keeps the access they already have."));
    m_access->setWide();
    setNarrowest(680);
    addRow(m_access);
    if (people.size() == 1)
        sendAtOnce(tr("Share"), tr("Sharing…"));
    connect(m_access, &AccessChoice::changed, this, [this] { setReady(m_access->isReady()); });
    setReady(m_access->isReady());
    m_access->setFocus();
}

QString ShareDialog::question() const
{
    const Person *person = m_people.size() == 1 ? parts().directory.find(m_people.constFirst()) : nullptr;
    return person ? tr("Share access with %1").arg(person->displayName())
                  : tr("Share access with %Ln people", nullptr, int(m_people.size()));
}

void ShareDialog::setBusy(bool busy)
{
    m_access->setEnabled(!busy);
}

// Person by person: what one of them is to get stands together.
std::optional<ChangeSet> ShareDialog::wanted()
{
    const auto rights = m_access->rights();
    if (!rights || rights->isEmpty())
        return {};
    const Situation now = parts().situation();
    ChangeSet set;
    set.changes.reserve(m_people.size() * rights->size());
    for (const UserId person : std::as_const(m_people)) {
        for (api::NewAccessRight right : *rights) {
            right.assignee = assigneeOf(person);
            if (m_access->isLikeColleague())
                right = CopiedRights::forHolder(parts().directory.records(), right, person);
            set.changes.append(plan::giveAccessRight(now, right));
        }
    }
    return set;
}

QString ShareDialog::reviewTitle(const ChangeSet &) const
{
    return question();
}
