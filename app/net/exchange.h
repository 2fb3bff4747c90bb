// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/outcome.h"
#include "app/net/request.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class RequestBody;

//! What leaves, and how long its whole answer may take.
struct Outgoing {
    Verb verb = Verb::Get;
    QByteArray body {};
    std::chrono::milliseconds deadline {};
};

//! One request on the wire until its whole answer, its deadline or abort(). A write leaves exactly once.
class Exchange final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const RawOutcome &)>;

    Exchange(QNetworkAccessManager &network, QNetworkRequest request, const Outgoing &outgoing, Done done);
    ~Exchange() override;

private:
    void watchSize();
    void finish();
    [[nodiscard]] bool mayHaveBeenSent() const;

    Verb m_verb;
    Done m_done;
    RequestBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    bool m_timedOut = false;
    bool m_tooLarge = false;
};
