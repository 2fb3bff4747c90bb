// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/verdict.h"

#include "app/domain/days.h"
#include "app/models/timetext.h"
#include "ui/people/zonetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

//! Finds the words for one verdict.
class Verdict::Speaker {
public:
    Speaker(const Records &records, const Person &person, const QDateTime &now)
        : m_records(records)
        , m_user(person.user)
        , m_access(accessVerdict(records, person, now))
    {
    }

    [[nodiscard]] Verdict say() const;

private:
    [[nodiscard]] Verdict canGetIn() const;
    [[nodiscard]] Verdict suspended() const;
    [[nodiscard]] Verdict withoutDoors() const;
    [[nodiscard]] Verdict outsideDates() const;
    [[nodiscard]] QString seen() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString exactly() const;
    [[nodiscard]] QList<WhyBox::Fact> switches() const;
    [[nodiscard]] QList<WhyBox::Fact> rights() const;
    [[nodiscard]] int count(Validity validity) const;

    const Records &m_records;
    const User &m_user;
    AccessVerdict m_access;
};

QString Verdict::Speaker::seen() const
{
    return m_user.lastAccessedAt.isValid() ? tr("Last seen %1.").arg(timetext::exact(m_user.lastAccessedAt))
                                           : tr("Never seen at a door yet.");
}

int Verdict::Speaker::count(Validity validity) const
{
    return int(std::count_if(m_access.paths.begin(), m_access.paths.end(),
                             [validity](const PathVerdict &path) { return path.validity == validity; }));
}

QString Verdict::Speaker::day() const
{
    return zonetext::day(m_access.moment, m_records.zoneOf(m_access.momentScope));
}

// "2 Nov 2026, 18:00 in Hamburg".
QString Verdict::Speaker::exactly() const
{
    const QString when = zonetext::dayAndTime(m_access.moment, m_records.zoneOf(m_access.momentScope));
    return when + u' ' + zonetext::where(m_records, m_access.momentScope);
}

QList<WhyBox::Fact> Verdict::Speaker::switches() const
{
    return { { .text = m_user.accessEnabled ? tr("Access on in Kisi") : tr("Suspended in Kisi"),
               .good = m_user.accessEnabled },
             { .text
               = m_user.scimAccessEnabled ? tr("Not switched off by a directory") : tr("Switched off by the directory"),
               .good = m_user.scimAccessEnabled } };
}

QList<WhyBox::Fact> Verdict::Speaker::rights() const
{
    if (!m_access.knowsRights)
        return {};
    const int all = int(m_access.paths.size());
    if (all == 0)
        return { { .text = tr("No access rights"), .good = false } };
    const int expired = count(Validity::Expired);
    const int coming = count(Validity::NotYet);
    QString text = tr("%n access rights", nullptr, all);
    if (expired == 0 && coming == 0)
        text = tr("%1, none expired").arg(text);
    if (expired > 0)
        text += u", " + tr("%n expired", nullptr, expired);
    if (coming > 0)
        text += u", " + tr("%n not started yet", nullptr, coming);
    return { { .text = text, .good = expired + coming < all } };
}

Verdict Verdict::Speaker::canGetIn() const
{
    const QString doors = tr("%n doors", nullptr, m_access.doors);
    const QString groups = tr("%n groups", nullptr, m_access.groups);
    QString verdict;
    if (m_access.groups == 0 && m_access.doors == 0)
        verdict = tr("Can get in: through a role for more than one group");
    else if (m_access.groups == 0)
        //: %1 is "14 doors"
        verdict = tr("Can get in: %1 through a role for more than one group").arg(doors);
    else if (m_access.doors == 0)
        verdict = tr("Can get in: through %1").arg(groups);
    else
        //: %1 is "7 doors", %2 is "2 groups"
        verdict = tr("Can get in: %1 through %2").arg(doors, groups);
    Verdict words;
    words.tone = Tone::Ok;
    words.icon = u"active"_s;
    words.verdict = verdict;
    words.sentence = seen();
    return words;
}

Verdict Verdict::Speaker::suspended() const
{
    Verdict words;
    words.tone = m_access.cause == AccessVerdict::Suspended ? Tone::Hold : Tone::Dir;
    words.icon = m_access.cause == AccessVerdict::Suspended ? u"suspend"_s : u"directory"_s;
    words.facts = switches() + rights();
    if (m_access.cause == AccessVerdict::Suspended) {
        words.verdict = tr("Cannot get in: suspended");
        words.sentence = tr("Restoring access brings their access rights back as they were.");
    } else if (m_access.cause == AccessVerdict::SuspendedByDirectory) {
        words.verdict = tr("Cannot get in: suspended by the directory (SCIM)");
        words.sentence = tr("Suspended by the directory: changing it here has no effect.");
    } else {
        words.verdict = tr("Cannot get in: suspended here and by the directory (SCIM)");
        words.sentence = tr("Restoring access here is not enough: the directory has to restore it too.");
    }
    return words;
}

Verdict Verdict::Speaker::withoutDoors() const
{
    Verdict words;
    words.tone = Tone::Hold;
    words.icon = u"none"_s;
    if (m_access.cause == AccessVerdict::NoRights) {
        words.verdict = tr("Cannot get in: no access rights");
        words.sentence = tr("Access is on, but no door is shared with them, neither directly nor through a team.");
    } else {
        words.verdict = tr("Cannot get in: no access right opens a door");
        words.sentence = tr("They only manage something, or their groups have no doors.");
        words.facts = rights();
    }
    return words;
}

Verdict Verdict::Speaker::outsideDates() const
{
    Verdict words;
    words.tone = Tone::Hold;
    words.icon = m_access.cause == AccessVerdict::Expired ? u"expired"_s : u"clock"_s;
    words.facts = rights();
    if (m_access.cause == AccessVerdict::Expired) {
        words.verdict = tr("Cannot get in: the last right ended %1").arg(day());
        words.sentence = tr("It ended %1.").arg(exactly());
    } else if (m_access.cause == AccessVerdict::NotYet) {
        words.verdict = tr("Cannot get in yet: the first right begins %1").arg(day());
        words.sentence = tr("It begins %1.").arg(exactly());
    } else {
        words.verdict = tr("Cannot get in: some rights ended, the next begins %1").arg(day());
        words.sentence = tr("It begins %1.").arg(exactly());
    }
    return words;
}

Verdict Verdict::Speaker::say() const
{
    Verdict words;
    switch (m_access.cause) {
    case AccessVerdict::NoObstacle:
        return canGetIn();
    case AccessVerdict::Suspended:
    case AccessVerdict::SuspendedByDirectory:
    case AccessVerdict::SuspendedByBoth:
        return suspended();
    case AccessVerdict::NoRights:
    case AccessVerdict::NoDoors:
        return withoutDoors();
    case AccessVerdict::Expired:
    case AccessVerdict::NotYet:
    case AccessVerdict::ExpiredOrNotYet:
        return outsideDates();
    case AccessVerdict::Pending:
        words.icon = u"pending"_s;
        words.verdict = tr("Access is on, registration is pending");
        words.sentence = tr("They have not set up their Kisi account yet.");
        words.facts = rights();
        return words;
    case AccessVerdict::Unknown:
        break;
    }
    words.tone = Tone::Ok;
    words.icon = u"active"_s;
    words.verdict = tr("Access is on");
    words.sentence = tr("Their access rights are not known yet.") + u' ' + seen();
    return words;
}

Verdict Verdict::of(const Records &records, const Person &person, const QDateTime &now)
{
    return Speaker(records, person, now).say();
}
