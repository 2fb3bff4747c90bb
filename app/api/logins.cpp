// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/logins.h"

#include "app/api/decode.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

CreatedLogin createdLoginFrom(JsonReader &json)
{
    return { .login = loginFrom(json), .secret = Secret(json.text(u"secret").toUtf8()) };
}

} // namespace

Request<CreatedLogin> createLogin(const LoginDevice &device, const LoginProof &proof, const QString &holder)
{
    QJsonObject login { { u"type"_s, u"device"_s },
                        { u"name"_s, device.name },
                        { u"device_brand"_s, device.brand },
                        { u"device_model"_s, device.model },
                        { u"os_name"_s, device.osName } };
    if (!holder.isEmpty())
        login.insert(u"email"_s, holder);
    QJsonObject user { { u"domain"_s, proof.organization },
                       { u"email"_s, proof.email },
                       { u"password"_s, proof.password } };
    if (!proof.oneTimeCode.isEmpty())
        user.insert(u"otp_attempt"_s, proof.oneTimeCode);
    return { .verb = Verb::Post,
             .path = u"/logins"_s,
             .body = { { u"login"_s, login }, { u"user"_s, user } },
             .anonymous = true,
             .decode = &decodeOne<CreatedLogin, createdLoginFrom> };
}

Request<Page<Login>> logins(UserId holder, int offset)
{
    QUrlQuery parameters = paging(loginsPerPage, offset);
    addId(parameters, u"user_id"_s, std::optional(holder));
    return { .path = u"/logins"_s, .query = parameters, .decode = &decodePage<Login, loginFrom> };
}

Request<Unit> deleteLogin(LoginId id)
{
    return { .verb = Verb::Delete, .path = u"/logins/%1"_s.arg(number(id)), .decode = &decodeNothing };
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
