// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/request.h"

#include <QNetworkReply>

//! What is known of a finished exchange, before anybody makes sense of it.
struct RawOutcome {
    Verb verb = Verb::Get;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkMessage {};
    int status = 0;
    QByteArray body {};
    QByteArray contentType {};
    QByteArray collectionRange {};
    bool wasSent = false; // the request may have reached the server
    bool timedOut = false;
    bool tooLarge = false;
};

//! The meaning of an exchange: an Answer, or the kind of Error. The one place where statuses are read.
Result<Answer> meaning(const RawOutcome &outcome);
