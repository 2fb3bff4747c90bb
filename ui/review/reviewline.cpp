// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewline.h"

#include "app/models/usersmodel.h"
#include "ui/people/changephrases.h"
#include "ui/people/changewords.h"
#include "ui/people/zonetext.h"
#include "ui/shared/statusmark.h"

using namespace Qt::StringLiterals;

namespace {

using Part = ReviewLine::Part;

// As everywhere else: restored without a right that holds, nobody is active.
Part access(const Records &records, const User &user)
{
    const AccessStatus status = records.statusOf(user, QDateTime::currentDateTimeUtc());
    const auto &[icon, role] = statusMark(status);
    return { icon, role, statusText(status) };
}

Part words(const QString &text, const QString &ifEmpty)
{
    return { .text = text.simplified().isEmpty() ? ifEmpty : text.simplified() };
}

Part switched(bool on)
{
    return { .text = on ? ReviewLine::tr("Allowed") : ReviewLine::tr("Not allowed") };
}

Part rightText(const Records &records, const AccessRight &right)
{
    //: a role and what it is for, as in "Door access to Lab, Hamburg"
    return { u"right"_s, ColorRole::Muted,
             ReviewLine::tr("%1 to %2").arg(records.roleName(right.roleId), right.scopeName) };
}

QString dates(const Records &records, const Scope &scope, const QDateTime &from, const QDateTime &until)
{
    const QTimeZone zone = records.zoneOf(scope);
    if (!until.isValid())
        return from.isValid() ? ReviewLine::tr("from %1").arg(zonetext::day(from, zone))
                              : ReviewLine::tr("never expires");
    const QString end = zonetext::day(until, zone);
    return from.isValid() ? ReviewLine::tr("%1 until %2").arg(zonetext::day(from, zone), end)
                          : ReviewLine::tr("until %1").arg(end);
}

QString datesOf(const Records &records, const AccessRight &right)
{
    return right.hasDates() ? dates(records, right.scope, right.validFrom, right.validUntil) : QString();
}

//! One line for each kind of wish that will come to pass.
struct Teller {
    const Change &change;
    const Records &records;

    [[nodiscard]] User before() const { return change.before.value_or(User {}); }
    [[nodiscard]] AccessRight right() const { return change.right.value_or(AccessRight {}); }

