// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/simulator.h"

#include "app/simulator/httpserver.h"
#include "app/simulator/overwriting.h"
#include "app/simulator/service.h"
#include "app/simulator/shapes.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr size_t storageWorkers = 4; // few upload, and one at a time

} // namespace

class Simulator::Private {
public:
    explicit Private(const Options &options)
        : service(options)
        , server([this](const Received &received) { return answer(received); })
        , storage([this](const Received &received) { return store(received); }, storageWorkers)
    {
    }

    //! The change is made at once, the answer leaves after the latency: so one can be lost that was applied.
    Answer answer(const Received &received)
    {
        std::unique_lock lock(mutex);
        Answer answer = service.answer(received);
        stopping.wait_for(lock, service.options.latency, [this] { return port == 0; });
        return answer;
    }

    Answer store(const Received &received)
    {
        const std::lock_guard lock(mutex);
        return service.uploads.receive(received);
    }

    //! The world, for a change that lists have to show.
    World &changing()
    {
        service.world.forgetListings();
        return service.world;
    }

    User *find(qint64 id)
    {
        const auto found = service.world.users.find(id);
        return found == service.world.users.end() ? nullptr : &found->second;
    }

    std::mutex mutex;
    std::condition_variable stopping;
    Service service;
    int port = 0; // 0: stopped
    HttpServer server;
    HttpServer storage; // where files are uploaded to: another server with the real one, too
};

Simulator::Simulator(Options options)
    : m_d(std::make_unique<Private>(options))
{
}

Simulator::~Simulator()
{
    stop();
}

bool Simulator::start()
{
    if (isRunning())
        return true;
    const int wanted = m_d->service.options.port;
    const int port = m_d->server.start(wanted);
    const std::lock_guard lock(m_d->mutex);
    m_d->service.uploads.setStorage([this] { return m_d->storage.start(0); });
    m_d->port = port;
    return port != 0;
}

void Simulator::stop()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->port = 0;
    }
    m_d->stopping.notify_all();
    m_d->server.stop();
    m_d->storage.stop();
}

bool Simulator::isRunning() const
{
    const std::lock_guard lock(m_d->mutex);
    return m_d->port != 0;
}

QUrl Simulator::url() const
{
    const std::lock_guard lock(m_d->mutex);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_d->port));
}

QList<Request> Simulator::log() const
{
    const std::lock_guard lock(m_d->mutex);
    return m_d->service.log;
}

void Simulator::clearLog()
{
    const std::lock_guard lock(m_d->mutex);
    m_d->service.log.clear();
}

QJsonObject Simulator::user(qint64 id) const
{
    const std::lock_guard lock(m_d->mutex);
    const User *user = m_d->find(id);
    return user ? userJson(m_d->service.world, *user) : QJsonObject();
}

QList<qint64> Simulator::userIds() const
{
    const std::lock_guard lock(m_d->mutex);
    QList<qint64> ids;
    for (const auto &entry : m_d->service.world.users)
        ids.append(entry.first);
    return ids;
}

qint64 Simulator::userIdOf(const QString &email) const
{
    const std::lock_guard lock(m_d->mutex);
    const User *user = m_d->service.world.userByEmail(email);
    return user ? user->id : 0;
}

QJsonObject Simulator::roleAssignment(qint64 id) const
{
    const std::lock_guard lock(m_d->mutex);
    const World &world = m_d->service.world;
    const auto found = world.rights.find(id);
    return found == world.rights.end() ? QJsonObject() : roleAssignmentJson(world, found->second);
}

void Simulator::setUser(qint64 id, const QJsonObject &changes)
{
    const std::lock_guard lock(m_d->mutex);
    if (User *user = m_d->find(id))
        overwrite(m_d->changing(), *user, changes);
}

void Simulator::removeUser(qint64 id)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->changing().removeUser(id);
}

qint64 Simulator::addUser(const QJsonObject &fields)
{
    const std::lock_guard lock(m_d->mutex);
    World &world = m_d->changing();
    const QString email = fields.value(u"email"_s).toString();
    User &user = world.addUser({ .name = email.section(u'@', 0, 0), .email = email, .created = world.now() });
    overwrite(world, user, fields);
    return user.id;
}

QList<qint64> Simulator::roleAssignmentIds() const
{
    const std::lock_guard lock(m_d->mutex);
    QList<qint64> ids;
    for (const auto &entry : m_d->service.world.rights)
        ids.append(entry.first);
    return ids;
}

qint64 Simulator::addRight(const QJsonObject &fields)
{
    const std::lock_guard lock(m_d->mutex);
    World &world = m_d->changing();
    const Moment now = world.now();
    const RoleAssignment right = overwritten(
        world, { .roleId = u"group_basic"_s, .createdBy = world.ownerId, .created = now, .updated = now }, fields);
    return right.assigneeId == 0 ? 0 : world.addRight(right).id;
}

void Simulator::setRight(qint64 id, const QJsonObject &changes)
{
    const std::lock_guard lock(m_d->mutex);
    World &world = m_d->changing();
    const auto found = world.rights.find(id);
    if (found == world.rights.end())
        return;
    const RoleAssignment right = overwritten(world, found->second, changes);
    world.removeRight(id); // what finds it by holder and scope is made anew
    world.addRight(right);
}

void Simulator::removeRight(qint64 id)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->changing().removeRight(id);
}

void Simulator::setGroup(qint64 id, const QJsonObject &changes)
{
    const std::lock_guard lock(m_d->mutex);
    World &world = m_d->changing();
    const auto found = world.groups.find(id);
    if (found != world.groups.end())
        overwrite(world, found->second, changes);
}

void Simulator::removeGroup(qint64 id)
{
    const std::lock_guard lock(m_d->mutex);
    World &world = m_d->changing();
    world.removeRightsOn(ScopeType::Group, id);
    world.groups.erase(id);
}

void Simulator::answerNext(const QString &verb, const QString &path, int status, const QJsonObject &body, int times)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->service.script(verb, path, scripted(status, body), times);
}

void Simulator::setRequestsPerSecond(double rate)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->service.limiter.setRate(rate);
}

void Simulator::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->service.options.latency = latency;
}

void Simulator::revoke(const QString &secret)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->service.revoked.insert(secret);
}

} // namespace simulator
