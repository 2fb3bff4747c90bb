// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewwords.h"

#include "app/models/timetext.h"
#include "ui/shared/errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Part = Directory::Part;

namespace {

// The older one: the numbers rest on both.
QDateTime asOf(const Directory &directory)
{
    const auto people = directory.asOf(Part::Users);
    const auto rights = directory.asOf(Part::AccessRights);
    return rights.isValid() ? std::min(people, rights) : people;
}

QString many(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

QString OverviewWords::freshness(const Directory &directory)
{
    if (directory.isRefreshing(Part::Users) && !directory.asOf(Part::Users).isValid())
        return directory.count(Part::Users) == 0
            ? tr("Loading people…")
            : tr("%1 of %2 people loaded").arg(many(directory.count(Part::Users)), many(directory.total(Part::Users)));
    if (directory.isRefreshing() && !directory.records().knowsRights)
        return directory.count(Part::AccessRights) == 0
            ? tr("Loading access rights…")
            : tr("%1 of %2 access rights loaded")
                  .arg(many(directory.count(Part::AccessRights)), many(directory.total(Part::AccessRights)));
    const auto moment = asOf(directory);
    //: %1: a time of day
    return moment.isValid() ? tr("as of %1").arg(timetext::clock(moment)) : QString();
}

OverviewWords OverviewWords::failed(const PageParts &parts)
{
    const auto &error = parts.directory.error();
    if (error.kind == Error::Forbidden) {
        const auto &account = parts.session.account();
        const auto who = account.roleName.isEmpty() ? tr("You are signed in as %1.").arg(account.user.name)
                                                    : tr("Your role is %1.").arg(account.roleName);
        return { .icon = u"lock"_s,
                 .what = tr("Your role does not include users"),
                 .why = who + u' ' + tr("An organization administrator can give you a role that shows them.") };
    }
    return { .icon = errorIcon(error),
             .what = tr("The overview could not be loaded"),
             .why = explain(error).sentences(),
             .way = error.kind == Error::Unauthorized ? Way::None : Way::TryAgain };
}

std::optional<OverviewWords> OverviewWords::instead(const PageParts &parts)
{
    const auto &directory = parts.directory;
    if (directory.count(Part::Users) > 0)
        return {};
    if (directory.freshness() == Freshness::Failed)
        return failed(parts);
    if (directory.freshness() == Freshness::Complete)
        return OverviewWords { .icon = u"users"_s,
                               .what = tr("No users yet"),
                               .why = tr("Add the first people: an email address is all it takes."),
                               .way = Way::AddUsers };
    return {};
}

std::optional<OverviewWords> OverviewWords::notice(const PageParts &parts)
{
    const auto &directory = parts.directory;
    if (parts.session.state() == Session::State::Expired)
        return OverviewWords { .icon = u"lock"_s,
                               .what = tr("Signed out by Kisi"),
                               .why = tr("Your sign-in was refused (401). Sign in to go on."),
                               .way = Way::SignIn };
    if (directory.count(Part::Users) == 0)
        return {}; // said in place of the numbers
    const auto moment = asOf(directory);
    const auto seen = moment.isValid() ? tr("You see the numbers as of %1.").arg(timetext::clock(moment))
                                       : tr("You see the numbers of what is loaded so far.");
    if (!parts.client.isOnline())
        return OverviewWords { .icon = u"offline"_s, .what = tr("No connection"), .why = seen, .way = Way::TryAgain };
    if (directory.freshness() == Freshness::Stale)
        return OverviewWords { .icon = errorIcon(directory.error()),
                               .what = tr("The overview could not be refreshed"),
                               .why = explain(directory.error()).sentences() + u' ' + seen,
                               .tone = Tone::Bad,
                               .way = Way::TryAgain };
    return incomplete(directory);
}

std::optional<OverviewWords> OverviewWords::incomplete(const Directory &directory)
{
    const auto &error = directory.error(Part::AccessRights);
    if (directory.freshness(Part::AccessRights) == Freshness::Failed && error.kind == Error::Forbidden)
        return OverviewWords { .icon = u"lock"_s,
                               .what = tr("Your role does not include access rights"),
                               .why = tr("Numbers that rest on them are not shown.") };
    if (directory.freshness(Part::AccessRights) == Freshness::Failed)
        return OverviewWords { .icon = errorIcon(error),
                               .what = tr("Access rights could not be loaded"),
                               .why = explain(error).sentences() + u' '
                                   + tr("Until then nobody’s groups and roles are known, nor who gets in."),
                               .tone = Tone::Bad,
                               .way = Way::TryAgain };
    if (directory.missing() > 0)
        return OverviewWords { .icon = u"info"_s,
                               .what = tr("%Ln people could not be listed", nullptr, int(directory.missing())),
                               .why = tr("Kisi counts %1 but lists only %2 of them. The others are not counted here.")
                                          .arg(many(directory.total()), many(directory.count(Part::Users))),
                               .way = Way::TryAgain };
    return {};
}
