// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/emailaddress.h"

#include "app/directory/directory.h"
#include "app/imports/address.h"
#include "app/imports/editdistance.h"

using namespace Qt::StringLiterals;

using imports::AddressFault;

QString EmailAddress::problem(const QString &address)
{
    switch (imports::addressFault(address)) {
    case AddressFault::None:
        return {};
    case AddressFault::Missing:
        return tr("An email address is needed.");
    case AddressFault::NoAt:
        return tr("This address is incomplete. Add the @ and the part after it.");
    case AddressFault::TwoAts:
        return tr("There are two @ in this address. Put each person on a row of their own.");
    case AddressFault::NothingBefore:
        return tr("This address is incomplete. Add the part before the @.");
    case AddressFault::NothingBehind:
        return tr("This address is incomplete. Add the part after the @.");
    case AddressFault::Space:
        return tr("There is a space in this address. Remove it.");
    case AddressFault::WrongCharacter:
        return tr("An address cannot contain %1. Remove it.").arg(imports::wrongCharacterIn(address));
    case AddressFault::NoEnding:
        return tr("This address is incomplete. Add the ending, like .com.");
    case AddressFault::DotTooMany:
        return tr("There is one dot too many in this address.");
    case AddressFault::TooLong:
        return tr("This address is too long. Kisi takes up to 254 characters.");
    }
    return {};
}

QString EmailAddress::likelyMeant(const QString &address, const QSet<QString> &knownDomains)
{
    constexpr qsizetype longEnoughForTwo = 9;
    const QString typed = imports::domainOf(address);
    if (!problem(address).isEmpty() || knownDomains.contains(typed) || imports::isProvider(typed))
        return {};
    QString best;
    int fewest = typed.size() >= longEnoughForTwo ? 3 : 2;
    for (const QString &candidate : knownDomains) {
        if (const int slips = imports::editDistance(typed, candidate, fewest); slips < fewest) {
            fewest = slips;
            best = candidate;
        }
    }
    if (best.isEmpty())
        return imports::DomainSlips().likelyMeant(address);
    return QString(address.section(u'@', 0, 0) + u'@' + best);
}

QSet<QString> EmailAddress::domainsOf(const Directory &directory)
{
    QSet<QString> domains;
    for (int at = 0; at < directory.size(); ++at)
        domains.insert(imports::domainOf(directory.at(at).user.email));
    return domains;
}
