// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tour.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30'000; // ms for one station
constexpr auto settling = 500ms; // until nothing moves any more

} // namespace

Tour::Tour(QWidget &window, const QDir &pictures, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pictures(pictures)
{
    m_look.setInterval(30ms);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::next()
{
    if (m_stations.empty()) {
        emit ended();
        return;
    }
    if (m_stations.front().act)
        m_stations.front().act();
    m_waiting.start();
    m_look.start();
}

void Tour::look()
{
    const auto &station = m_stations.front();
    if (station.isThere && !station.isThere()) {
        if (m_waiting.hasExpired(patience)) {
            m_look.stop();
            emit stuck(station.picture);
        }
        return;
    }
    m_look.stop();
    QTimer::singleShot(settling, this, [this] {
        if (const auto name = m_stations.front().picture; !name.isEmpty())
            takePicture(name);
        m_stations.pop_front();
        next();
    });
}

void Tour::takePicture(const QString &name)
{
    // The screen shows dialogs too; without one there is only the window.
    const auto frame = m_window.frameGeometry();
    const auto picture = QGuiApplication::platformName() == u"xcb"
        ? m_window.screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        : m_window.grab();
    picture.save(m_pictures.filePath(name + u".png"_s));
}
