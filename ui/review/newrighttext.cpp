// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/newrighttext.h"

#include "app/models/timetext.h"

using namespace Qt::StringLiterals;

QString NewRightText::scopeName(const Records &records, const Scope &scope)
{
    if (scope == scopeOf(records.organization.id))
        return records.organization.name;
    return records.scopeName({ .scope = scope });
}

QString NewRightText::of(const Records &records, const api::NewAccessRight &right)
{
    QStringList words { scopeName(records, right.scope), records.roleName(right.roleId) };
    if (right.from.isValid())
        words.append(tr("from %1").arg(timetext::day(right.from, records.zoneOf(right.scope))));
    if (right.until.isValid())
        words.append(tr("until %1").arg(timetext::day(right.until, records.zoneOf(right.scope))));
    if (right.notify)
        words.append(tr("Kisi emails them"));
    return words.join(u" · "_s);
}
