// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setwords.h"

#include "app/changes/changejson.h"
#include "ui/people/changewords.h"

using namespace Qt::StringLiterals;

namespace {

using Words = SetWords;

//! One set of words for each kind of wish.
struct Namer {
    const Change &change;
    int rows = 1;
    QString who = ChangeWords::name(change);

    [[nodiscard]] bool isOne() const { return rows == 1; }

    Words operator()(const SetAccess &wish) const
    {
        if (wish.enabled)
            //: What is under way, as in "Restoring access: 212 of 497"
            return { u"restore"_s, SetWords::tr("Restoring access"),
                     isOne() ? SetWords::tr("Restore access for %1").arg(who)
                             : SetWords::tr("Restore access for %Ln people", nullptr, rows) };
        //: What is under way, as in "Suspending access: 212 of 497"
        return { u"suspend"_s, SetWords::tr("Suspending access"),
                 isOne() ? SetWords::tr("Suspend access for %1").arg(who)
                         : SetWords::tr("Suspend access for %Ln people", nullptr, rows) };
    }
    Words operator()(const SetName &) const
    {
        //: What is under way, as in "Changing names: 212 of 497"
        return { u"edit"_s, SetWords::tr("Changing names"),
                 isOne() ? SetWords::tr("Change the name of %1").arg(who)
                         : SetWords::tr("Change the names of %Ln people", nullptr, rows) };
    }
    Words operator()(const SetNotes &) const
    {
        //: What is under way, as in "Changing notes: 212 of 497"
        return { u"edit"_s, SetWords::tr("Changing notes"),
                 isOne() ? SetWords::tr("Change notes of %1").arg(who)
                         : SetWords::tr("Change notes of %Ln people", nullptr, rows) };
    }
    Words operator()(const SetMetadata &wish) const
    {
        //: %1 is a field of the organization's own, as in "Desk", %2 a person; the first is what is under way
        return { u"edit"_s, SetWords::tr("Changing %1").arg(wish.key),
                 isOne() ? SetWords::tr("Change %1 of %2").arg(wish.key, who)
                         : SetWords::tr("Change %1 of %Ln people", nullptr, rows).arg(wish.key) };
    }
    Words operator()(const AddUser &) const
    {
        //: What is under way, as in "Adding users: 212 of 497"
        return { u"add"_s, SetWords::tr("Adding users"),
                 isOne() ? SetWords::tr("Add %1").arg(who) : SetWords::tr("Add %Ln users", nullptr, rows) };
    }
    Words operator()(const InviteUser &) const
    {
        //: What is under way, as in "Inviting users: 212 of 497"
        return { u"add"_s, SetWords::tr("Inviting users"),
                 isOne() ? SetWords::tr("Invite %1").arg(who) : SetWords::tr("Invite %Ln users", nullptr, rows) };
    }
    Words operator()(const DeleteUser &) const
    {
        //: What is under way, as in "Deleting users: 212 of 497"
        return { u"delete"_s, SetWords::tr("Deleting users"),
                 isOne() ? SetWords::tr("Delete %1").arg(who) : SetWords::tr("Delete %Ln users", nullptr, rows) };
    }
    Words operator()(const SetPasswordSignIn &) const { return permissions(); }
    Words operator()(const SetMemberPermission &) const { return permissions(); }
    Words operator()(const AddMember &) const
    {
        //: What is under way, as in "Adding members: 212 of 497"
        return { u"add"_s, SetWords::tr("Adding members"),
                 isOne() ? SetWords::tr("Add the member %1").arg(who)
                         : SetWords::tr("Add %Ln members", nullptr, rows) };
    }
    Words operator()(const DeleteMember &) const
    {
        //: What is under way, as in "Deleting members: 212 of 497"
        return { u"delete"_s, SetWords::tr("Deleting members"),
                 isOne() ? SetWords::tr("Delete the member %1").arg(who)
                         : SetWords::tr("Delete %Ln members", nullptr, rows) };
    }
    Words operator()(const ChangeAccessRight &) const
    {
        //: What is under way, as in "Changing access rights: 212 of 497"
        return { u"calendar"_s, SetWords::tr("Changing access rights"),
                 isOne() ? SetWords::tr("Change an access right of %1").arg(who)
                         : SetWords::tr("Change %Ln access rights", nullptr, rows) };
    }
    Words operator()(const RemoveAccessRight &) const
    {
        //: What is under way, as in "Removing access rights: 212 of 497"
        return { u"remove-access"_s, SetWords::tr("Removing access rights"),
                 isOne() ? SetWords::tr("Remove an access right of %1").arg(who)
                         : SetWords::tr("Remove %Ln access rights", nullptr, rows) };
    }
    Words operator()(const GiveAccessRight &) const
    {
        //: What is under way, as in "Sharing access: 212 of 497"
        return { u"share"_s, SetWords::tr("Sharing access"),
                 isOne() ? SetWords::tr("Share access with %1").arg(who)
                         : SetWords::tr("Share access with %Ln people", nullptr, rows) };
    }
    Words operator()(const CreateLogin &) const
    {
        //: What is under way, as in "Creating logins: 212 of 497"
        return { u"password"_s, SetWords::tr("Creating logins"),
                 isOne() ? SetWords::tr("Create a login for %1").arg(who)
                         : SetWords::tr("Create logins for %Ln people", nullptr, rows) };
    }
    Words operator()(const RevokeLogin &) const
    {
        //: What is under way, as in "Revoking logins: 212 of 497"
        return { u"password"_s, SetWords::tr("Revoking logins"),
                 isOne() ? SetWords::tr("Revoke a login of %1").arg(who)
                         : SetWords::tr("Revoke %Ln logins", nullptr, rows) };
    }

private:
    [[nodiscard]] Words permissions() const
    {
        //: What is under way, as in "Changing permissions: 212 of 497"
        return { u"password"_s, SetWords::tr("Changing permissions"),
                 isOne() ? SetWords::tr("Change permissions of %1").arg(who)
                         : SetWords::tr("Change permissions of %Ln people", nullptr, rows) };
    }
};

} // namespace

SetWords SetWords::of(const Change &first, int rows)
{
    return std::visit(Namer { first, rows }, first.wish);
}

SetWords SetWords::of(const JournalSummary &summary)
{
    auto first = changejson::toChange(summary.firstPlan);
    // What is taken away and given again behind it is changed.
    if (first && summary.following > 0 && std::holds_alternative<RemoveAccessRight>(first->wish))
        first->wish = ChangeAccessRight {};
    auto words = first ? of(*first, summary.rows - summary.following)
                       : SetWords { u"edit"_s, tr("Changing"), tr("Changes of a later version of Turnstile") };
    if (summary.set.undoes != 0) {
        words.icon = u"undo"_s;
        //: A change that takes back an earlier one, as in "Restore access for 12 people (undo)"
        words.title = tr("%1 (undo)").arg(words.title);
    }
    return words;
}
