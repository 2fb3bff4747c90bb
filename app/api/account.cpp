// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/account.h"

#include "app/api/decode.h"

namespace api {

Request<Operator> currentUser()
{
    return { .path = QStringLiteral("/user"), .decode = &decodeOne<Operator, operatorFrom> };
}

} // namespace api
