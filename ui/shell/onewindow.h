// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>

//! One window for each profile: the first start listens, a later one asks it to come to the front.
class OneWindow final : public QObject {
    Q_OBJECT
public:
    enum class Other {
        None,
        Shown, // it has brought its window to the front
        Silent // it is there and does not answer
    };

    //! The demo is another world beside the account of the same profile.
    OneWindow(QString directory, bool isDemo, QObject *parent = nullptr);

    //! Waits for its answer where there is one, three seconds at most.
    [[nodiscard]] Other askOther();
    //! From now on later starts reach this one; not where another is there and silent.
    void listen();

signals:
    //! A later start was made; `token` is what its desktop gave it to come to the front with, or empty.
    void wanted(const QByteArray &token);

private:
    [[nodiscard]] QString address() const;
    void answer();

    QString m_directory;
    bool m_isDemo;
    bool m_isTaken = false;
    QLocalServer m_server;
};
