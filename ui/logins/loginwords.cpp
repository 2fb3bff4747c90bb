// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/loginwords.h"

#include "app/models/timetext.h"

namespace {

QString modelOf(const Login &login)
{
    return QStringList { login.brand, login.model }.join(u' ').trimmed();
}

} // namespace

QString LoginWords::title(const Login &login)
{
    if (!login.name.isEmpty())
        return login.name;
    if (const QString model = modelOf(login); !model.isEmpty())
        return model;
    return login.isDevice ? tr("Unnamed device") : tr("Unnamed API key");
}

QString LoginWords::device(const Login &login)
{
    QStringList words;
    if (const QString model = modelOf(login); !model.isEmpty() && model != title(login))
        words.append(model);
    if (!login.osName.isEmpty())
        words.append(login.osName);
    if (!login.isDevice)
        words.prepend(tr("API key"));
    return words.join(tr(", "));
}

QString LoginWords::lastUse(const Login &login, const QDateTime &now)
{
    if (login.lastUsedAt.isValid())
        //: %1 is "6 min ago", "Yesterday", "41 d ago"
        return tr("Last used: %1").arg(timetext::ago(login.lastUsedAt, now));
    if (login.createdAt.isValid())
        return tr("Never used, created: %1").arg(timetext::ago(login.createdAt, now));
    return tr("Never used");
}
