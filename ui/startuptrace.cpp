// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startuptrace.h"

#include "app/directory/directory.h"
#include "app/session/session.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

namespace {

using Clock = std::chrono::steady_clock;

const auto loaded = Clock::now(); // when this program's own code began

#ifdef Q_OS_LINUX
// What the loader took before that, to 10 ms: /proc counts the start in clock ticks since boot.
std::chrono::milliseconds beforeLoaded()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The name before it may hold blanks, but it ends with the last parenthesis; 20 fields on is the start.
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19;
    if (fields.size() <= startTime)
        return {};
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 nowMs = qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
    const qint64 startMs = fields.at(startTime).toLongLong() * 1'000 / sysconf(_SC_CLK_TCK);
    const auto sinceLoaded = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - loaded);
    return std::max(std::chrono::milliseconds(nowMs - startMs) - sinceLoaded, std::chrono::milliseconds(0));
}
#else
std::chrono::milliseconds beforeLoaded()
{
    return {};
}
#endif

} // namespace

void StartupTrace::follow(QWidget &window, const Session &session, const Directory &directory)
{
    window.installEventFilter(this);
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            note("signed in");
    });
    connect(&directory, &Directory::rowsChanged, this, [this, &directory](Directory::Part part) {
        if (part == Directory::Part::Users && directory.size() > 0) // painted in the next turn of the loop
            QTimer::singleShot(0, this, [this] { note("first rows"); });
    });
}

bool StartupTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        note("window shown");
    else if (event->type() == QEvent::Paint)
        QTimer::singleShot(0, this, [this] { note("first painted"); });
    return QObject::eventFilter(watched, event);
}

void StartupTrace::note(const char *what)
{
    if (m_noted.contains(what))
        return;
    m_noted.insert(what);
    static const auto before = beforeLoaded();
    const auto passed = before + std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - loaded);
    std::fprintf(stderr, "%6lld ms  %s\n", static_cast<long long>(passed.count()), what);
}
