// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewfacts.h"

#include "app/changes/effect.h"
#include "ui/review/reviewmodel.h"

#include <QLocale>

#include <algorithm>

namespace {

template <typename T>
bool is(const Change &change)
{
    return std::holds_alternative<T>(change.wish);
}

bool hasWayBack(const Change &change)
{
    return !ReviewFacts::isDeletion(change) && !is<AddUser>(change) && !is<InviteUser>(change) && !is<AddMember>(change)
        && !is<RevokeLogin>(change);
}

bool staysShut(const Change &change)
{
    const auto *access = std::get_if<SetAccess>(&change.wish);
    return access && access->enabled && change.before && !change.before->scimAccessEnabled;
}

bool goesBetween(const Records &records, const Change &change, AccessStatus from, AccessStatus to)
{
    const auto now = QDateTime::currentDateTimeUtc();
    User user = change.before.value_or(User {});
    const auto was = records.statusOf(user, now);
    user.accessEnabled = std::get<SetAccess>(change.wish).enabled;
    return was == from && records.statusOf(user, now) == to;
}

// One status before and one after are named only where every row has them: some may have no rights, or not confirmed.
QString accessSentence(const ReviewModel &model, bool enabled)
{
    const auto from = enabled ? AccessStatus::Suspended : AccessStatus::Active;
    const auto to = enabled ? AccessStatus::Active : AccessStatus::Suspended;
    bool isSo = true;
    const auto goes = [&](const Change &change) {
        isSo = isSo && goesBetween(model.records(), change, from, to);
        return isSo;
    };
    if (model.countTicked(goes) < model.ticked())
        return ReviewFacts::tr("See before and after below");
    return enabled ? ReviewFacts::tr("From Suspended to Active") : ReviewFacts::tr("From Active to Suspended");
}

QString sentence(const ReviewModel &model, const ChangeSet &set)
{
    if (set.isEmpty())
        return {};
    if (model.ticked() == 0)
        return ReviewFacts::tr("Nothing is sent");
    const Change &first = set.changes.constFirst();
    const bool isOneKind = std::all_of(set.changes.begin(), set.changes.end(), [&first](const Change &each) {
        return each.wish.index() == first.wish.index();
    });
    if (!isOneKind)
        return ReviewFacts::tr("See before and after below");
    if (const auto *access = std::get_if<SetAccess>(&first.wish))
        return accessSentence(model, access->enabled);
    if (ReviewFacts::isDeletion(first))
        return ReviewFacts::tr("Deleted for good");
    if (is<RemoveAccessRight>(first))
        return ReviewFacts::tr("These rights are removed");
    return is<GiveAccessRight>(first) ? ReviewFacts::tr("These rights are given")
                                      : ReviewFacts::tr("See before and after below");
}

QString undoingWords(int changing, int final, bool deletes)
{
    if (final == 0)
        return ReviewFacts::tr("Can be undone. You can keep working.");
    if (final < changing)
        return ReviewFacts::tr("%Ln of these changes cannot be undone.", nullptr, final);
    return deletes ? ReviewFacts::tr("Cannot be undone. Held back for 10 seconds first.")
                   : ReviewFacts::tr("Cannot be undone in one step.");
}

} // namespace

QString ReviewFacts::about(std::chrono::milliseconds time)
{
    constexpr int minute = 60;
    const int seconds = qMax(1, int((time.count() + 999) / 1000));
    const auto number = [](int count) { return QLocale().toString(count); };
    if (seconds < minute)
        return tr("about %1 s").arg(number(seconds));
    if (seconds < minute * minute)
        return tr("about %1 min %2 s").arg(number(seconds / minute), number(seconds % minute));
    const int minutes = seconds / minute;
    return tr("about %1 h %2 min").arg(number(minutes / minute), number(minutes % minute));
}

int ReviewFacts::requests(int rows)
{
    constexpr int block = 100;
    return rows + 2 * ((rows + block - 1) / block);
}

bool ReviewFacts::isDeletion(const Change &change)
{
    return is<DeleteUser>(change) || is<DeleteMember>(change);
}

bool ReviewFacts::deletes(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(), isDeletion);
}

QString ReviewFacts::lost(const ChangeSet &set)
{
    if (!deletes(set))
        return {};
    if (is<DeleteUser>(set.changes.constFirst()))
        return tr("Kisi cannot undo this: profiles, access rights, cards and history are lost. Suspending keeps them "
                  "out just as well, and nothing is lost.");
    return tr("Deleting a member does not delete the user: according to Kisi, the user profile stays. This cannot be "
              "undone. Suspending keeps them out just as well, and nothing is lost.");
}

QString ReviewFacts::leaveOut(const ChangeSet &set)
{
    const bool isRights = !set.isEmpty() && set.changes.constFirst().right.has_value();
    return isRights ? tr("Untick what you want to leave out.") : tr("Untick anybody you want to leave out.");
}

ReviewFacts ReviewFacts::of(const ReviewModel &model, const ChangeSet &set, std::chrono::milliseconds spacing)
{
    ReviewFacts facts;
    const int changing = model.ticked();
    const int leftOut = model.count(Prospect::WillChange) - changing;
    // What is to be made is looked for first.
    const int needed
        = requests(changing) + model.countTicked([](const Change &change) { return effect::isCreation(change.wish); });
    facts.willChange = leftOut > 0 ? tr("%Ln left out", nullptr, leftOut) : sentence(model, set);
    facts.effort
        = changing == 0 ? tr("Nothing is sent") : tr("%Ln requests, %1", nullptr, needed).arg(about(needed * spacing));
    const int final = model.countTicked([](const Change &change) { return !hasWayBack(change); });
    facts.canBeUndone = final == 0;
    const bool invites
        = final > 0 && final == model.countTicked([](const Change &change) { return is<InviteUser>(change); });
    facts.undoing = invites ? tr("Undo takes the access back. People who were invited stay users.")
                            : undoingWords(changing, final, deletes(set));
    const auto shut = std::count_if(set.changes.begin(), set.changes.end(), staysShut);
    if (shut > 0)
        facts.directory = tr("%Ln people stay locked out by the directory.", nullptr, int(shut));
    return facts;
}
