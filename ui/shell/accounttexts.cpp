// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/accounttexts.h"

#include <QCoreApplication>

namespace account {

namespace {

//! Gives tr() a context: there is no QObject here.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

int wholeDays(std::chrono::seconds time)
{
    return int(std::chrono::duration_cast<std::chrono::days>(time).count());
}

int wholeHours(std::chrono::seconds time)
{
    return int(std::max<qint64>(1, std::chrono::duration_cast<std::chrono::hours>(time).count()));
}

} // namespace

QString roleText(const Account &account)
{
    if (!account.roleName.isEmpty())
        return account.roleName;
    return account.rolesKnown ? Words::tr("No role in the whole organization") : QString();
}

QString expiryText(const Account &account)
{
    if (!account.loginIsOurs)
        return Words::tr("Signed in with an API key.");
    if (!account.login.expires)
        return Words::tr("This login does not expire.");
    const auto unused = account.organization.deviceLoginsExpireAfter;
    if (wholeDays(unused) >= 1)
        return Words::tr("This login expires after %n days without use.", nullptr, wholeDays(unused));
    return Words::tr("This login expires after %n hours without use.", nullptr, wholeHours(unused));
}

} // namespace account
