// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/stopsignal.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <array>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace simulator {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing but write: the other end wakes the event loop.
std::array<int, 2> ends { -1, -1 };

extern "C" void noteSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QCoreApplication::quit);
    struct sigaction action { };
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (const int end : ends)
        ::close(end);
    ends = { -1, -1 };
}

#else

namespace {

// Windows calls this in a thread of its own.
extern "C" void noteSignal(int)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
}

#endif

} // namespace simulator
