// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/context.h"
#include "app/simulator/csvimports.h"
#include "app/simulator/limiter.h"
#include "app/simulator/recorder.h"
#include "app/simulator/uploads.h"

#include <QSet>

namespace simulator {

//! Turns requests into answers, one at a time: limit, path, secret, permission, endpoint. Knows nothing of sockets.
class Service {
public:
    explicit Service(const Options &options);

    Answer answer(const Received &received);

    World world;
    Options options;
    Limiter limiter;
    Uploads uploads;
    QList<Request> log;
    QSet<QString> revoked;

    void script(const QString &verb, const QString &path, const Answer &answer, int times);

private:
    struct Scripted {
        QString verb;
        QString path;
        Answer answer;
        int times = 1;
    };
    struct Match {
        const Route *route = nullptr;
        QString key {};
    };

    std::optional<Answer> scriptedAnswer(const Received &received);
    Answer liveAnswer(const Received &received);
    Match matchOf(const QString &verb, const QString &path) const;
    void proceedWithImports();
    bool mayUpload(const Match &match, qint64 userId);
    Answer endpointAnswer(const Match &match, const Received &received, Login *login);
    Login *loginOf(const QString &authorization);
    QStringList exemptFields(const QString &path) const;

    QList<Route> m_routes;
    CsvImports m_imports;
    Limiter m_uploadLimiter { 0.1 }; // conventions.md: 1 in 10 seconds
    QList<Scripted> m_script;
    Recorder m_recorder;
};

} // namespace simulator
