// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/logins.h"

#include "app/api/decode.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

CreatedLogin createdLoginFrom(JsonReader &json)
{
    return { .login = loginFrom(json), .secret = Secret(json.text(u"secret").toUtf8()) };
}

} // namespace

Request<CreatedLogin> createLogin(const PasswordLogin &login)
{
    const QJsonObject device { { u"type"_s, u"device"_s },
                               { u"name"_s, login.loginName },
                               { u"device_brand"_s, u"Turnstile"_s },
                               { u"device_model"_s, u"Desktop"_s },
                               { u"os_name"_s, login.osName } };
    QJsonObject user { { u"domain"_s, login.organization },
                       { u"email"_s, login.email },
                       { u"password"_s, login.password } };
    if (!login.oneTimeCode.isEmpty())
        user.insert(u"otp_attempt"_s, login.oneTimeCode);
    return { .verb = Verb::Post,
             .path = u"/logins"_s,
             .body = { { u"login"_s, device }, { u"user"_s, user } },
             .anonymous = true,
             .decode = &decodeOne<CreatedLogin, createdLoginFrom> };
}

Request<Login> currentLogin()
{
    return { .path = u"/login"_s, .decode = &decodeOne<Login, loginFrom> };
}

Request<Unit> deleteCurrentLogin()
{
    return { .verb = Verb::Delete, .path = u"/login"_s, .decode = &decodeNothing };
}

} // namespace api
