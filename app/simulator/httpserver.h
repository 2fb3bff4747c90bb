// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/answer.h"
#include "app/simulator/recorder.h"

#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace httplib {
class Server;
}

namespace simulator {

//! HTTP on 127.0.0.1, in threads of its own. Quick to answer, and quick to stop whatever is still connected.
class HttpServer {
public:
    using Answerer = std::function<Answer(const Received &)>;

    // A worker for each open connection, and a browser-like client opens six.
    explicit HttpServer(Answerer answerer, size_t workers = 24);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    //! The port, or 0 when it cannot be had.
    int start(int port);
    void stop();

private:
    Answerer m_answerer;
    size_t m_workers;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    std::future<void> m_ended;
    int m_port = 0;
};

} // namespace simulator
