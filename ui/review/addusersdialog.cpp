// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/addusersdialog.h"

#include "ui/review/mailchoice.h"
#include "ui/review/newaccess.h"

using namespace Qt::StringLiterals;

AddUsersDialog::AddUsersDialog(const PageParts &parts, QWidget *parent)
    : PeopleDialog(parts, u"addUsers"_s, tr("Add users"), parent)
    , m_access(new NewAccess(parts))
    , m_mail(new MailChoice(parts.icons))
{
    addRow(m_access);
    addRow(m_mail);
    resize(parts.theme().length(840), sizeHint().height());
    connect(m_access, &NewAccess::changed, this, [this] {
        setGivesAccess(!m_access->rights().isEmpty());
        showFoot();
    });
    showFoot();
}

std::optional<QList<api::NewAccessRight>> AddUsersDialog::access()
{
    return m_access->rights();
}

api::UserKind AddUsersDialog::kindOfNew() const
{
    return m_mail->mails() ? api::UserKind::Regular : api::UserKind::Managed;
}

bool AddUsersDialog::goesAtOnce(const QList<AddUserRow *> &ready) const
{
    return m_access->rights().isEmpty() && ready.size() <= mostAtOnce;
}

QString AddUsersDialog::verb(int people) const
{
    return people > 1 ? tr("Add %n users", nullptr, people) : tr("Add user");
}

QString AddUsersDialog::reviewTitle(int people) const
{
    return m_access->rights().isEmpty() ? tr("Add %n users", nullptr, people)
                                        : tr("Add %n users and share access", nullptr, people);
}

QString AddUsersDialog::nobodyYet() const
{
    return tr("Type the email address of somebody to add.");
}

void AddUsersDialog::setSending(bool sending)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_access, m_mail })
        part->setEnabled(!sending);
    PeopleDialog::setSending(sending);
}

void AddUsersDialog::startOver()
{
    m_access->clear();
    setGivesAccess(false);
    PeopleDialog::startOver();
}
