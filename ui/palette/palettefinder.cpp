// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettefinder.h"

#include "ui/people/personactions.h"
#include "ui/shared/initials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Entries = QList<PaletteEntry>;
using Kind = PaletteEntry::Kind;

namespace {

constexpr qsizetype mostPeople = 8; // beside other things that fit
constexpr qsizetype mostOthers = 8;

// The first says enough here.
QStringList keysOf(const QAction &action)
{
    const auto keys = action.shortcut();
    return keys.isEmpty() ? QStringList() : QStringList { keys.toString(QKeySequence::NativeText) };
}

PaletteEntry heading(const QString &text)
{
    return { .kind = Kind::Heading, .text = text };
}

bool isBetter(const PaletteEntry &left, const PaletteEntry &right)
{
    if (left.fit.score != right.fit.score)
        return left.fit.score > right.fit.score;
    if (left.text.size() != right.text.size())
        return left.text.size() < right.text.size();
    return left.text < right.text;
}

//! Those that fit, the best first, with the letters that were typed marked.
Entries ranked(Entries entries, Fuzzy &fuzzy, qsizetype most)
{
    const auto fitting = std::remove_if(entries.begin(), entries.end(),
                                        [](const PaletteEntry &entry) { return entry.fit.score == 0; });
    entries.erase(fitting, entries.end());
    std::sort(entries.begin(), entries.end(), isBetter);
    entries.resize(std::min(most, entries.size()));
    for (auto &entry : entries)
        entry.marked = fuzzy.places(entry.text);
    return entries;
}

bool hasStrong(const Entries &entries)
{
    return std::any_of(entries.begin(), entries.end(), [](const PaletteEntry &entry) { return entry.fit.isStrong; });
}

void dropWeak(Entries &entries)
{
    const auto weak
        = std::remove_if(entries.begin(), entries.end(), [](const PaletteEntry &entry) { return !entry.fit.isStrong; });
    entries.erase(weak, entries.end());
}

//! Lines under a heading that stay together.
struct Section {
    QString title {};
    Entries entries {};

    [[nodiscard]] int best() const { return entries.isEmpty() ? 0 : entries.first().fit.score; }
};

} // namespace

