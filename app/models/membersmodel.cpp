// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"

#include "app/models/timetext.h"
#include "app/models/usersmodel.h"

using namespace Qt::StringLiterals;

using Kind = Condition::Kind;

namespace {

// The order in which the classic types may do more.
int typeRank(const QString &roleId)
{
    if (roleId == "basic"_L1)
        return 0;
    if (roleId == "manager"_L1)
        return 1;
    return roleId == "administrator"_L1 ? 2 : 3;
}

// Each switch as on, off or not told.
int switches(const Member &member)
{
    int all = 0;
    for (int i = 0; i <= int(MemberPermission::CardWithoutActivation); ++i) {
        const auto allowed = member.allows(MemberPermission(i));
        all = all * 3 + (allowed ? 1 + int(*allowed) : 0);
    }
    return all;
}

} // namespace

MembersModel::MembersModel(const Directory &directory, QObject *parent)
    : DirectoryModel(directory, Directory::Part::Members, parent)
{
    start({ {}, // the tick
            { tr("Name") },
            { tr("Email") },
            { tr("Type") },
            { tr("Status") },
            { tr("Unlocks with"), tr("What they may open doors with") },
            { tr("Last seen") } });
}

const Member *MembersModel::memberAt(int row) const
{
    const int position = positionAt(row);
    return position < 0 ? nullptr : &records().members.at(position);
}

bool MembersModel::dependsOn(Directory::Part part) const
{
    return part == Directory::Part::Users || part == Directory::Part::Roles;
}

qint64 MembersModel::idAt(int position) const
{
    return number(records().members.at(position).id);
}

int MembersModel::positionOf(qint64 id) const
{
    return records().members.positionOf(MemberId { id });
}

QDateTime MembersModel::lastSeenOf(const Member &member) const
{
    const auto *person = personOf(member);
    return person ? person->user.lastAccessedAt : QDateTime();
}

// Until the person is listed the member's own switches are all there is.
AccessStatus MembersModel::statusOf(const Member &member) const
{
    const auto *person = personOf(member);
    return person
        ? person->status
        : accessStatus(User { .accessEnabled = member.accessEnabled, .scimAccessEnabled = member.scimAccessEnabled });
}

QVariant MembersModel::cell(int position, int column, int role) const
{
    const auto &member = records().members.at(position);
    switch (role) {
    case Qt::DisplayRole:
        return text(member, column);
    case Qt::ToolTipRole:
        return column == LastSeenColumn && personOf(member) ? QVariant(timetext::exact(lastSeenOf(member)))
                                                            : QVariant();
    case roles::Person:
        return number(member.user);
    case roles::Status:
        return int(statusOf(member));
    case roles::Muted:
        if (column == LastSeenColumn)
            return !lastSeenOf(member).isValid();
        if (column == UnlocksWithColumn)
            return !member.loginEnabled.value_or(false) && !member.cardEnabled.value_or(false)
                && !member.linkEnabled.value_or(false);
        return column == NameColumn && records().memberName(member).isEmpty();
    default:
        return {};
    }
}

QString MembersModel::text(const Member &member, int column) const
{
    switch (column) {
    case NameColumn: {
        const auto name = records().memberName(member);
        return name.isEmpty() ? tr("Loading…") : name;
    }
    case EmailColumn:
        return records().memberEmail(member);
    case TypeColumn:
        return memberTypeText(records(), member.roleId);
    case StatusColumn:
        return statusText(statusOf(member));
    case UnlocksWithColumn:
        return unlocksWithText(member);
    case LastSeenColumn:
        return personOf(member) ? timetext::ago(lastSeenOf(member), QDateTime::currentDateTimeUtc()) : QString();
    default:
        return {};
    }
}

SortValue MembersModel::sortValue(int position, int column) const
{
    const auto &member = records().members.at(position);
    const auto name = records().memberName(member);
    switch (column) {
    case EmailColumn:
        return { .text = records().memberEmail(member) };
    case TypeColumn:
        return { typeRank(member.roleId), QString(memberTypeText(records(), member.roleId) + u'\t' + name) };
    case StatusColumn:
        return { int(statusOf(member)), name };
    case UnlocksWithColumn:
        return { .text = unlocksWithText(member) + u'\t' + name };
    case LastSeenColumn:
        return { sortedTime(lastSeenOf(member)), name };
    default:
        return { .text = name };
    }
}

QString MembersModel::searchTextOf(int position) const
{
    const auto &member = records().members.at(position);
    const auto *person = personOf(member);
    return records().memberName(member) + u'\n' + records().memberEmail(member) + u'\n'
        + memberTypeText(records(), member.roleId) + u'\n' + (person ? person->user.notes.text() : QString());
}

size_t MembersModel::fingerprint(int position) const
{
    const auto &member = records().members.at(position);
    const auto *person = personOf(member);
    return qHashMulti(0, number(member.user), memberTypeText(records(), member.roleId), switches(member),
                      records().memberName(member), records().memberEmail(member), int(statusOf(member)),
                      person ? person->user.notes.text() : QString(), sortedTime(lastSeenOf(member)));
}

bool MembersModel::holds(const Question &question, int position, const QDateTime &now) const
{
    const auto &member = records().members.at(position);
    switch (question.kind()) {
    case Kind::Status:
        return isStatus(question, statusOf(member));
    case Kind::NotSeenFor:
    case Kind::NeverSeen:
        return personOf(member) && isUnseen(question, lastSeenOf(member), now);
    case Kind::MemberType:
        return member.roleId == question.condition.value;
    case Kind::PermissionOff:
        return !member.allows(MemberPermission(question.number)).value_or(true);
    default:
        return false;
    }
}

QString memberTypeText(const Records &records, const QString &roleId)
{
    switch (typeRank(roleId)) {
    case 0:
        return MembersModel::tr("Basic");
    case 1:
        return MembersModel::tr("Manager");
    case 2:
        return MembersModel::tr("Administrator");
    default:
        return records.roleName(roleId);
    }
}

QString unlocksWithText(const Member &member)
{
    QStringList ways;
    if (member.loginEnabled.value_or(false))
        ways << MembersModel::tr("app");
    if (member.cardEnabled.value_or(false))
        ways << MembersModel::tr("card");
    if (member.linkEnabled.value_or(false))
        ways << MembersModel::tr("link");
    const bool isTold = member.loginEnabled || member.cardEnabled || member.linkEnabled;
    if (ways.isEmpty())
        return isTold ? MembersModel::tr("Nothing") : QString();
    ways.first()[0] = ways.first()[0].toUpper();
    return ways.join(u", "_s);
}
