// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/address.h"

#include "app/imports/editdistance.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321

// Near each other and all real: none is ever taken for a slip of another.
constexpr auto commonDomains = std::to_array<QStringView>(
    { u"gmail.com",  u"googlemail.com", u"outlook.com",   u"outlook.de",     u"outlook.fr", u"outlook.es",
      u"outlook.be", u"hotmail.com",    u"hotmail.de",    u"hotmail.fr",     u"hotmail.es", u"hotmail.be",
      u"icloud.com", u"yahoo.com",      u"yahoo.de",      u"yahoo.fr",       u"yahoo.es",   u"proton.me",
      u"live.com",   u"live.fr",        u"live.be",       u"protonmail.com", u"msn.com",    u"aol.com",
      u"mail.com",   u"gmx.com",        u"gmx.de",        u"gmx.net",        u"web.de",     u"t-online.de",
      u"freenet.de", u"orange.fr",      u"free.fr",       u"laposte.net",    u"wanadoo.fr", u"ymail.com",
      u"me.com",     u"mac.com",        u"telefonica.net" });

bool isInvisible(QChar letter)
{
    const auto code = letter.unicode();
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || code == 0x2060 || code == 0xFEFF
        || code == 0x00AD;
}

bool isWrong(QChar letter)
{
    static constexpr QStringView wrong = u",;:<>()[]\"\\";
    return wrong.contains(letter) || letter < u' ' || letter == QChar(0x7F);
}

// What nearly every address is made of, and no reason to look closer.
bool isUsual(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || (letter >= u'0' && letter <= u'9') || letter == u'@' || letter == u'.' || letter == u'-' || letter == u'_'
        || letter == u'+';
}

// Of another country: "yahoo.co.uk".
bool isSameProvider(QStringView domain, QStringView other)
{
    const auto dot = other.indexOf(u'.');
    return domain.startsWith(other.first(dot + 1));
}

QString nearestCommon(const QString &domain)
{
    constexpr qsizetype longEnoughForTwo = 9;
    int fewest = domain.size() >= longEnoughForTwo ? 3 : 2;
    QStringView best;
    for (const auto candidate : commonDomains) {
        const int slips = editDistance(domain, candidate, fewest);
        if (slips < fewest && !(slips > 1 && isSameProvider(domain, candidate))) {
            fewest = slips;
            best = candidate;
        }
    }
    return best.toString();
}

AddressFault domainFault(QStringView domain)
{
    if (!domain.contains(u'.') || domain.endsWith(u'.'))
        return AddressFault::NoEnding;
    return domain.startsWith(u'.') ? AddressFault::DotTooMany : AddressFault::None;
}

} // namespace

AddressFault addressFault(QStringView address)
{
    if (address.isEmpty())
        return AddressFault::Missing;
    const auto at = address.indexOf(u'@');
    if (at < 0)
        return AddressFault::NoAt;
    if (address.lastIndexOf(u'@') != at)
        return AddressFault::TwoAts;
    if (at == 0)
        return AddressFault::NothingBefore;
    if (at == address.size() - 1)
        return AddressFault::NothingBehind;
    if (!std::all_of(address.begin(), address.end(), isUsual)) {
        if (std::any_of(address.begin(), address.end(), [](QChar letter) { return letter.isSpace(); }))
            return AddressFault::Space;
        if (!wrongCharacterIn(address).isNull())
            return AddressFault::WrongCharacter;
    }
    if (const auto fault = domainFault(address.sliced(at + 1)); fault != AddressFault::None)
        return fault;
    if (address.startsWith(u'.') || address.at(at - 1) == u'.' || address.contains(".."_L1))
        return AddressFault::DotTooMany;
    return address.size() > longestAddress ? AddressFault::TooLong : AddressFault::None;
}

QChar wrongCharacterIn(QStringView address)
{
    const auto found = std::find_if(address.begin(), address.end(), isWrong);
    return found == address.end() ? QChar() : *found;
}

QString cleanAddress(const QString &text)
{
    QString clean = text.trimmed();
    if (std::any_of(clean.cbegin(), clean.cend(), isInvisible))
        clean.removeIf(isInvisible);
    return clean;
}

QString domainOf(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

bool isProvider(QStringView domain)
{
    return std::find(commonDomains.begin(), commonDomains.end(), domain) != commonDomains.end();
}

DomainSlips::DomainSlips(const QSet<QString> &known)
    : m_known(known)
{
    for (const auto domain : commonDomains)
        m_known.insert(domain.toString());
}

QString DomainSlips::likelyMeant(const QString &address)
{
    const auto domain = domainOf(address);
    if (m_known.contains(domain))
        return {};
    auto found = m_found.constFind(domain);
    if (found == m_found.cend())
        found = m_found.insert(domain, nearestCommon(domain));
    return found->isEmpty() ? QString() : QString(address.section(u'@', 0, 0) + u'@' + *found);
}

} // namespace imports