    ReviewLine operator()(const SetAccess &wish) const
    {
        User user = before();
        const Part was = access(records, user);
        user.accessEnabled = wish.enabled;
        return { was, access(records, user) };
    }
    ReviewLine operator()(const SetName &wish) const
    {
        return { words(before().name, ReviewLine::tr("No name")), words(wish.name, ReviewLine::tr("No name")) };
    }
    ReviewLine operator()(const SetNotes &wish) const
    {
        return { words(before().notes, ReviewLine::tr("No notes")), words(wish.notes, ReviewLine::tr("No notes")) };
    }
    ReviewLine operator()(const SetMetadata &wish) const
    {
        const QString was = before().metadata.value(wish.key).toVariant().toString();
        return { words(was, ReviewLine::tr("Empty")), words(wish.value, ReviewLine::tr("Empty")), wish.key };
    }
    ReviewLine operator()(const AddUser &wish) const
    {
        const bool mails = wish.user.kind == api::UserKind::Regular;
        return { .before = { u"add"_s, ColorRole::Ok,
                             mails ? ReviewLine::tr("Added, Kisi emails them")
                                   : ReviewLine::tr("Added, nobody gets an email") } };
    }
    ReviewLine operator()(const InviteUser &wish) const
    {
        const QString dates = datesOf(records, right());
        const QString what = rightText(records, right()).text;
        return { .before = { u"add"_s, ColorRole::Ok,
                             wish.invite.right.notify ? ReviewLine::tr("Invited, Kisi emails them")
                                                      : ReviewLine::tr("Invited, nobody gets an email") },
                 .note = dates.isEmpty() ? what : what + u", " + dates };
    }
    ReviewLine operator()(const AddMember &) const { return { .before = { u"add"_s, ColorRole::Ok, added() } }; }
    ReviewLine operator()(const DeleteUser &) const
    {
        const int held = int(change.held.size());
        return { .before = { u"delete"_s, ColorRole::Bad, ReviewLine::tr("Deleted for good") },
                 .note = held ? ReviewLine::tr("with %Ln access rights", nullptr, held) : QString() };
    }
    ReviewLine operator()(const DeleteMember &) const
    {
        return { .before = { u"delete"_s, ColorRole::Bad, ReviewLine::tr("Member deleted for good") } };
    }
    ReviewLine operator()(const SetPasswordSignIn &wish) const
    {
        return { switched(!wish.allowed), switched(wish.allowed), permissionText(MemberPermission::Password) };
    }
    ReviewLine operator()(const SetMemberPermission &wish) const
    {
        return { switched(!wish.allowed), switched(wish.allowed), permissionText(wish.permission) };
    }
    ReviewLine operator()(const ChangeAccessRight &wish) const
    {
        const AccessRight was = right();
        const auto &wanted = wish.change;
        QStringList before;
        QStringList after;
        if (wanted.roleId) {
            before += records.roleName(was.roleId);
            after += records.roleName(*wanted.roleId);
        }
        if (wanted.dates) {
            before += dates(records, was.scope, was.validFrom, was.validUntil);
            after += dates(records, was.scope, wanted.dates->from, wanted.dates->until);
        }
        return { { .text = before.join(u", "_s) }, { .text = after.join(u", "_s) }, was.scopeName };
    }
    ReviewLine operator()(const RemoveAccessRight &) const
    {
        return { rightText(records, right()), { u"remove-access"_s, ColorRole::Bad, ReviewLine::tr("Removed") } };
    }
    ReviewLine operator()(const CreateLogin &wish) const
    {
        return { .before = { u"add"_s, ColorRole::Ok, added() }, .note = wish.device.name };
    }
    ReviewLine operator()(const RevokeLogin &) const
    {
        return { .before = { u"delete"_s, ColorRole::Bad, ReviewLine::tr("Device login revoked") },
                 .note = change.login ? change.login->name : QString() };
    }
    ReviewLine operator()(const GiveAccessRight &) const
    {
        return { .before = { u"share"_s, ColorRole::Ok, rightText(records, right()).text },
                 .note = datesOf(records, right()) };
    }

private:
    [[nodiscard]] static QString added() { return ReviewLine::tr("Added"); }
};

// What is not offered lies with the right or the field here, not with the server.
QString whyNot(const Change &change)
{
    const bool isNotOffered = change.refusal == Refusal::NotOffered;
    if (isNotOffered && std::holds_alternative<ChangeAccessRight>(change.wish) && change.right)
        return ReviewLine::tr("Only rights to groups have dates.");
    if (isNotOffered && std::holds_alternative<SetMetadata>(change.wish))
        return ReviewLine::tr("This field holds more than text and cannot be set here.");
    return ChangeWords::refusal(change);
}

ReviewLine refused(const Change &change)
{
    const auto line = [&change](const QString &icon, ColorRole role) {
        return ReviewLine { .before = { icon, role, whyNot(change) } };
    };
    switch (change.refusal) {
    case Refusal::Yourself:
        return line(u"user"_s, ColorRole::Text);
    case Refusal::Owner:
    case Refusal::AboveYourself:
    case Refusal::NoPermission:
        return line(u"lock"_s, ColorRole::Text);
    case Refusal::SuspendedByDirectory:
        return line(u"directory"_s, ColorRole::Dir);
    case Refusal::Offline:
        return line(u"offline"_s, ColorRole::Hold);
    default:
        return line(u"error"_s, ColorRole::Bad);
    }
}

ReviewLine alreadySo(const Change &change, const Records &records)
{
    if (std::holds_alternative<SetAccess>(change.wish) && change.before)
        return { .before = access(records, *change.before) };
    if (change.right)
        return { .before = rightText(records, *change.right), .note = datesOf(records, *change.right) };
    return { .before = { u"check"_s, ColorRole::Ok, ReviewLine::tr("Already so") } };
}

} // namespace

ReviewLine ReviewLine::of(const Change &change, const Records &records)
{
    switch (change.prospect) {
    case Prospect::Refused:
        return refused(change);
    case Prospect::AlreadySo:
        return alreadySo(change, records);
    case Prospect::WillChange:
        break;
    }
    return std::visit(Teller { change, records }, change.wish);
}

QString ReviewLine::spoken() const
{
    QString text = after.text.isEmpty() ? before.text
                                        //: a state before and after, as in "from Active to Suspended"
                                        : tr("from %1 to %2").arg(before.text, after.text);
    return note.isEmpty() ? text : text + u", " + note;
}
