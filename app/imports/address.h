// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace imports {

//! What is wrong with an e-mail address, as far as it can be said without asking anybody.
enum class AddressFault : quint8 {
    None,
    Missing,
    NoAt,
    TwoAts,
    NothingBefore,
    NothingBehind,
    Space,
    WrongCharacter, // see wrongCharacterIn()
    NoEnding, // no dot behind the @, or nothing behind it
    DotTooMany,
    TooLong
};

AddressFault addressFault(QStringView address);
//! The first that no address can contain; null: there is none.
QChar wrongCharacterIn(QStringView address);
//! Without blanks around it and the invisible marks that come along with copied text.
QString cleanAddress(const QString &text);
//! As Kisi and the directory tell addresses apart.
inline QString addressKey(const QString &address)
{
    return address.toLower();
}
QString domainOf(const QString &address);
//! Of one of the big mail providers: right as it is, however near to another.
bool isProvider(QStringView domain);

//! Finds slips of the hand in domains: "gmial.com". Remembers what it has found.
class DomainSlips final {
public:
    //! Domains that people here have are right as they are.
    explicit DomainSlips(const QSet<QString> &known = {});

    //! The address that was probably meant; empty without a better guess.
    [[nodiscard]] QString likelyMeant(const QString &address);

private:
    QSet<QString> m_known;
    QHash<QString, QString> m_found;
};

} // namespace imports
