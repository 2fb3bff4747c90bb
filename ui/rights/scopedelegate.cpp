// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/scopedelegate.h"

#include "app/domain/scope.h"
#include "app/models/roles.h"

using namespace Qt::StringLiterals;

std::optional<MarkedDelegate::Mark> ScopeDelegate::mark(const QModelIndex &index) const
{
    switch (ScopeType(index.data(roles::Kind).toInt())) {
    case ScopeType::Organization:
        return Mark { u"organization"_s };
    case ScopeType::Place:
        return Mark { u"place"_s };
    case ScopeType::Group:
        return Mark { u"group"_s };
    case ScopeType::Unknown:
        break;
    }
    return Mark { u"help"_s };
}
