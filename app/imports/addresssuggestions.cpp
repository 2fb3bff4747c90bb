// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/addresssuggestions.h"

#include "app/imports/address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace imports {

namespace {

constexpr int mostAddresses = 3;

// "Ann Lee <ann@x.de>, ben@x.de": whatever is an address in it.
QStringList inside(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;:<>()\\[\\]\"\\\\|]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QStringList without(const QString &text, const QString &wrong)
{
    static const QRegularExpression space(u"\\s+"_s);
    const QRegularExpression unwanted(wrong);
    return { QString(text).remove(space).remove(unwanted), QString(text).replace(space, u"."_s).remove(unwanted) };
}

QString withoutSurplusDots(const QString &text)
{
    static const QRegularExpression row(u"\\.{2,}"_s);
    static const QRegularExpression aside(u"^\\.+|\\.+(?=@)|(?<=@)\\.+"_s);
    return QString(text).replace(row, u"."_s).remove(aside);
}

// "ann(at)x.de", "annexample.com", and at last what the others here have.
QStringList withAt(const QString &text, const QStringList &domains)
{
    static const QRegularExpression spelled(u"\\s*(\\(at\\)|\\[at\\]|\\{at\\}|\\s+at\\s+)\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList addresses { QString(text).replace(spelled, u"@"_s) };
    for (const QString &domain : domains) {
        QString name = text;
        if (name.endsWith(domain, Qt::CaseInsensitive))
            name.chop(domain.size());
        while (name.endsWith(u'.'))
            name.chop(1);
        if (name.size() < text.size())
            addresses.append(name + u'@' + domain);
    }
    for (const QString &domain : domains)
        addresses.append(text + u'@' + domain);
    return addresses;
}

QStringList withEnding(const QString &text, const QStringList &domains)
{
    QString begun = text;
    while (begun.endsWith(u'.'))
        begun.chop(1);
    const QString domain = domainOf(begun);
    QStringList addresses { begun };
    for (const QString &whole : domains) {
        if (whole.startsWith(domain + u'.'))
            addresses.append(begun + whole.sliced(domain.size()));
    }
    addresses.append(begun + ".com"_L1);
    return addresses;
}

QStringList candidates(Reason reason, const QString &text, const QStringList &domains)
{
    static const QRegularExpression ats(u"@{2,}"_s);
    switch (reason) {
    case Reason::EmailNoAt:
        return withAt(text, domains);
    case Reason::EmailTwoAts:
        return QStringList { QString(text).replace(ats, u"@"_s) } + inside(text);
    case Reason::EmailNothingBehind: {
        QStringList addresses;
        for (const QString &domain : domains)
            addresses.append(text + domain);
        return addresses;
    }
    case Reason::EmailSpace:
    case Reason::EmailCharacter:
        if (text.contains(u'<')) // a name before it is no part of it
            return inside(text);
        return inside(text) + without(text, u"[,;:<>()\\[\\]\"\\\\]"_s);
    case Reason::EmailNoEnding:
        return withEnding(text, domains);
    case Reason::EmailDotTooMany:
        return { withoutSurplusDots(text) };
    default:
        return {};
    }
}

} // namespace

QStringList addressesMeant(Reason reason, const QString &cell, const QStringList &domains)
{
    QStringList addresses;
    for (const QString &address : candidates(reason, cleanAddress(cell), domains)) {
        const bool isNew = addressFault(address) == AddressFault::None && !addresses.contains(address);
        if (isNew && addresses.size() < mostAddresses)
            addresses.append(address);
    }
    return addresses;
}

} // namespace imports
