// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/recorder.h"

#include <QDeadlineTimer>

#include <functional>

namespace simulator {

//! The storage next to Kisi: files come by addresses signed for them, and wait there until an import asks for them.
class Uploads {
public:
    explicit Uploads(std::chrono::milliseconds lifetime = std::chrono::minutes(1))
        : m_lifetime(lifetime)
    {
    }

    //! What begins to listen, and gives its port, once the first file is announced: most Kisis never see one.
    void setStorage(std::function<int()> listen)
    {
        m_listen = std::move(listen);
        m_port = 0;
    }
    //! A file's name here, and the one address by which it may come, once and soon.
    struct Place {
        QString name {};
        QString address {};
    };
    Place sign(const QString &fileName);
    Answer receive(const Received &received);
    //! Null: none of this name has come.
    const QByteArray *file(const QString &name) const;

private:
    struct Expected {
        QString name {};
        QDeadlineTimer until {};
    };

    std::chrono::milliseconds m_lifetime;
    std::function<int()> m_listen;
    int m_port = 0;
    int m_signed = 0;
    QHash<QString, Expected> m_expected; // by signature
    QHash<QString, QByteArray> m_files;
};

} // namespace simulator
