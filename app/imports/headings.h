// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace imports {

//! What a column says of a person.
enum class Field : quint8 {
    Ignored,
    Email,
    Name,
    GivenName, // joined to the name where there is no column for it
    FamilyName,
    Managed,
    Notes,
    Role,
    Groups, // names or ids, separated by ";"
    Place,
    ValidFrom,
    ValidUntil,
    PasswordSignIn,
    Metadata, // a field of it: see metadataKey()
    Image, // Kisi's template: kept, and not imported here
    Credential, // a card's number in Kisi's template: likewise
    // What a problem file has besides.
    Line,
    Problem,
    HowToFix
};
inline constexpr auto fields = std::to_array<Field>(
    { Field::Ignored, Field::Email, Field::Name, Field::GivenName, Field::FamilyName, Field::Managed, Field::Notes,
      Field::Role, Field::Groups, Field::Place, Field::ValidFrom, Field::ValidUntil, Field::PasswordSignIn,
      Field::Metadata, Field::Image, Field::Credential, Field::Line, Field::Problem, Field::HowToFix });

//! By its heading in English, German, French or Spanish, in Kisi's template, or in a file of ours.
Field fieldOf(const QString &heading);
//! "Nom" and "Nombre": a last or a first name beside the other, the whole name where they stand alone.
bool mayBeWholeName(const QString &heading);
//! "Floor" for "metadata.Floor"; empty for any other.
QString metadataKey(const QString &heading);
//! The heading that we give it, which fieldOf() knows again.
QString headingOf(Field field);

//! The columns of Kisi's own template, in its order.
QStringList kisiTemplate();
bool isKisiTemplate(const QStringList &headings);

} // namespace imports
