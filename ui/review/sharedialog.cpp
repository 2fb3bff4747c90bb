// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sharedialog.h"

#include "ui/review/shareform.h"

using namespace Qt::StringLiterals;

ShareDialog::ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : VerbDialog(parts, u"share"_s, tr("Share access"), parent)
    , m_people(people)
    , m_form(new ShareForm(parts))
{
    setHeading(tr("Share access with %Ln people", nullptr, int(people.size())),
               tr("What somebody has already stays theirs."));
    addRow(m_form);
    connect(m_form, &ShareForm::changed, this, [this] { setReady(m_form->isReady()); });
    setReady(m_form->isReady());
    m_form->setFocus();
}

std::optional<ChangeSet> ShareDialog::wanted()
{
    auto right = m_form->right();
    if (!right)
        return {};
    const Situation now = parts().situation();
    return plan::each(m_people, [&](UserId person) {
        right->assignee = assigneeOf(person);
        return plan::giveAccessRight(now, *right);
    });
}

QString ShareDialog::reviewTitle(const ChangeSet &) const
{
    return tr("Share access with %Ln people", nullptr, int(m_people.size()));
}
