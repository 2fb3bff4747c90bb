// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

//! Why a request did not give what was asked (conventions.md, Errors). Words for people are made in
//! ui/shared/errortext.
struct Error {
    enum Kind {
        Network, // no connection, or it broke: nothing was answered
        Timeout, // a read without a whole answer within its deadline
        Tls, // the certificate was refused; nothing was sent
        NotKisi, // a portal's page or a redirect: somebody else answered
        Unauthorized, // 401
        Forbidden, // 403
        NotFound, // 404: the record
        Gone, // 404 with code 000404: the endpoint
        Refused, // 400 and whatever else Kisi declines
        Conflict, // 409
        Invalid, // 422: see fields
        RateLimited, // 429 again and again
        Server, // 5xx to a read
        Decode, // an answer that is not what the contract says
        OutcomeUnknown, // a write that may or may not have happened: read before anything else
        Cancelled
    };

    Kind kind = Cancelled;
    int httpStatus = 0; // 0: no answer
    QString code {}; // Kisi's identifier, e.g. afc526
    QString message {}; // the server's or the network's own words: shown as text, never branched on
    QHash<QString, QStringList> fields {}; // 422: field → messages

    //! True where a write may have happened although no success was reported.
    [[nodiscard]] bool mayHaveHappened() const { return kind == OutcomeUnknown || kind == NotKisi || kind == Decode; }
    //! True where nothing is wrong with the request itself: the same may well be taken later.
    [[nodiscard]] bool mayPass() const
    {
        return isOffline() || kind == Unauthorized || kind == RateLimited || kind == Server || kind == Cancelled;
    }
    //! True where the server was not reached at all.
    [[nodiscard]] bool isOffline() const { return kind == Network || kind == Timeout; }
};
