// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/addusersdialog.h"

#include "ui/review/newaccess.h"
#include "ui/shared/choicecard.h"
#include "ui/shared/textlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddUsersDialog::AddUsersDialog(const PageParts &parts, QWidget *parent)
    : PeopleDialog(parts, u"addUsers"_s, tr("Add users"), parent)
    , m_access(new NewAccess(parts))
{
    addRow(m_access);
    addRow(makeCards());
    resize(parts.theme().length(840), sizeHint().height());
    connect(m_access, &NewAccess::changed, this, [this] {
        setGivesAccess(!m_access->rights().isEmpty());
        showFoot();
    });
    showFoot();
}

QWidget *AddUsersDialog::makeCards()
{
    auto *title = new TextLabel(parts().theme(), TextStep::Strong);
    title->setText(tr("Emails from Kisi"));
    m_mailed = new ChoiceCard(parts().icons, u"mail"_s, tr("Kisi mails them"),
                              tr("Regular users: they register for a Kisi account and hear from Kisi when they get "
                                 "access."));
    m_mailed->setObjectName(u"kisiMailsThem"_s);
    m_mailed->setChecked(true);
    m_managed = new ChoiceCard(parts().icons, u"mail-off"_s, tr("Nobody is mailed"),
                               tr("Managed users: no account to register and no emails. You create their logins for "
                                  "them."));
    m_managed->setObjectName(u"nobodyIsMailed"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_mailed);
    group->addButton(m_managed);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_mailed, 1);
    row->addWidget(m_managed, 1);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(row);
    return cards;
}

std::optional<QList<api::NewAccessRight>> AddUsersDialog::access()
{
    return m_access->rights();
}

api::UserKind AddUsersDialog::kindOfNew() const
{
    return m_managed->isChecked() ? api::UserKind::Managed : api::UserKind::Regular;
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
    for (QWidget *part : std::initializer_list<QWidget *> { m_access, m_mailed, m_managed })
        part->setEnabled(!sending);
    PeopleDialog::setSending(sending);
}

void AddUsersDialog::startOver()
{
    m_access->clear();
    setGivesAccess(false);
    PeopleDialog::startOver();
}
