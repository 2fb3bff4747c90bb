// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/addusersaction.h"

#include "ui/people/changewords.h"

using namespace Qt::StringLiterals;

AddUsersAction::AddUsersAction(const PageParts &parts, QObject *parent)
    : QAction(parts.icons.icon(u"add"_s, ColorRole::OnAccent), tr("Add users"), parent)
    , m_parts(parts)
{
    setObjectName(u"addUsers"_s);
    connect(&parts.session, &Session::stateChanged, this, &AddUsersAction::weigh);
    connect(&parts.session, &Session::accountChanged, this, &AddUsersAction::weigh);
    weigh();
}

// Only what stays so: the connection may be back before everything is typed.
QString AddUsersAction::reasonAgainst() const
{
    const Account &account = m_parts.session.account();
    const Change change = plan::addUser(m_parts.situation(), {});
    if (change.refusal != Refusal::NoPermission)
        return {};
    if (account.may(u"invites_write"_s) != Permission::No)
        return tr("Your role can add people only together with access. Choose the group under Groups and press Share "
                  "access there.");
    return ChangeWords::refusal(change);
}

void AddUsersAction::weigh()
{
    const QString reason = reasonAgainst();
    setProperty("reason", reason);
    setToolTip(reason.isEmpty() ? text() : reason.toHtmlEscaped());
    setEnabled(reason.isEmpty());
}
