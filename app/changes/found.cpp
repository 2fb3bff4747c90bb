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
    }
    return false;
}

bool isSameAddress(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}
