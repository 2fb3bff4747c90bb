// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/service.h"

#include "app/simulator/seed.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr qint64 nobody = 0; // whose requests count together
constexpr auto scheme = "KISI-LOGIN "_L1;

//! What stands for "{id}" in the pattern; a null string when the path does not fit it.
QString keyIn(QLatin1StringView pattern, const QString &path)
{
    const qsizetype hole = pattern.indexOf("{id}"_L1);
    if (hole < 0)
        return path == pattern ? u""_s : QString();
    const QLatin1StringView before = pattern.first(hole);
    const QLatin1StringView after = pattern.sliced(hole + 4);
    if (path.size() <= before.size() + after.size() || !path.startsWith(before) || !path.endsWith(after))
        return {};
    const QString key = path.sliced(before.size(), path.size() - before.size() - after.size());
    return key.contains(u'/') ? QString() : key;
}

} // namespace

Service::Service(const Options &given)
    : world(given.now)
    , options(given)
    , limiter(given.requestsPerSecond)
{
    seedWorld(world, options.seed, options.users);
    m_routes = userRoutes() + loginRoutes() + roleRoutes() + roleAssignmentRoutes() + groupRoutes() + placeRoutes()
        + organizationRoutes() + teamRoutes() + guestRoutes() + inviteRoutes() + integrationRoutes() + importRoutes();
    if (options.members)
        m_routes += memberRoutes();
}

void Service::script(const QString &verb, const QString &path, const Answer &answer, int times)
{
    m_script.append({ verb.toUpper(), path, answer, times });
}

Answer Service::answer(const Received &received)
{
    proceedWithImports();
    const std::optional<Answer> fromScript = scriptedAnswer(received);
    const Answer answer = fromScript ? *fromScript : liveAnswer(received);
    if (received.verb != "GET"_L1)
        world.forgetListings();
    log.append({ .verb = received.verb,
                 .path = received.path,
                 .query = received.query,
                 .body = QJsonDocument::fromJson(received.body).object(),
                 .status = answer.status });
    m_recorder.write(received, answer, fromScript.has_value(), exemptFields(received.path));
    return answer;
}

std::optional<Answer> Service::scriptedAnswer(const Received &received)
{
    const auto found = std::find_if(m_script.begin(), m_script.end(), [&](const Scripted &entry) {
        return entry.verb == received.verb && entry.path == received.path;
    });
    if (found == m_script.end())
        return {};
    const Answer answer = found->answer;
    if (--found->times <= 0)
        m_script.erase(found);
    return answer;
}

Answer Service::liveAnswer(const Received &received)
{
    Login *login = loginOf(received.authorization);
    if (!limiter.admits(login ? login->userId : nobody))
        return tooManyRequests();
    const Match match = matchOf(received.verb, received.path);
    if (!match.route)
        return noSuchPath();
    if (!login && !match.route->open)
        return unauthorized();
    if (login && !mayUpload(match, login->userId))
        return tooManyRequests();
    return endpointAnswer(match, received, login);
}

Service::Match Service::matchOf(const QString &verb, const QString &path) const
{
    for (const Route &route : m_routes)
        if (route.verb == verb)
            if (const QString key = keyIn(route.path, path); !key.isNull())
                return { .route = &route, .key = key };
    return {};
}

void Service::proceedWithImports()
{
    Context context { .world = world, .options = options, .uploads = uploads, .imports = m_imports };
    if (m_imports.proceed(context))
        world.forgetListings();
}

bool Service::mayUpload(const Match &match, qint64 userId)
{
    const bool isLimited = match.route->path == "/signed_upload_urls"_L1 && limiter.isOn();
    return !isLimited || m_uploadLimiter.admits(userId);
}

Answer Service::endpointAnswer(const Match &match, const Received &received, Login *login)
{
    Context context { .world = world,
                      .options = options,
                      .uploads = uploads,
                      .imports = m_imports,
                      .query = received.parameters,
                      .key = match.key,
                      .login = login };
    if (login) {
        context.caller = &world.users.at(login->userId);
        login->lastUsed = world.now();
    }
    if (!match.route->permission.isEmpty() && !context.callerMay(match.route->permission))
        return forbidden();
    if (!received.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(received.body);
        if (!document.isObject())
            return badRequest(u"The body is not a JSON object."_s);
        context.body = document.object();
    }
    return match.route->endpoint(context);
}

Login *Service::loginOf(const QString &authorization)
{
    if (!authorization.startsWith(scheme))
        return nullptr;
    const QString secret = authorization.sliced(scheme.size()).trimmed();
    return revoked.contains(secret) ? nullptr : world.loginBySecret(secret);
}

QStringList Service::exemptFields(const QString &path) const
{
    if (!options.classicMembers || !path.startsWith("/members"_L1))
        return {};
    return { u"card_enabled"_s, u"link_enabled"_s, u"login_enabled"_s, u"card_activation_required"_s };
}

} // namespace simulator
