// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/changephrases.h"

#include "ui/people/changewords.h"

#include <QLocale>

#include <algorithm>

namespace {

using Phrases = ChangePhrases;

// What is switched, as the beginning of a sentence.
QString noun(MemberPermission permission)
{
    switch (permission) {
    case MemberPermission::Password:
        return ChangePhrases::tr("Signing in with a password");
    case MemberPermission::Link:
        return ChangePhrases::tr("Quick access link");
    case MemberPermission::App:
        return ChangePhrases::tr("App access");
    case MemberPermission::Card:
        return ChangePhrases::tr("Card access");
    case MemberPermission::CardWithoutActivation:
        return ChangePhrases::tr("Cards without activation");
    }
    return {};
}

//! One set of words for each kind of wish.
struct Speaker {
    const Change &change;
    QString who = ChangeWords::name(change);

    [[nodiscard]] QString scope() const { return change.right ? change.right->scopeName.text() : QString(); }

    Phrases operator()(const SetAccess &wish) const
    {
        Phrases phrases { .mayNot = ChangePhrases::tr("Your role may not suspend or restore people.") };
        phrases.done = wish.enabled ? ChangePhrases::tr("Access restored for %1").arg(who)
                                    : ChangePhrases::tr("Access suspended for %1").arg(who);
        phrases.notDone = wish.enabled ? ChangePhrases::tr("Access was not restored for %1").arg(who)
                                       : ChangePhrases::tr("Access was not suspended for %1").arg(who);
        phrases.unknown = wish.enabled
            ? ChangePhrases::tr("It is not known whether access was restored for %1").arg(who)
            : ChangePhrases::tr("It is not known whether access was suspended for %1").arg(who);
        return phrases;
    }
    Phrases operator()(const SetName &wish) const
    {
        return { .done = ChangePhrases::tr("Name saved: %1").arg(wish.name),
                 .notDone = ChangePhrases::tr("The name of %1 was not saved").arg(who) };
    }
    Phrases operator()(const SetNotes &) const
    {
        return { .done = ChangePhrases::tr("Notes saved for %1").arg(who),
                 .notDone = ChangePhrases::tr("The notes on %1 were not saved").arg(who) };
    }
    Phrases operator()(const SetMetadata &wish) const
    {
        //: %1 is a field of the organization's own, as in "Desk", %2 a person
        return { .done = ChangePhrases::tr("%1 saved for %2").arg(wish.key, who),
                 .notDone = ChangePhrases::tr("%1 was not saved for %2").arg(wish.key, who) };
    }
    Phrases operator()(const AddUser &) const
    {
        return { .done = ChangePhrases::tr("%1 added").arg(who),
                 .notDone = ChangePhrases::tr("%1 was not added").arg(who),
                 .unknown = ChangePhrases::tr("It is not known whether %1 was added").arg(who),
                 .mayNot = ChangePhrases::tr("Your role may not add people.") };
    }
    Phrases operator()(const InviteUser &) const
    {
        //: %1 is a person, %2 a group or place
        return { .done = ChangePhrases::tr("%1 invited to %2").arg(who, scope()),
                 .notDone = ChangePhrases::tr("%1 was not invited to %2").arg(who, scope()),
                 .unknown = ChangePhrases::tr("It is not known whether %1 was invited to %2").arg(who, scope()),
                 .mayNot = ChangePhrases::tr("Your role may not add people here.") };
    }
    Phrases operator()(const DeleteUser &) const
    {
        return { .done = ChangePhrases::tr("%1 was deleted").arg(who),
                 .notDone = ChangePhrases::tr("%1 was not deleted").arg(who),
                 .unknown = ChangePhrases::tr("It is not known whether %1 was deleted").arg(who),
                 .mayNot = ChangePhrases::tr("Your role may not delete people.") };
    }
    Phrases operator()(const SetPasswordSignIn &wish) const
    {
        return switched(MemberPermission::Password, wish.allowed);
    }
    Phrases operator()(const SetMemberPermission &wish) const { return switched(wish.permission, wish.allowed); }
    Phrases operator()(const AddMember &) const
    {
        return { .done = ChangePhrases::tr("%1 added as a member").arg(who),
                 .notDone = ChangePhrases::tr("%1 was not added as a member").arg(who),
                 .unknown = ChangePhrases::tr("It is not known whether %1 was added as a member").arg(who),
                 .mayNot = ChangePhrases::tr("Your role may not add members.") };
    }
    Phrases operator()(const DeleteMember &) const
    {
        return { .done = ChangePhrases::tr("The member %1 was deleted").arg(who),
                 .notDone = ChangePhrases::tr("The member %1 was not deleted").arg(who),
                 .unknown = ChangePhrases::tr("It is not known whether the member %1 was deleted").arg(who),
                 .mayNot = ChangePhrases::tr("Your role may not delete members."),
                 .gone = ChangePhrases::tr("This member is no longer in the organization.") };
    }
    Phrases operator()(const ChangeAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = ChangePhrases::tr("The right of %1 to %2 was changed").arg(who, scope());
        phrases.notDone = ChangePhrases::tr("The right of %1 to %2 was not changed").arg(who, scope());
        phrases.unknown
            = ChangePhrases::tr("It is not known whether the right of %1 to %2 was changed").arg(who, scope());
        return phrases;
    }
    Phrases operator()(const RemoveAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = ChangePhrases::tr("The right of %1 to %2 was removed").arg(who, scope());
        phrases.notDone = ChangePhrases::tr("The right of %1 to %2 was not removed").arg(who, scope());
        phrases.unknown
            = ChangePhrases::tr("It is not known whether the right of %1 to %2 was removed").arg(who, scope());
        return phrases;
    }
    Phrases operator()(const GiveAccessRight &) const
    {
        Phrases phrases = aboutRight();
        phrases.done = ChangePhrases::tr("%1 has the right to %2").arg(who, scope());
        phrases.notDone = ChangePhrases::tr("%1 was not given the right to %2").arg(who, scope());
        phrases.unknown = ChangePhrases::tr("It is not known whether %1 was given the right to %2").arg(who, scope());
        return phrases;
    }
    Phrases operator()(const CreateLogin &) const
    {
        return { .done = ChangePhrases::tr("Login created for %1").arg(who),
                 .notDone = ChangePhrases::tr("No login was created for %1").arg(who),
                 .unknown = ChangePhrases::tr("It is not known whether a login was created for %1").arg(who),
                 .mayNot = ChangePhrases::tr("Your role may not create logins.") };
    }
    Phrases operator()(const RevokeLogin &) const
    {
        const QString login = change.login ? change.login->name : QString();
        //: %1 is a login as Kisi lists it, as in "iPhone", %2 a person
        return { .done = ChangePhrases::tr("The login %1 of %2 was revoked").arg(login, who),
                 .notDone = ChangePhrases::tr("The login %1 of %2 was not revoked").arg(login, who),
                 .unknown = ChangePhrases::tr("It is not known whether the login %1 of %2 was revoked").arg(login, who),
                 .mayNot = ChangePhrases::tr("Your role may not revoke logins."),
                 .gone = ChangePhrases::tr("Kisi no longer has this login.") };
    }

private:
    [[nodiscard]] static Phrases aboutRight()
    {
        return { .mayNot = ChangePhrases::tr("Your role may not change access rights."),
                 .gone
                 = ChangePhrases::tr("Kisi no longer has this access right. Somebody else may have removed it.") };
    }
    [[nodiscard]] Phrases switched(MemberPermission permission, bool allowed) const
    {
        const QString what = noun(permission);
        //: %1 is what was switched, as in "App access", %2 a person
        const QString done
            = allowed ? ChangePhrases::tr("%1: allowed for %2") : ChangePhrases::tr("%1: no longer allowed for %2");
        return { .done = done.arg(what, who),
                 .notDone = ChangePhrases::tr("%1: not changed for %2").arg(what, who),
                 .unknown = ChangePhrases::tr("%1: it is not known whether it changed for %2").arg(what, who) };
    }
};

// Everybody it was tried for.
QString whole(const Change &change, int done)
{
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        return access->enabled ? ChangePhrases::tr("Access restored for %Ln people", nullptr, done)
                               : ChangePhrases::tr("Access suspended for %Ln people", nullptr, done);
    if (std::holds_alternative<AddUser>(change.wish))
        return ChangePhrases::tr("%Ln people added", nullptr, done);
    if (std::holds_alternative<InviteUser>(change.wish))
        return ChangePhrases::tr("%Ln people invited", nullptr, done);
    if (std::holds_alternative<AddMember>(change.wish))
        return ChangePhrases::tr("%Ln members added", nullptr, done);
    if (std::holds_alternative<DeleteUser>(change.wish))
        return ChangePhrases::tr("%Ln people deleted", nullptr, done);
    if (std::holds_alternative<DeleteMember>(change.wish))
        return ChangePhrases::tr("%Ln members deleted", nullptr, done);
    if (std::holds_alternative<RemoveAccessRight>(change.wish))
        return ChangePhrases::tr("%Ln access rights removed", nullptr, done);
    if (std::holds_alternative<GiveAccessRight>(change.wish))
        return ChangePhrases::tr("%Ln access rights given", nullptr, done);
    if (std::holds_alternative<ChangeAccessRight>(change.wish))
        return ChangePhrases::tr("%Ln access rights changed", nullptr, done);
    if (std::holds_alternative<RevokeLogin>(change.wish))
        return ChangePhrases::tr("%Ln logins revoked", nullptr, done);
    return ChangePhrases::tr("Changes saved for %Ln people", nullptr, done);
}

// The plural follows how many it was tried for; %1 is how many of them.
QString some(const Change &change, int tried)
{
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        return access->enabled ? ChangePhrases::tr("Access restored for %1 of %Ln people", nullptr, tried)
                               : ChangePhrases::tr("Access suspended for %1 of %Ln people", nullptr, tried);
    if (std::holds_alternative<DeleteUser>(change.wish))
        return ChangePhrases::tr("%1 of %Ln people deleted", nullptr, tried);
    if (std::holds_alternative<DeleteMember>(change.wish))
        return ChangePhrases::tr("%1 of %Ln members deleted", nullptr, tried);
    if (std::holds_alternative<RemoveAccessRight>(change.wish))
        return ChangePhrases::tr("%1 of %Ln access rights removed", nullptr, tried);
    if (std::holds_alternative<GiveAccessRight>(change.wish))
        return ChangePhrases::tr("%1 of %Ln access rights given", nullptr, tried);
    if (std::holds_alternative<ChangeAccessRight>(change.wish))
        return ChangePhrases::tr("%1 of %Ln access rights changed", nullptr, tried);
    if (std::holds_alternative<RevokeLogin>(change.wish))
        return ChangePhrases::tr("%1 of %Ln logins revoked", nullptr, tried);
    return ChangePhrases::tr("Changes saved for %1 of %Ln people", nullptr, tried);
}

} // namespace

QString ChangePhrases::ofMany(const QList<const Change *> &done, int tried)
{
    const Change &first = *done.constFirst();
    const int count = int(done.size());
    const bool isOneKind = std::all_of(
        done.begin(), done.end(), [&first](const Change *each) { return each->wish.index() == first.wish.index(); });
    if (count == tried)
        return isOneKind ? whole(first, count) : tr("%Ln changes done", nullptr, count);
    const QString text = isOneKind ? some(first, tried) : tr("%1 of %Ln changes done", nullptr, tried);
    return text.arg(QLocale().toString(count));
}

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
        return ChangePhrases::tr("Authenticate with password");
    case MemberPermission::Link:
        return ChangePhrases::tr("Allow quick access link");
    case MemberPermission::App:
        return ChangePhrases::tr("Allow app access");
    case MemberPermission::Card:
        return ChangePhrases::tr("Allow card access");
    case MemberPermission::CardWithoutActivation:
        return ChangePhrases::tr("Allow using cards without activation");
    }
    return {};
}
