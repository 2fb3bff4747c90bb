// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/found.h"

bool Found::has(Subject subject) const
{
    switch (subject) {
    case Subject::Person:
        return user.has_value();
    case Subject::Member:
        return member.has_value();
    case Subject::Right:
        return right.has_value();
    case Subject::Login:
        return login.has_value();
    }
    return false;
}

bool isSameMoment(const QDateTime &left, const QDateTime &right)
{
    if (!left.isValid() || !right.isValid())
        return left.isValid() == right.isValid();
    return left.toSecsSinceEpoch() == right.toSecsSinceEpoch();
}

bool isSameAddress(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isSameRight(const AccessRight &right, const api::NewAccessRight &wished)
{
    return right.assignee == wished.assignee && right.scope == wished.scope && right.roleId == wished.roleId
        && isSameMoment(right.validFrom, wished.from) && isSameMoment(right.validUntil, wished.until);
}
