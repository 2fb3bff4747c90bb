// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int lastOffset = 20'000;

} // namespace

Paging pagingOf(const Context &context, int standard, int most)
{
    bool isNumber = false;
    const int limit = context.query.value(u"limit"_s).toInt(&isNumber);
    const qint64 offset = std::max(0LL, context.query.value(u"offset"_s).toLongLong());
    // The sources do not say what an excessive limit gets: it is cut to the most, as the API's page sizes suggest.
    return { .limit = isNumber && limit > 0 ? std::min(limit, most) : standard,
             .offset = int(std::min<qint64>(offset, lastOffset)),
             .tooFar = offset > lastOffset };
}

std::optional<QSet<qint64>> wantedIds(const Context &context)
{
    if (!context.query.contains(u"ids"_s))
        return {};
    QSet<qint64> ids;
    const QStringList parts = context.query.value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &id : parts)
        ids.insert(id.trimmed().toLongLong());
    return ids;
}

std::optional<qint64> idParameter(const Context &context, const QString &name)
{
    const auto found = context.query.constFind(name);
    if (found == context.query.constEnd())
        return {};
    return *found == "me"_L1 ? context.caller->id : found->toLongLong();
}

QString filterOf(const Context &context)
{
    QStringList parts;
    for (auto entry = context.query.begin(); entry != context.query.end(); ++entry)
        if (entry.key() != "limit"_L1 && entry.key() != "offset"_L1)
            parts.append(entry.key() % u'='
                         % (entry.value() == "me"_L1 ? QString::number(context.caller->id) : entry.value()));
    parts.sort();
    return parts.join(u'&');
}

bool mentions(const QString &query, std::initializer_list<QString> texts)
{
    const QString wanted = query.trimmed();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

} // namespace simulator
