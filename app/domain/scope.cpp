// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/scope.h"

#include <QString>

ScopeType scopeTypeFrom(QStringView word)
{
    if (word == u"Organization")
        return ScopeType::Organization;
    if (word == u"Place")
        return ScopeType::Place;
    return word == u"Group" ? ScopeType::Group : ScopeType::Unknown;
}

QString wireName(ScopeType type)
{
    switch (type) {
    case ScopeType::Organization:
        return QStringLiteral("Organization");
    case ScopeType::Place:
        return QStringLiteral("Place");
    case ScopeType::Group:
        return QStringLiteral("Group");
    case ScopeType::Unknown:
        break;
    }
    return {};
}
