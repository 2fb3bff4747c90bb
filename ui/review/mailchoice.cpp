// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/mailchoice.h"

#include "ui/shared/choicecard.h"
#include "ui/shared/textlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MailChoice::MailChoice(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_reason(new TextLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_mailed(new ChoiceCard(icons, u"mail"_s, tr("Kisi emails them"),
                              tr("Regular users: they register for a Kisi account and hear from Kisi when they get "
                                 "access.")))
    , m_managed(new ChoiceCard(icons, u"mail-off"_s, tr("Nobody gets an email"),
                               tr("Managed users: no account to register and no emails. You create their logins for "
                                  "them.")))
{
    auto *title = new TextLabel(icons.theme(), TextStep::Strong);
    title->setText(tr("Emails from Kisi"));
    m_reason->hide();
    m_mailed->setObjectName(u"kisiMailsThem"_s);
    m_managed->setObjectName(u"nobodyIsMailed"_s);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (auto *card : { m_mailed, m_managed }) {
        group->addButton(card);
        row->addWidget(card, 1);
    }
    setMails();
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(row);
}

void MailChoice::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

bool MailChoice::mails() const
{
    return m_mailed->isChecked();
}

void MailChoice::setMails()
{
    m_mailed->setChecked(true);
}
