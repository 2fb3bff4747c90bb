// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/shareaccessdialog.h"

#include "ui/review/accesschoice.h"
#include "ui/review/adduserrow.h"
#include "ui/review/copiedrights.h"
#include "ui/review/newrighttext.h"

#include <utility>

using namespace Qt::StringLiterals;

ShareAccessDialog::ShareAccessDialog(const PageParts &parts, QWidget *parent)
    : PeopleDialog(parts, u"shareAccess"_s, tr("Share access"), parent)
    , m_access(new AccessChoice(parts, {}))
{
    m_access->setWide();
    addRow(m_access);
    setGivesAccess(true);
    resize(parts.theme().length(720), sizeHint().height());
    connect(m_access, &AccessChoice::changed, this, &ShareAccessDialog::takeAccess);
    setQuestion(tr("Share access"));
    takeAccess();
}

// Between two choices nobody is told that they may add nobody.
void ShareAccessDialog::takeAccess()
{
    if (const auto outline = m_access->outline(); !outline.isEmpty())
        setOutline(outline);
    const int height = m_access->sizeHint().height();
    if (height < std::exchange(m_accessHeight, height) && isVisible())
        fit();
    showFoot();
}

QString ShareAccessDialog::whoIsNew() const
{
    const Account &account = parts().session.account();
    if (account.may(u"users_write"_s) != Permission::No)
        return tr("People who are not users yet become users: Kisi emails them how to register. Existing users get the "
                  "access only.");
    if (account.may(u"invites_write"_s) != Permission::No)
        return tr("People who are not users yet are invited and become users. Existing users get the access only.");
    return tr("With existing users only: your role may not add anybody new.");
}

void ShareAccessDialog::setQuestion(const QString &question)
{
    setHeading(question, whoIsNew());
}

void ShareAccessDialog::beginOn(GroupId group)
{
    const Records &records = parts().directory.records();
    setQuestion(tr("Share access to %1").arg(NewRightText::scopeName(records, scopeOf(group))));
    m_access->fix(scopeOf(group));
    takeAccess();
    begin();
}

std::optional<QList<api::NewAccessRight>> ShareAccessDialog::access()
{
    const auto rights = m_access->rights();
    return rights && !rights->isEmpty() ? rights : std::nullopt;
}

api::NewAccessRight ShareAccessDialog::accessOf(UserId person, const api::NewAccessRight &right) const
{
    return m_access->isLikeColleague() ? CopiedRights::forHolder(parts().directory.records(), right, person) : right;
}

bool ShareAccessDialog::isAccessReady() const
{
    return m_access->isReady();
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
    m_access->setEnabled(!sending);
    PeopleDialog::setSending(sending);
}

void ShareAccessDialog::startOver()
{
    m_access->startOver();
    PeopleDialog::startOver();
}
