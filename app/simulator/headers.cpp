// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/headers.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

QList<Header> headersOf(const Answer &answer)
{
    QList<Header> headers;
    if (!answer.body.isUndefined())
        headers.append({ u"Content-Type"_s, contentType });
    if (answer.range)
        headers.append({ u"X-Collection-Range"_s, answer.range->header() });
    if (answer.deprecated) {
        headers.append({ u"Deprecation"_s, u"@1719792000"_s });
        headers.append({ u"Sunset"_s, u"Sun, 31 Dec 2034 23:59:59 GMT"_s });
    }
    return headers;
}

} // namespace simulator
