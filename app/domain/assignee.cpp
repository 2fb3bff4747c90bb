// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/assignee.h"

#include <QString>

AssigneeType assigneeTypeFrom(QStringView word)
{
    if (word == u"User")
        return AssigneeType::User;
    if (word == u"Team")
        return AssigneeType::Team;
    return word == u"Guest" ? AssigneeType::Guest : AssigneeType::Unknown;
}

QString wireName(AssigneeType type)
{
    switch (type) {
    case AssigneeType::User:
        return QStringLiteral("User");
    case AssigneeType::Team:
        return QStringLiteral("Team");
    case AssigneeType::Guest:
        return QStringLiteral("Guest");
    case AssigneeType::Unknown:
        break;
    }
    return {};
}
