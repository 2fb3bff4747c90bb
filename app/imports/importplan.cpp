// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/importplan.h"

#include "app/changes/newcomer.h"

namespace imports {

namespace {

//! Plans one row of the file.
class RowPlan {
public:
    RowPlan(ChangeSet &set, const Situation &situation, const Check &check, int row, const PlanChoices &choices)
        : m_set(set)
        , m_situation(situation)
        , m_wish(check.wish(row))
        , m_choices(choices)
    {
    }

    void appendNew();
    void appendKnown(UserId person, Differences differences);

private:
    [[nodiscard]] api::NewUser newUser() const;
    [[nodiscard]] api::NewAccessRight rightToGive(const WantedRight &wanted) const;
    [[nodiscard]] const AccessRight *held(UserId person, const WantedRight &wanted) const;
    [[nodiscard]] Change changeOf(const AccessRight &held, const WantedRight &wanted) const;
    void appendUnlessSo(const Change &change);

    ChangeSet &m_set;
    const Situation &m_situation;
    Wish m_wish;
    const PlanChoices &m_choices;
};

api::NewUser RowPlan::newUser() const
{
    const bool isManaged = m_wish.managed.value_or(!m_choices.mailsNewPeople);
    api::NewUser user { .email = m_wish.email,
                        .name = m_wish.name,
                        .kind = isManaged ? api::UserKind::Managed : api::UserKind::Regular,
                        .notes = m_wish.notes,
                        .passwordSignIn = m_wish.passwordSignIn };
    for (auto field = m_wish.metadata.cbegin(); field != m_wish.metadata.cend(); ++field)
        user.metadata.insert(field.key(), field.value());
    return user;
}

api::NewAccessRight RowPlan::rightToGive(const WantedRight &wanted) const
{
    return { .scope = wanted.scope,
             .roleId = wanted.roleId,
             .from = wanted.from,
             .until = wanted.until,
             .notify = m_choices.notifies };
}

void RowPlan::appendNew()
{
    // Added by somebody since the file was checked: whether they are to be changed was never asked.
    if (m_situation.directory.findByEmail(m_wish.email)) {
        m_set.changes.append(plan::addUser(m_situation, newUser()));
        return;
    }
    QList<api::NewAccessRight> rights;
    for (const WantedRight &wanted : m_wish.rights)
        rights.append(rightToGive(wanted));
    plan::appendNewcomer(m_set, m_situation, newUser(), rights);
}

const AccessRight *RowPlan::held(UserId person, const WantedRight &wanted) const
{
    const auto &records = m_situation.directory.records();
    for (const auto position : records.rightsOf(assigneeOf(person))) {
        const auto &right = records.rights.at(position);
        if (right.scope == wanted.scope && right.roleId == wanted.roleId)
            return &right;
    }
    return nullptr;
}

// A date that the row does not say stays.
Change RowPlan::changeOf(const AccessRight &held, const WantedRight &wanted) const
{
    api::AccessRightChange::Dates dates { .from = held.validFrom, .until = held.validUntil };
    if (wanted.from.isValid())
        dates.from = wanted.from;
    if (wanted.until.isValid() || wanted.neverExpires)
        dates.until = wanted.until;
    return plan::changeAccessRight(m_situation, held.id, { .dates = dates });
}

void RowPlan::appendUnlessSo(const Change &change)
{
    if (change.prospect != Prospect::AlreadySo)
        m_set.changes.append(change);
}

void RowPlan::appendKnown(UserId person, Differences differences)
{
    if (differences.testFlag(Difference::Name))
        appendUnlessSo(plan::setName(m_situation, person, m_wish.name));
    if (differences.testFlag(Difference::Notes))
        appendUnlessSo(plan::setNotes(m_situation, person, m_wish.notes));
    if (differences.testFlag(Difference::PasswordSignIn) && m_wish.passwordSignIn)
        appendUnlessSo(plan::setPasswordSignIn(m_situation, person, *m_wish.passwordSignIn));
    if (differences.testFlag(Difference::Metadata)) {
        for (auto field = m_wish.metadata.cbegin(); field != m_wish.metadata.cend(); ++field)
            appendUnlessSo(plan::setMetadata(m_situation, person, field.key(), field.value()));
    }
    if (!differences.testFlag(Difference::Rights))
        return;
    for (const WantedRight &wanted : m_wish.rights) {
        auto right = rightToGive(wanted);
        right.assignee = assigneeOf(person);
        const auto *known = held(person, wanted);
        appendUnlessSo(known ? changeOf(*known, wanted) : plan::giveAccessRight(m_situation, right));
    }
}

} // namespace

int appendRow(ChangeSet &set, const Situation &situation, const Check &check, int row, const PlanChoices &choices)
{
    const auto first = set.changes.size();
    const auto state = check.state(row);
    if (state == RowState::New)
        RowPlan(set, situation, check, row, choices).appendNew();
    else if (state == RowState::Changed)
        RowPlan(set, situation, check, row, choices).appendKnown(check.known(row)->id, check.differences(row));
    return int(set.changes.size() - first);
}

int appendRetry(ChangeSet &set, const Situation &situation, const RowOutcomes &row)
{
    ChangeReport report { .outcomes = row.outcomes };
    for (Outcome &outcome : report.outcomes) {
        if (outcome.change.waitsFor)
            *outcome.change.waitsFor -= row.first;
    }
    const auto again = plan::again(situation, report.retry());
    const int first = int(set.changes.size());
    for (Change change : again.changes) {
        if (change.waitsFor)
            *change.waitsFor += first;
        set.changes.append(change);
    }
    return int(again.changes.size());
}

} // namespace imports
