// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

class QWidget;

//! Walks through the program as a person would, and says at every station that it is there.
class Tour final : public QObject {
    Q_OBJECT
public:
    //! One thing to do, what to wait for (nothing: go on), and the picture's name (none: on the way to the next).
    struct Station {
        QString picture {};
        std::function<void()> act {};
        std::function<bool()> isThere {};
    };

    //! `settling` is how long a station with a picture is left alone at most, until nothing moves any more.
    Tour(QWidget &window, std::chrono::milliseconds settling, QObject *parent = nullptr);

    //! A picture of every station goes into this folder.
    void takePictures(const QDir &folder);
    void add(Station station) { m_stations.push_back(std::move(station)); }
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    //! The station with this picture is on the screen.
    void reached(const QString &picture);
    void ended();
    //! A station was not reached; names it.
    void stuck(const QString &station);

private:
    void next();
    void look();
    void arrive();
    void takePicture(const QDir &folder, const QString &name);
    [[nodiscard]] QPixmap withoutScreen() const;

    QWidget &m_window;
    std::chrono::milliseconds m_settling;
    std::deque<Station> m_stations;
    QTimer m_look;
    QElapsedTimer m_waiting;
    QElapsedTimer m_there;
    QElapsedTimer m_painted;
};
