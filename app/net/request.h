// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <optional>

enum class Verb { Get, Post, Patch, Put, Delete };

//! As HTTP spells it: "GET".
const char *verbName(Verb verb);

//! What the wire needs to know of a request; the same for every type of answer.
struct Message {
    Verb verb = Verb::Get;
    QString path {};
    QUrlQuery query {};
    QJsonObject body {};
    bool anonymous = false; // sent without the secret; its 401 belongs to the form that asked, not to the session
    std::chrono::milliseconds deadline { 15'000 }; // to the whole answer

    [[nodiscard]] bool isWrite() const { return verb != Verb::Get; }
};

//! An answer with a status below 300, its JSON already read (null where there is no body).
struct Answer {
    int status = 0;
    QJsonValue json {};
    QByteArray collectionRange {};
};

//! One endpoint with its arguments as a value: what goes on the wire and how the answer is read.
template <typename T>
struct Request {
    Verb verb = Verb::Get;
    QString path {};
    QUrlQuery query {};
    QJsonObject body {};
    bool anonymous = false;
    std::chrono::milliseconds deadline { 15'000 };
    Result<T> (*decode)(const Answer &) = nullptr;

    [[nodiscard]] Message message() const { return { verb, path, query, body, anonymous, deadline }; }
};

//! Rows of a list and the collection's total (X-Collection-Range).
template <typename Row>
struct Page {
    QList<Row> rows {};
    int received = 0; // how many the server sent, broken ones included: offsets count these
    int broken = 0; // rows that could not be read: counted, never silently dropped
    std::optional<qint64> total {}; // absent on unpaged lists and where the header makes no sense
};

//! The number after the slash; "*/0" gives 0. None where the header is missing or absurd.
std::optional<qint64> collectionTotal(const QByteArray &collectionRange);
