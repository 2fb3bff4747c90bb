// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/persondialogs.h"

#include "ui/logins/createlogindialog.h"
#include "ui/logins/loginsdialog.h"
#include "ui/logins/secretclipboard.h"
#include "ui/people/personactions.h"
#include "ui/review/sharedialog.h"

PersonDialogs::PersonDialogs(const PageParts &parts, PersonActions &actions, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_actions(actions)
    , m_page(page)
{
    connect(actions.shareAccess(), &QAction::triggered, this, &PersonDialogs::shareAccess);
    connect(actions.logins(), &QAction::triggered, this, &PersonDialogs::showLogins);
    connect(actions.createLogin(), &QAction::triggered, this, &PersonDialogs::createLogin);
}

void PersonDialogs::shareAccess()
{
    if (const auto person = m_actions.personId())
        (new ShareDialog(m_parts, { *person }, m_page))->open();
}

void PersonDialogs::showLogins()
{
    if (const auto *person = m_actions.person())
        (new LoginsDialog(m_parts, person->user, m_page))->open();
}

void PersonDialogs::createLogin()
{
    const auto *person = m_actions.person();
    if (!person)
        return;
    auto *clipboard = new SecretClipboard(m_page);
    auto *dialog = new CreateLoginDialog(m_parts, person->user, *clipboard, m_page);
    connect(dialog, &QDialog::finished, clipboard, &SecretClipboard::leave);
    dialog->open();
}
