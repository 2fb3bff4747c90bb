// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsonreader.h"

using namespace Qt::StringLiterals;

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

JsonReader::JsonReader(const QJsonValue &value)
    : m_object(value.toObject())
{
    if (!value.isObject())
        m_problem = u"not an object"_s;
}

bool JsonReader::isAbsent(QStringView key) const
{
    const auto value = m_object.value(key);
    return value.isUndefined() || value.isNull();
}

void JsonReader::fail(QStringView key, const char *expected)
{
    if (m_problem.isEmpty())
        m_problem = key + u" is not "_s + QLatin1StringView(expected);
}

qint64 JsonReader::positive(QStringView key)
{
    const auto number = m_object.value(key).toInteger(0);
    if (number <= 0)
        fail(key, "an id");
    return number;
}

QString JsonReader::text(QStringView key)
{
    const auto value = m_object.value(key);
    if (!value.isString())
        fail(key, "a text");
    return value.toString();
}

QString JsonReader::optionalText(QStringView key)
{
    return isAbsent(key) ? QString() : text(key);
}

bool JsonReader::flag(QStringView key)
{
    const auto value = m_object.value(key);
    if (!value.isBool())
        fail(key, "true or false");
    return value.toBool();
}

std::optional<bool> JsonReader::optionalFlag(QStringView key)
{
    return isAbsent(key) ? std::nullopt : std::optional { flag(key) };
}

std::optional<qint64> JsonReader::optionalNumber(QStringView key)
{
    if (isAbsent(key))
        return std::nullopt;
    const auto value = m_object.value(key);
    // toInteger() gives its default for 1.5 as well as for a text.
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(-2))
        fail(key, "a whole number");
    return value.toInteger();
}

QDateTime JsonReader::time(QStringView key)
{
    const auto text = m_object.value(key).toString();
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset it would be read as a time of this computer's zone.
    if (!moment.isValid() || !text.contains(u'T') || moment.timeSpec() == Qt::LocalTime)
        fail(key, "a time with an offset");
    return moment.toUTC();
}

QDateTime JsonReader::optionalTime(QStringView key)
{
    return isAbsent(key) ? QDateTime() : time(key);
}

QJsonObject JsonReader::optionalObject(QStringView key)
{
    if (isAbsent(key))
        return {};
    const auto value = m_object.value(key);
    if (!value.isObject())
        fail(key, "an object");
    return value.toObject();
}
