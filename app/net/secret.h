// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

//! What signs requests. Kept in memory in this one shape, wiped when it goes; has no way into a log or a setting.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    ~Secret();
    Secret(const Secret &other);
    Secret &operator=(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    //! The plain value, for the wire and the keychain only.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    void wipe();

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_value;
};
