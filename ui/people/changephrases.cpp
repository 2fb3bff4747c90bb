// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/changephrases.h"

#include "ui/people/changewords.h"

namespace {

using Phrases = ChangePhrases;

// What is switched, as the beginning of a sentence.
QString noun(MemberPermission permission)
{
    switch (permission) {
    case MemberPermission::Password:
        return Phrases::tr("Signing in with a password");
    case MemberPermission::Link:
        return Phrases::tr("Quick access link");
    case MemberPermission::App:
        return Phrases::tr("App access");
    case MemberPermission::Card:
        return Phrases::tr("Card access");
    case MemberPermission::CardWithoutActivation:
        return Phrases::tr("Cards without activation");
    }
    return {};
}

//! One set of words for each kind of wish.
struct Speaker {
    const Change &change;
    QString who = ChangeWords::name(change);

    [[nodiscard]] QString scope() const { return change.right ? change.right->scopeName : QString(); }

    Phrases operator()(const SetAccess &wish) const
    {
        Phrases phrases { .mayNot = Phrases::tr("Your role may not suspend or restore people.") };
        phrases.done = wish.enabled ? Phrases::tr("Access restored for %1").arg(who)
                                    : Phrases::tr("Access suspended for %1").arg(who);
        phrases.notDone = wish.enabled ? Phrases::tr("Access was not restored for %1").arg(who)
                                       : Phrases::tr("Access was not suspended for %1").arg(who);
        phrases.unknown = wish.enabled ? Phrases::tr("It is not known whether access was restored for %1").arg(who)
                                       : Phrases::tr("It is not known whether access was suspended for %1").arg(who);
        return phrases;
    }
    Phrases operator()(const SetName &wish) const
    {
        return { .done = Phrases::tr("Name saved: %1").arg(wish.name),
                 .notDone = Phrases::tr("The name of %1 was not saved").arg(who) };
    }
    Phrases operator()(const SetNotes &) const
    {
        return { .done = Phrases::tr("Notes saved for %1").arg(who),
                 .notDone = Phrases::tr("The notes on %1 were not saved").arg(who) };
    }
    Phrases operator()(const SetMetadata &wish) const
    {
        //: %1 is a field of the organization's own, as in "Desk", %2 a person
        return { .done = Phrases::tr("%1 saved for %2").arg(wish.key, who),
                 .notDone = Phrases::tr("%1 was not saved for %2").arg(wish.key, who) };
    }
    Phrases operator()(const AddUser &) const
    {
        return { .done = Phrases::tr("%1 added").arg(who),
                 .notDone = Phrases::tr("%1 was not added").arg(who),
                 .unknown = Phrases::tr("It is not known whether %1 was added").arg(who),
                 .mayNot = Phrases::tr("Your role may not add people.") };
    }
    Phrases operator()(const DeleteUser &) const
    {
        return { .done = Phrases::tr("%1 was deleted").arg(who),
                 .notDone = Phrases::tr("%1 was not deleted").arg(who),
                 .unknown = Phrases::tr("It is not known whether %1 was deleted").arg(who),
                 .mayNot = Phrases::tr("Your role may not delete people.") };
    }
    Phrases operator()(const SetPasswordSignIn &wish) const
    {
        return switched(MemberPermission::Password, wish.allowed);
    }
    Phrases operator()(const SetMemberPermission &wish) const { return switched(wish.permission, wish.allowed); }
    Phrases operator()(const AddMember &) const
    {
        return { .done = Phrases::tr("%1 added as a member").arg(who),
                 .notDone = Phrases::tr("%1 was not added as a member").arg(who),
                 .unknown = Phrases::tr("It is not known whether %1 was added as a member").arg(who),
                 .mayNot = Phrases::tr("Your role may not add members.") };
    }
    Phrases operator()(const DeleteMember &) const
    {
        return { .done = Phrases::tr("The member %1 was deleted").arg(who),
                 .notDone = Phrases::tr("The member %1 was not deleted").arg(who),
                 .unknown = Phrases::tr("It is not known whether the member %1 was deleted").arg(who),
                 .mayNot = Phrases::tr("Your role may not delete members."),
                 .gone = Phrases::tr("This member is no longer in the organization.") };
    }
    Phrases operator()(const ChangeAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = Phrases::tr("The right of %1 to %2 was changed").arg(who, scope());
        phrases.notDone = Phrases::tr("The right of %1 to %2 was not changed").arg(who, scope());
        phrases.unknown = Phrases::tr("It is not known whether the right of %1 to %2 was changed").arg(who, scope());
        return phrases;
    }
    Phrases operator()(const RemoveAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = Phrases::tr("The right of %1 to %2 was removed").arg(who, scope());
        phrases.notDone = Phrases::tr("The right of %1 to %2 was not removed").arg(who, scope());
        phrases.unknown = Phrases::tr("It is not known whether the right of %1 to %2 was removed").arg(who, scope());
        return phrases;
    }
    Phrases operator()(const GiveAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = Phrases::tr("%1 has the right to %2").arg(who, scope());
        phrases.notDone = Phrases::tr("%1 was not given the right to %2").arg(who, scope());
        phrases.unknown = Phrases::tr("It is not known whether %1 was given the right to %2").arg(who, scope());
        return phrases;
    }

private:
    [[nodiscard]] static Phrases aboutRight()
    {
        return { .mayNot = Phrases::tr("Your role may not change access rights."),
                 .gone = Phrases::tr("Kisi no longer has this access right. Somebody else may have removed it.") };
    }
    [[nodiscard]] Phrases switched(MemberPermission permission, bool allowed) const
    {
        const QString what = noun(permission);
        //: %1 is what was switched, as in "App access", %2 a person
        const QString done = allowed ? Phrases::tr("%1: allowed for %2") : Phrases::tr("%1: no longer allowed for %2");
        return { .done = done.arg(what, who),
                 .notDone = Phrases::tr("%1: not changed for %2").arg(what, who),
                 .unknown = Phrases::tr("%1: it is not known whether it changed for %2").arg(what, who) };
    }
};

} // namespace

ChangePhrases ChangePhrases::of(const Change &change)
{
    const Speaker speaker { change };
    ChangePhrases phrases = std::visit(speaker, change.wish);
    if (phrases.unknown.isEmpty())
        phrases.unknown = tr("It is not known whether the changes to %1 were saved").arg(speaker.who);
    if (phrases.mayNot.isEmpty())
        phrases.mayNot = tr("Your role may not change people.");
    if (phrases.gone.isEmpty())
        phrases.gone = tr("Kisi no longer has this person. Somebody else may have deleted them.");
    return phrases;
}

QString permissionText(MemberPermission permission)
{
    switch (permission) {
    case MemberPermission::Password:
        return Phrases::tr("Authenticate with password");
    case MemberPermission::Link:
        return Phrases::tr("Allow quick access link");
    case MemberPermission::App:
        return Phrases::tr("Allow app access");
    case MemberPermission::Card:
        return Phrases::tr("Allow card access");
    case MemberPermission::CardWithoutActivation:
        return Phrases::tr("Allow using cards without activation");
    }
    return {};
}
