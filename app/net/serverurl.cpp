// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/serverurl.h"

#include "app/net/loopback.h"

using namespace Qt::StringLiterals;

std::variant<QUrl, ServerUrlProblem> serverUrlFrom(const QString &typed)
{
    auto text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return ServerUrlProblem::NotAnAddress;
    const bool isAllowed = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    if (!isAllowed)
        return ServerUrlProblem::NotHttps;
    // Names and passwords in an address would end in logs; a path or query cannot be part of Kisi's.
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return ServerUrlProblem::HasMore;
    return url.adjusted(QUrl::RemovePath);
}
