// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

//! What a RawServer does once a request has arrived whole.
struct Deed {
    enum Kind { Send, Close, Reset, Hang, Drip };

    Kind kind = Send;
    QByteArray bytes {};
    bool closes = false; // after the bytes
    std::chrono::milliseconds interval { 0 }; // Drip: between bytes; Send: before them
    QByteArray head {}; // Drip: sent at once, before the first drop

    //! A well-formed answer; the connection stays open. Headers as lines, each with its \r\n.
    static Deed answer(int status, const QByteArray &body = "{}", const QByteArray &headers = {},
                       const QByteArray &contentType = "application/json");
    static Deed later(std::chrono::milliseconds delay, Deed deed);
    static Deed close() { return { .kind = Close }; }
    static Deed reset() { return { .kind = Reset }; }
    static Deed hang() { return { .kind = Hang }; }
    static Deed drip(const QByteArray &bytes, std::chrono::milliseconds interval, const QByteArray &head = {});
    //! These bytes as they are, then the end of the connection.
    static Deed raw(const QByteArray &bytes) { return { .bytes = bytes, .closes = true }; }
};
