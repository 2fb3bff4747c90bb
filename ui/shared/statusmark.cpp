// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/statusmark.h"

using namespace Qt::StringLiterals;

std::pair<QString, ColorRole> statusMark(AccessStatus status)
{
    switch (status) {
    case AccessStatus::Active:
        return { u"active"_s, ColorRole::Ok };
    case AccessStatus::Suspended:
        return { u"suspend"_s, ColorRole::Hold };
    case AccessStatus::SuspendedByDirectory:
    case AccessStatus::SuspendedByBoth:
        return { u"directory"_s, ColorRole::Dir };
    case AccessStatus::NoRights:
    case AccessStatus::NoDoors:
        return { u"none"_s, ColorRole::Muted };
    case AccessStatus::Expired:
        return { u"expired"_s, ColorRole::Muted };
    case AccessStatus::NotYet:
        return { u"clock"_s, ColorRole::Muted };
    case AccessStatus::Pending:
        break;
    }
    return { u"pending"_s, ColorRole::Muted };
}
