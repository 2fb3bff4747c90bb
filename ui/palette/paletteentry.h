// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"
#include "ui/palette/fuzzy.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

//! One line of the palette: a heading, or what can be chosen there.
struct PaletteEntry {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntry)
public:
    //! Verb: of the person above. Search: among the users, with their notes. Key: in the sheet of shortcuts.
    enum class Kind { Heading, Person, Group, Place, Command, Verb, Search, Key };

    Kind kind = Kind::Heading;
    QString text {};
    QString detail {}; // quiet, behind it
    std::vector<int> marked {}; // the letters of the text that were typed
    qint64 id = 0; // of a person, group or place
    std::optional<AccessStatus> status {}; // of a person
    QString icon {};
    QString initials {}; // of a person, in place of the icon
    QStringList keys {}; // that do the same without the palette
    QPointer<QAction> action {}; // of a command or verb
    Fuzzy::Fit fit {};

    [[nodiscard]] bool isHeading() const { return kind == Kind::Heading; }
    //! Off: it says why in its detail.
    [[nodiscard]] bool isOff() const { return action && !action->isEnabled(); }
    //! The same thing, whatever is said of it now.
    [[nodiscard]] bool isSame(const PaletteEntry &other) const
    {
        return kind == other.kind && id == other.id && action == other.action;
    }
    //! For screen readers: "Amara Okonkwo, person, a.okonkwo@example.com, Suspended".
    [[nodiscard]] QString spoken() const;
};
