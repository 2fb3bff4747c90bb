// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

//! Walks through the program as a person would, and leaves a picture of every station.
class Tour final : public QObject {
    Q_OBJECT
public:
    //! One thing to do, what to wait for, and the picture's name (none: go on without one).
    struct Station {
        QString picture {};
        std::function<void()> act {};
        std::function<bool()> isThere {};
    };

    Tour(QWidget &window, const QDir &pictures, QObject *parent = nullptr);

    void add(Station station) { m_stations.push_back(std::move(station)); }
    void start();

signals:
    void ended();
    //! A station was not reached; names it.
    void stuck(const QString &station);

private:
    void next();
    void look();
    void takePicture(const QString &name);
    [[nodiscard]] QPixmap withoutScreen() const;

    QWidget &m_window;
    QDir m_pictures;
    std::deque<Station> m_stations;
    QTimer m_look;
    QElapsedTimer m_waiting;
};
