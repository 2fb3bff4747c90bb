// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

//! As JsonReader::optionalTime() reads it: null where it is invalid.
QJsonValue timeToJson(const QDateTime &time);

//! Reads the fields of one JSON object strictly: what is missing or of a wrong type is remembered, never guessed.
class JsonReader {
public:
    explicit JsonReader(const QJsonValue &value);

    //! A whole number above 0, exact up to 2^63.
    template <StrongId Id>
    Id id(QStringView key)
    {
        return Id { positive(key) };
    }
    template <StrongId Id>
    std::optional<Id> optionalId(QStringView key)
    {
        return isAbsent(key) ? std::nullopt : std::optional { Id { positive(key) } };
    }
    QString text(QStringView key);
    //! Empty when the key is missing or null.
    QString optionalText(QStringView key);
    bool flag(QStringView key);
    std::optional<bool> optionalFlag(QStringView key);
    std::optional<qint64> optionalNumber(QStringView key);
    //! ISO 8601 with an offset, kept as UTC.
    QDateTime time(QStringView key);
    //! Invalid when the key is missing or null.
    QDateTime optionalTime(QStringView key);
    QJsonObject optionalObject(QStringView key);

    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    //! The first field that could not be read and why; names the field, never its value.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] bool isAbsent(QStringView key) const;
    qint64 positive(QStringView key);
    void fail(QStringView key, const char *expected);

    QJsonObject m_object;
    QString m_problem;
};
