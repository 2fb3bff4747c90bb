// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/httpserver.h"

#include "app/simulator/headers.h"

#include <QDir>
#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr time_t idleSeconds = 60;
constexpr size_t endless = 1'000'000'000;

Received receivedFrom(const httplib::Request &request)
{
    const QString target = QString::fromStdString(request.target);
    Received received { .verb = QString::fromStdString(request.method),
                        .path = QString::fromStdString(request.path),
                        .query = target.section(u'?', 1),
                        .body = QByteArray::fromStdString(request.body),
                        .authorization = QString::fromStdString(request.get_header_value("Authorization")),
                        .deliberate = request.has_header("X-Against-Contract") };
    for (const auto &[name, value] : request.params)
        received.parameters.insert(QString::fromStdString(name), QString::fromStdString(value));
    return received;
}

QByteArray bytesOf(const QJsonValue &body)
{
    return (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
        .toJson(QJsonDocument::Compact);
}

void write(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : headersOf(answer))
        if (name != "Content-Type"_L1) // goes with the body
            response.set_header(name.toStdString(), value.toStdString());
    if (answer.body.isUndefined())
        return;
    const QByteArray body = bytesOf(answer.body);
    response.set_content(body.constData(), size_t(body.size()), contentType.data());
}

//! The library's own choice lets two servers share a port, each taking half of the requests.
void letPortBeReused([[maybe_unused]] socket_t socket)
{
#ifdef Q_OS_UNIX
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

//! Ends the connections to this port, on whose next request a worker would otherwise wait for seconds. The library
//! keeps its sockets to itself; ours are those whose near end is the port we listen on. Newer versions notice
//! by themselves, which has to do on Windows.
void shutDownConnections([[maybe_unused]] int port)
{
#ifdef Q_OS_UNIX
    const QStringList descriptors
        = QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : descriptors) {
        sockaddr_storage near {};
        socklen_t length = sizeof near;
        const int descriptor = name.toInt();
        if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&near), &length) == 0 && near.ss_family == AF_INET
            && ntohs(reinterpret_cast<const sockaddr_in *>(&near)->sin_port) == port)
            ::shutdown(descriptor, SHUT_RDWR);
    }
#endif
}

} // namespace

HttpServer::HttpServer(Answerer answerer, size_t workers)
    : m_answerer(std::move(answerer))
    , m_workers(workers)
{
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::start(int port)
{
    m_server = std::make_unique<httplib::Server>();
    m_server->new_task_queue = [workers = m_workers] { return new httplib::ThreadPool(workers); };
    m_server->set_tcp_nodelay(true);
    m_server->set_keep_alive_max_count(endless);
    m_server->set_socket_options(&letPortBeReused);
    m_server->set_keep_alive_timeout(idleSeconds);
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        write(m_answerer(receivedFrom(request)), response);
    };
    m_server->Get("/.*", handle).Post("/.*", handle).Put("/.*", handle).Patch("/.*", handle).Delete("/.*", handle);
    m_port = port == 0 ? m_server->bind_to_any_port("127.0.0.1") : m_server->bind_to_port("127.0.0.1", port) ? port : 0;
    if (m_port <= 0)
        return 0;
    std::packaged_task<void()> listen([this] { m_server->listen_after_bind(); });
    m_ended = listen.get_future();
    m_thread = std::thread(std::move(listen));
    while (!m_server->is_running() && m_ended.wait_for(0s) != std::future_status::ready)
        std::this_thread::sleep_for(1ms);
    return m_port;
}

void HttpServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stop();
    while (m_ended.wait_for(5ms) != std::future_status::ready)
        shutDownConnections(m_port);
    m_thread.join();
}

} // namespace simulator
