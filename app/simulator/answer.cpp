// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/answer.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

QString Range::header() const
{
    if (total == 0)
        return u"*/0"_s;
    return u"%1-%2/%3"_s.arg(start).arg(end).arg(total);
}

Answer noContent()
{
    return {};
}

Answer ok(const QJsonValue &body)
{
    return { .status = 200, .body = body };
}

Answer failure(int status, const QString &message, const QString &code)
{
    return { .status = status, .body = QJsonObject { { u"error"_s, message }, { u"code"_s, code } } };
}

Answer invalid(const QString &field, const QString &message)
{
    return { .status = 422,
             .body = QJsonObject { { u"errors"_s, QJsonObject { { field, QJsonArray { message } } } } } };
}

// Codes the public sources do not name are invented here; nobody may rely on them.
Answer unauthorized()
{
    return failure(401, u"You need to sign in before continuing."_s, u"a01401"_s);
}

Answer forbidden(const QString &message)
{
    return failure(403, message.isEmpty() ? u"Access denied."_s : message, u"afc496"_s);
}

Answer noRecord(const QString &what)
{
    return failure(404, what % u" not found."_s, u"b0e404"_s);
}

Answer noSuchPath()
{
    return failure(404, u"Not found."_s, u"000404"_s);
}

Answer badRequest(const QString &message)
{
    return failure(400, message, u"bad400"_s);
}

Answer tooManyRequests()
{
    return failure(429, u"Too many requests."_s, u"c0de29"_s);
}

Answer scripted(int status, const QJsonObject &body)
{
    if (!body.isEmpty())
        return { .status = status, .body = body };
    if (status == 422)
        return invalid(u"base"_s, u"is invalid"_s);
    if (status >= 400)
        return failure(status, u"Refused on request."_s, u"5c1234"_s);
    return { .status = status, .body = status == 204 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(body) };
}

} // namespace simulator
