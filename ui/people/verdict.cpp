// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/verdict.h"

#include "app/models/timetext.h"

using namespace Qt::StringLiterals;

QList<WhyBox::Fact> Verdict::facts(const User &user)
{
    return {
        { .text = user.accessEnabled ? tr("Access on in Kisi") : tr("Suspended in Kisi"), .good = user.accessEnabled },
        { .text = user.scimAccessEnabled ? tr("Not switched off by a directory") : tr("Switched off by the directory"),
          .good = user.scimAccessEnabled }
    };
}

void Verdict::show(WhyBox &box, const Person &person)
{
    const User &user = person.user;
    switch (person.status) {
    case AccessStatus::Active: {
        const QString seen = user.lastAccessedAt.isValid()
            ? tr("Last seen %1.").arg(timetext::exact(user.lastAccessedAt))
            : tr("Never seen at a door yet.");
        box.setVerdict(Tone::Ok, tr("Access is on"),
                       tr("Which doors open follows from their access rights.") + u' ' + seen, {}, u"active"_s);
        break;
    }
    case AccessStatus::Pending:
        box.setVerdict(Tone::Info, tr("Access is on, registration is pending"),
                       tr("They have not set up their Kisi account yet."), {}, u"pending"_s);
        break;
    case AccessStatus::Suspended:
        box.setVerdict(Tone::Hold, tr("Cannot get in: suspended"),
                       tr("Restoring access brings their access rights back as they were."), facts(user), u"suspend"_s);
        break;
    case AccessStatus::SuspendedByDirectory:
        box.setVerdict(Tone::Dir, tr("Cannot get in: suspended by the directory (SCIM)"),
                       tr("Suspended by the directory: changing it here has no effect."), facts(user), u"directory"_s);
        break;
    case AccessStatus::SuspendedByBoth:
        box.setVerdict(Tone::Dir, tr("Cannot get in: suspended here and by the directory (SCIM)"),
                       tr("Restoring access here is not enough: the directory has to restore it too."), facts(user),
                       u"directory"_s);
        break;
    }
}
