// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr int mostApiLogins = 10;
constexpr int mostDeviceLogins = 40;
constexpr int levelOfAdministrators = 4;

QString freshSecret()
{
    QString secret;
    for (int i = 0; i < 4; ++i)
        secret += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return secret;
}

QJsonObject withDetails(QJsonObject json)
{
    json.insert(u"scram_credentials"_s, QJsonValue());
    return json;
}

QList<const Login *> loginsOf(const World &world, qint64 userId, const QString &type = {})
{
    QList<const Login *> found;
    for (const auto &[id, login] : world.logins)
        if (login.userId == userId && (type.isEmpty() || login.type == type))
            found.append(&login);
    return found;
}

Answer list(Context &context)
{
    const qint64 userId = idParameter(context, u"user_id"_s).value_or(context.caller->id);
    if (userId != context.caller->id && !context.callerMay("logins_read"_L1))
        return forbidden();
    QList<const Login *> found = loginsOf(context.world, userId);
    if (const auto ids = wantedIds(context))
        found.removeIf([&](const Login *login) { return !ids->contains(login->id); });
    return pageOf(context, found, [&](const Login *login) { return loginJson(context.world, *login); });
}

Answer wrongCode(const Credentials &known, const QString &attempt)
{
    static const QRegularExpression backupCode(u"^[a-z0-9]{6}$"_s);
    static const QRegularExpression digits(u"^[0-9]{6}$"_s);
    if (attempt == known.oneTimeCode || attempt == known.backupCode)
        return ok({});
    if (backupCode.match(attempt).hasMatch() && !digits.match(attempt).hasMatch())
        return failure(401, u"Wrong backup code."_s, u"afc546"_s);
    return failure(401, u"Wrong one-time password."_s, u"afc536"_s);
}

//! Who signs in; without a user, why not.
struct Proof {
    const User *user = nullptr;
    Answer refusal {};
};

Proof proofOf(const World &world, const QJsonObject &claim)
{
    if (claim.contains(u"authentication_info"_s))
        return { .refusal = failure(401, u"Sign-in link not valid."_s, u"afc507"_s) };
    const User *user = world.userByEmail(claim.value(u"email"_s).toString());
    const Credentials known = user ? world.credentials.value(user->id) : Credentials();
    if (known.password.isEmpty() || claim.value(u"domain"_s).toString() != world.domain
        || claim.value(u"password"_s).toString() != known.password)
        return { .refusal = failure(401, u"Wrong email address or password."_s, u"afc516"_s) };
    if (!user->otpRequired)
        return { .user = user };
    const QString attempt = claim.value(u"otp_attempt"_s).toString().trimmed();
    if (attempt.isEmpty())
        return { .refusal = failure(401, u"One-time password needed."_s, u"afc526"_s) };
    const Answer verdict = wrongCode(known, attempt);
    return verdict.status == 200 ? Proof { .user = user } : Proof { .refusal = verdict };
}

//! For whom the login is: the one who signs in, or a managed user of theirs.
Proof holderOf(const World &world, const User &prover, const QJsonObject &wanted)
{
    const QString email = wanted.value(u"email"_s).toString();
    if (email.isEmpty() || email.compare(prover.email, Qt::CaseInsensitive) == 0)
        return { .user = &prover };
    if (wanted.value(u"type"_s).toString() != "device"_L1)
        return { .refusal = forbidden(u"Only device logins can be created for somebody else."_s) };
    if (world.levelOf(prover.id) < levelOfAdministrators)
        return { .refusal = forbidden() };
    const User *user = world.userByEmail(email);
    return user ? Proof { .user = user } : Proof { .refusal = noRecord(u"User"_s) };
}

void forgetOldestDevice(World &world, qint64 userId)
{
    const QList<const Login *> devices = loginsOf(world, userId, u"device"_s);
    if (devices.size() < mostDeviceLogins)
        return;
    const auto used = [](const Login *login) { return login->lastUsed.value_or(login->created); };
    world.removeLogin((*std::min_element(devices.begin(), devices.end(), [&](const Login *left, const Login *right) {
                          return used(left) < used(right);
                      }))->id);
}

