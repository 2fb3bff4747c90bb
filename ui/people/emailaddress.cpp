// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/emailaddress.h"

#include "app/directory/directory.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// Near each other and all real: none is ever taken for a slip of another.
constexpr std::array commonDomains { "gmail.com"_L1,  "googlemail.com"_L1, "outlook.com"_L1, "hotmail.com"_L1,
                                     "icloud.com"_L1, "yahoo.com"_L1,      "proton.me"_L1,   "protonmail.com"_L1,
                                     "live.com"_L1,   "msn.com"_L1,        "aol.com"_L1,     "mail.com"_L1,
                                     "gmx.com"_L1,    "gmx.de"_L1,         "gmx.net"_L1,     "web.de"_L1,
                                     "orange.fr"_L1,  "yahoo.fr"_L1,       "hotmail.fr"_L1,  "ymail.com"_L1,
                                     "me.com"_L1,     "mac.com"_L1 };

// Letters added, left out, exchanged or swapped with their neighbour, to get from one to the other.
int slips(const QString &from, const QString &to)
{
    const auto width = size_t(to.size()) + 1;
    std::vector<std::vector<int>> table(size_t(from.size()) + 1, std::vector<int>(width));
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
                continue;
            }
            const auto a = qsizetype(i) - 1;
            const auto b = qsizetype(j) - 1;
            const int exchanged = table[i - 1][j - 1] + (from.at(a) == to.at(b) ? 0 : 1);
            table[i][j] = std::min({ table[i - 1][j] + 1, table[i][j - 1] + 1, exchanged });
            if (i > 1 && j > 1 && from.at(a) == to.at(b - 1) && from.at(a - 1) == to.at(b))
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table.back().back();
}

} // namespace

QString EmailAddress::domain(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

QString EmailAddress::problem(const QString &address)
{
    static const QRegularExpression space(u"\\s"_s);
    static const QRegularExpression forbidden(u"[,;:<>()\\[\\]\"\\\\]"_s);
    const int at = int(address.indexOf(u'@'));
    if (address.isEmpty())
        return tr("An email address is needed.");
    if (at < 0)
        return tr("This address is incomplete. Add the @ and the part after it.");
    if (address.count(u'@') > 1)
        return tr("There are two @ in this address. Put each person on a row of their own.");
    if (at == 0)
        return tr("This address is incomplete. Add the part before the @.");
    const QString host = domain(address);
    if (host.isEmpty())
        return tr("This address is incomplete. Add the part after the @.");
    if (address.contains(space))
        return tr("There is a space in this address. Take it out.");
    if (const auto found = forbidden.match(address); found.hasMatch())
        return tr("An address cannot contain %1. Take it out.").arg(found.captured());
    if (!host.contains(u'.') || host.endsWith(u'.'))
        return tr("This address is incomplete. Add the ending, like .com.");
    if (host.startsWith(u'.') || host.contains(".."_L1) || address.contains(".."_L1))
        return tr("There is a dot too many in this address.");
    return {};
}

QString EmailAddress::likelyMeant(const QString &address, const QSet<QString> &knownDomains)
{
    constexpr int longEnoughForTwo = 9;
    const QString typed = domain(address);
    if (!problem(address).isEmpty() || knownDomains.contains(typed)
        || std::find(commonDomains.begin(), commonDomains.end(), typed) != commonDomains.end())
        return {};
    QString best;
    int fewest = typed.size() >= longEnoughForTwo ? 3 : 2;
    const auto weigh = [&](const QString &candidate) {
        if (const int count = slips(typed, candidate); count < fewest) {
            fewest = count;
            best = candidate;
        }
    };
    for (const QString &candidate : knownDomains)
        weigh(candidate);
    for (const auto &candidate : commonDomains)
        weigh(candidate);
    return best.isEmpty() ? QString() : QString(address.section(u'@', 0, 0) + u'@' + best);
}

QSet<QString> EmailAddress::domainsOf(const Directory &directory)
{
    QSet<QString> domains;
    for (int at = 0; at < directory.size(); ++at)
        domains.insert(domain(directory.at(at).user.email));
    return domains;
}
