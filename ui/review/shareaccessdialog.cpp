// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/shareaccessdialog.h"

#include "ui/review/adduserrow.h"
#include "ui/review/newrighttext.h"
#include "ui/review/shareform.h"

using namespace Qt::StringLiterals;

ShareAccessDialog::ShareAccessDialog(const PageParts &parts, QWidget *parent)
    : PeopleDialog(parts, u"shareAccess"_s, tr("Share access"), parent)
    , m_form(new ShareForm(parts))
{
    setQuestion(tr("Share access"));
    m_form->setWide();
    addRow(m_form);
    setGivesAccess(true);
    resize(parts.theme().length(720), sizeHint().height());
    connect(m_form, &ShareForm::changed, this, &ShareAccessDialog::showFoot);
    showFoot();
}

void ShareAccessDialog::setQuestion(const QString &question)
{
    const bool mayAdd = parts().session.account().may(u"users_write"_s) != Permission::No;
    setHeading(question,
               mayAdd ? tr("Who is no user yet becomes one: Kisi mails them how to register. Who is a user gets the "
                           "access only.")
                      : tr("With people who are users already: your role may not add anybody new."));
}

void ShareAccessDialog::beginOn(GroupId group)
{
    const Records &records = parts().directory.records();
    setQuestion(tr("Share access to %1").arg(NewRightText::scopeName(records, scopeOf(group))));
    m_form->fix(scopeOf(group));
    begin();
}

std::optional<QList<api::NewAccessRight>> ShareAccessDialog::access()
{
    const auto right = m_form->right();
    return right ? std::optional(QList { *right }) : std::nullopt;
}

bool ShareAccessDialog::isAccessReady() const
{
    return m_form->isReady();
}

// Somebody alone who is a user already: one change, which can be taken back.
bool ShareAccessDialog::goesAtOnce(const QList<AddUserRow *> &ready) const
{
    return ready.isEmpty() || (ready.size() == 1 && ready.constFirst()->isKnown());
}

QString ShareAccessDialog::verb(int) const
{
    return tr("Share");
}

QString ShareAccessDialog::reviewTitle(int people) const
{
    return tr("Share access with %Ln people", nullptr, people);
}

QString ShareAccessDialog::nobodyYet() const
{
    return tr("Type the email address of somebody to share access with.");
}

void ShareAccessDialog::setSending(bool sending)
{
    m_form->setEnabled(!sending);
    PeopleDialog::setSending(sending);
}

void ShareAccessDialog::startOver()
{
    m_form->startOver();
    PeopleDialog::startOver();
}
