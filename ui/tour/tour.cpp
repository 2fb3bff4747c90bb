// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tour.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30'000; // ms for one station
constexpr auto still = 120; // ms without a stroke of paint: nothing moves

} // namespace

Tour::Tour(QWidget &window, std::chrono::milliseconds settling, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settling(settling)
{
    m_look.setInterval(30ms);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    qApp->installEventFilter(this);
}

void Tour::takePictures(const QDir &folder)
{
    connect(this, &Tour::reached, this, [this, folder](const QString &name) { takePicture(folder, name); });
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
    m_there.invalidate();
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
    if (!m_there.isValid()) {
        m_there.start();
        m_painted.start();
    }
    const bool isStill = m_painted.hasExpired(still) || m_there.hasExpired(m_settling.count());
    if (isStill || station.picture.isEmpty())
        arrive();
}

void Tour::arrive()
{
    m_look.stop();
    if (const auto name = m_stations.front().picture; !name.isEmpty())
        emit reached(name);
    m_stations.pop_front();
    next();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_painted.start();
    return QObject::eventFilter(watched, event);
}

void Tour::takePicture(const QDir &folder, const QString &name)
{
    const auto frame = m_window.frameGeometry();
    const auto picture = QGuiApplication::platformName() == u"xcb"
        ? m_window.screen()->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        : withoutScreen();
    picture.save(folder.filePath(name + u".png"_s));
}

// The window, and over it what a screen would show there: popovers and dialogs.
QPixmap Tour::withoutScreen() const
{
    auto picture = m_window.grab();
    QPainter painter(&picture);
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (window != &m_window && window->isVisible())
            painter.drawPixmap(window->pos() - m_window.pos(), window->grab());
    }
    return picture;
}
