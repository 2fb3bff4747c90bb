// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"
#include "ui/palette/command.h"
#include "ui/palette/paletteentry.h"
#include "ui/palette/peoplesearch.h"

#include <QObject>

class PersonActions;

//! Makes the lines of the palette: what fits what was typed, under headings, the best part first.
class PaletteFinder final : public QObject {
    Q_OBJECT
public:
    //! `actions`: about the person whose verbs are offered.
    PaletteFinder(const PageParts &parts, PersonActions &actions, QList<Command> commands, QObject *parent = nullptr);

    //! While nothing is typed: what was chosen last, then every command.
    [[nodiscard]] QList<PaletteEntry> atFirst(const QList<PaletteEntry> &recent) const;
    [[nodiscard]] QList<PaletteEntry> matching(const QString &typed,
                                               const std::vector<PeopleSearch::Found> &people) const;
    //! With its heading; nothing without a person.
    [[nodiscard]] QList<PaletteEntry> verbs() const;

private:
    using Entries = QList<PaletteEntry>;

    [[nodiscard]] std::optional<PaletteEntry> personEntry(UserId id) const;
    [[nodiscard]] static PaletteEntry groupEntry(const Records &records, const Group &group);
    [[nodiscard]] static PaletteEntry placeEntry(const Place &place);
    [[nodiscard]] static std::optional<PaletteEntry> commandEntry(const Command &command);
    [[nodiscard]] std::optional<PaletteEntry> again(const PaletteEntry &recent) const;
    [[nodiscard]] PaletteEntry verb(QAction *action, const QString &icon) const;
    [[nodiscard]] Entries people(Fuzzy &fuzzy, const std::vector<PeopleSearch::Found> &found) const;
    [[nodiscard]] Entries groupsAndPlaces(Fuzzy &fuzzy) const;
    [[nodiscard]] Entries commands(Fuzzy &fuzzy) const;

    PageParts m_parts;
    PersonActions &m_actions;
    QList<Command> m_commands;
};