std::optional<QString> text(const QJsonObject &fields, const QString &name)
{
    return fields.value(name).isString() ? std::optional(fields.value(name).toString()) : std::nullopt;
}

QJsonObject createdJson(const World &world, const Login &login)
{
    const User &user = world.users.at(login.userId);
    QJsonObject json = withDetails(loginJson(world, login));
    json.insert(u"secret"_s, login.secret);
    json.insert(u"authentication_token"_s, login.secret);
    json.insert(u"has_primary_device"_s, false);
    json.insert(u"email"_s, user.email);
    json.insert(u"notifications_unread_count"_s, 0);
    json.insert(u"otp_required_for_login"_s, user.otpRequired);
    json.insert(u"otp_enabled_at"_s, user.otpRequired ? QJsonValue(timeText(user.created)) : QJsonValue());
    json.insert(u"image"_s, orNull(user.image));
    json.insert(u"primary_login_exists"_s, false);
    return json;
}

Answer create(Context &context)
{
    World &world = context.world;
    const QJsonObject wanted = wrapped(context, u"login"_s).value_or(QJsonObject());
    const Proof proof = proofOf(world, wrapped(context, u"user"_s).value_or(QJsonObject()));
    if (!proof.user)
        return proof.refusal;
    const Proof holder = holderOf(world, *proof.user, wanted);
    if (!holder.user)
        return holder.refusal;
    const bool api = wanted.value(u"type"_s).toString() == "api"_L1;
    // The status of this refusal is not in the sources.
    if (api && loginsOf(world, holder.user->id, u"api"_s).size() >= mostApiLogins)
        return forbidden(u"You cannot have more than 10 API keys."_s);
    if (!api)
        forgetOldestDevice(world, holder.user->id);
    const Moment now = world.now();
    return ok(createdJson(world,
                          world.addLogin({ .userId = holder.user->id,
                                           .type = api ? u"api"_s : u"device"_s,
                                           .name = text(wanted, u"name"_s),
                                           .brand = text(wanted, u"device_brand"_s),
                                           .model = text(wanted, u"device_model"_s),
                                           .os = text(wanted, u"os_name"_s),
                                           .expire = wanted.value(u"expire"_s).toBool(true),
                                           .created = now,
                                           .updated = now,
                                           .secret = freshSecret() })));
}

Answer remove(Context &context)
{
    const auto found = context.world.logins.find(context.id());
    if (found == context.world.logins.end())
        return noRecord(u"Login"_s);
    if (found->second.userId != context.caller->id && !context.callerMay("logins_write"_L1))
        return forbidden();
    context.world.removeLogin(found->first);
    return noContent();
}

Answer readCurrent(Context &context)
{
    return ok(withDetails(loginJson(context.world, *context.login)));
}

Answer updateCurrent(Context &context)
{
    const QJsonObject fields = wrapped(context, u"login"_s).value_or(QJsonObject());
    if (fields.contains(u"name"_s))
        context.login->name = text(fields, u"name"_s);
    context.login->updated = context.world.now();
    return noContent();
}

Answer removeCurrent(Context &context)
{
    context.world.removeLogin(context.login->id);
    return noContent();
}

Answer removeOthers(Context &context)
{
    for (const Login *login : loginsOf(context.world, context.caller->id))
        if (login->id != context.login->id)
            context.world.removeLogin(login->id);
    return noContent();
}

} // namespace

QList<Route> loginRoutes()
{
    return { { "GET"_L1, "/logins"_L1, list },
             { "POST"_L1, "/logins"_L1, create, {}, true },
             { "DELETE"_L1, "/logins/{id}"_L1, remove },
             { "GET"_L1, "/login"_L1, readCurrent },
             { "PUT"_L1, "/login"_L1, updateCurrent },
             { "DELETE"_L1, "/login"_L1, removeCurrent },
             { "DELETE"_L1, "/login/elsewhere"_L1, removeOthers } };
}

} // namespace simulator
