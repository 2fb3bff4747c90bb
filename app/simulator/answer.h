// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace simulator {

//! A page's place in its collection: X-Collection-Range.
struct Range {
    qint64 start = 0;
    qint64 end = 0;
    qint64 total = 0;

    QString header() const;
};

//! What goes back over the wire.
struct Answer {
    int status = 204;
    QJsonValue body { QJsonValue::Undefined };
    std::optional<Range> range {};
    bool deprecated = false;
};

Answer noContent();
Answer ok(const QJsonValue &body);
Answer failure(int status, const QString &message, const QString &code);
Answer invalid(const QString &field, const QString &message);
Answer unauthorized();
Answer forbidden(const QString &message = {});
Answer noRecord(const QString &what);
Answer noSuchPath();
Answer badRequest(const QString &message);
Answer tooManyRequests();
//! A scripted refusal without a body still looks like one of Kisi's.
Answer scripted(int status, const QJsonObject &body);

} // namespace simulator