PaletteFinder::PaletteFinder(const PageParts &parts, PersonActions &actions, QList<Command> commands, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_commands(std::move(commands))
{
}

std::optional<PaletteEntry> PaletteFinder::personEntry(UserId id) const
{
    const Person *person = m_parts.directory.find(id);
    if (!person)
        return {};
    const QString name = person->displayName();
    const QString &email = person->user.email;
    return PaletteEntry { .kind = Kind::Person,
                          .text = name,
                          .detail = name == email ? QString() : email,
                          .id = number(id),
                          .status = person->status,
                          .icon = u"user"_s,
                          .initials = initials(person->user.name, email) };
}

PaletteEntry PaletteFinder::groupEntry(const Records &records, const Group &group)
{
    const Place *place = group.place ? records.places.find(*group.place) : nullptr;
    return { .kind = Kind::Group,
             .text = group.name,
             .detail = place ? tr("Group, %1").arg(place->name) : tr("Group"),
             .id = number(group.id),
             .icon = u"group"_s };
}

PaletteEntry PaletteFinder::placeEntry(const Place &place)
{
    return { .kind = Kind::Place,
             .text = place.name,
             .detail = tr("Place, its people"),
             .id = number(place.id),
             .icon = u"place"_s };
}

// Off without a reason is no use to anybody here.
std::optional<PaletteEntry> PaletteFinder::commandEntry(const Command &command)
{
    if (!command.action || !command.action->isVisible())
        return {};
    const QString reason = command.action->property("reason").toString();
    if (!command.action->isEnabled() && reason.isEmpty())
        return {};
    return PaletteEntry { .kind = Kind::Command,
                          .text = command.words,
                          .detail = command.action->isEnabled() ? command.menu : reason,
                          .icon = u"arrow-right"_s,
                          .keys = keysOf(*command.action),
                          .action = command.action };
}

std::optional<PaletteEntry> PaletteFinder::again(const PaletteEntry &recent) const
{
    const Records &records = m_parts.directory.records();
    if (recent.kind == Kind::Person)
        return personEntry(UserId { recent.id });
    if (recent.kind == Kind::Group) {
        const Group *group = records.groups.find(GroupId { recent.id });
        return group ? std::optional(groupEntry(records, *group)) : std::nullopt;
    }
    if (recent.kind == Kind::Place) {
        const Place *place = records.places.find(PlaceId { recent.id });
        return place ? std::optional(placeEntry(*place)) : std::nullopt;
    }
    for (const Command &command : m_commands) {
        if (command.action && command.action == recent.action)
            return commandEntry(command);
    }
    return {};
}

Entries PaletteFinder::atFirst(const Entries &recent) const
{
    Entries chosen;
    for (const auto &entry : recent) {
        if (auto known = again(entry))
            chosen.append(*std::move(known));
    }
    Entries all;
    for (const auto &command : m_commands) {
        const bool isAbove = std::any_of(chosen.begin(), chosen.end(), [&](const auto &entry) {
            return entry.action && entry.action == command.action;
        });
        if (auto entry = isAbove ? std::nullopt : commandEntry(command))
            all.append(*std::move(entry));
    }
    if (!chosen.isEmpty())
        chosen.prepend(heading(tr("Chosen last")));
    if (!all.isEmpty())
        all.prepend(heading(tr("Commands")));
    return chosen + all;
}

Entries PaletteFinder::people(Fuzzy &fuzzy, const std::vector<PeopleSearch::Found> &found) const
{
    Entries people;
    for (const auto &one : found) {
        auto entry = personEntry(one.id); // may have gone since
        if (!entry)
            continue;
        entry->fit = one.fit;
        entry->marked = fuzzy.places(entry->text);
        people.append(*std::move(entry));
    }
    return people;
}

Entries PaletteFinder::groupsAndPlaces(Fuzzy &fuzzy) const
{
    const Records &records = m_parts.directory.records();
    Entries entries;
    for (const Group &group : records.groups) {
        const Place *place = group.place ? records.places.find(*group.place) : nullptr;
        const auto fit = fuzzy.fit(group.name, place ? place->name : QString());
        if (fit.score == 0)
            continue;
        entries.append(groupEntry(records, group));
        entries.last().fit = fit;
    }
    for (const Place &place : records.places) {
        if (const auto fit = fuzzy.fit(place.name); fit.score > 0) {
            entries.append(placeEntry(place));
            entries.last().fit = fit;
        }
    }
    return ranked(std::move(entries), fuzzy, mostOthers);
}

Entries PaletteFinder::commands(Fuzzy &fuzzy) const
{
    Entries entries;
    for (const Command &command : m_commands) {
        const auto fit = fuzzy.fit(command.words, command.menu);
        auto entry = fit.score > 0 ? commandEntry(command) : std::nullopt;
        if (!entry)
            continue;
        entry->fit = fit;
        entries.append(*std::move(entry));
    }
    return ranked(std::move(entries), fuzzy, mostOthers);
}

Entries PaletteFinder::matching(const QString &typed, const std::vector<PeopleSearch::Found> &found) const
{
    Fuzzy fuzzy(typed);
    std::vector<Section> sections { { tr("People"), people(fuzzy, found) },
                                    { tr("Groups and places"), groupsAndPlaces(fuzzy) },
                                    { tr("Commands"), commands(fuzzy) } };
    const bool isAnyStrong = std::any_of(sections.begin(), sections.end(),
                                         [](const Section &section) { return hasStrong(section.entries); });
    for (auto &section : sections) {
        if (isAnyStrong)
            dropWeak(section.entries);
    }
    if (!sections[1].entries.isEmpty() || !sections[2].entries.isEmpty())
        sections[0].entries.resize(std::min(mostPeople, sections[0].entries.size()));
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section &left, const Section &right) { return left.best() > right.best(); });
    Entries all;
    for (const auto &section : sections) {
        if (section.entries.isEmpty())
            continue;
        all += heading(section.title);
        all += section.entries;
        if (section.entries.first().kind == Kind::Person)
            all += verbs();
    }
    if (!all.isEmpty())
        all += heading(tr("In the list of users"));
    all += PaletteEntry { .kind = Kind::Search,
                          .text = tr("Search Users for “%1”").arg(typed.trimmed()),
                          .detail = tr("also in notes"),
                          .icon = u"search"_s };
    return all;
}

PaletteEntry PaletteFinder::verb(QAction *action, const QString &icon) const
{
    const QString reason = m_actions.reason(action);
    return { .kind = Kind::Verb, .text = action->text(), .detail = reason, .icon = icon, .action = action };
}

Entries PaletteFinder::verbs() const
{
    const Person *person = m_actions.person();
    if (!person)
        return {};
    QAction *access = m_actions.access();
    const bool isSuspend = access == m_actions.suspendAccess();
    Entries entries { heading(tr("Do with %1").arg(person->displayName())),
                      verb(access, isSuspend ? u"suspend"_s : u"restore"_s),
                      verb(m_actions.shareAccess(), u"share"_s) };
    entries[1].keys = { QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText) };
    return entries;
}
