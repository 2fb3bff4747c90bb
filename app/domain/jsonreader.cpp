// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/jsonreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Keys are ASCII and kept as such: comparing each of them with UTF-16 takes several times as long.
QJsonValue valueIn(const QJsonObject &object, QStringView key)
{
    constexpr qsizetype longest = 64;
    std::array<char, longest> ascii {};
    if (key.size() > longest)
        return object.value(key);
    std::transform(key.begin(), key.end(), ascii.begin(), [](QChar letter) { return letter.toLatin1(); });
    return object.value(QLatin1StringView(ascii.data(), key.size()));
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

// "2026-04-12T10:42:41Z", with or without milliseconds. A page has hundreds of them; QDateTime's own reading of any
// form takes twenty times as long.
QDateTime plainUtc(QStringView text)
{
    constexpr QStringView form = u"0000-00-00T00:00:00.000";
    constexpr qsizetype wholeSeconds = 19;
    const auto last = text.size() - 1;
    if ((last != form.size() && last != wholeSeconds) || text.at(last) != u'Z')
        return {};
    std::array<int, 7> numbers {};
    size_t part = 0;
    for (qsizetype at = 0; at < last; ++at) {
        const QChar letter = text.at(at);
        if (form.at(at) != u'0') {
            ++part;
            if (letter != form.at(at))
                return {};
        } else if (letter < u'0' || letter > u'9') {
            return {};
        } else {
            numbers.at(part) = numbers.at(part) * 10 + (letter.unicode() - u'0');
        }
    }
    const auto [year, month, day, hour, minute, second, milliseconds] = numbers;
    const QTime time(hour, minute, second, milliseconds);
    return time.isValid() ? QDateTime(QDate(year, month, day), time, Qt::UTC) : QDateTime();
}

QDateTime momentFrom(const QString &text)
{
    if (const auto utc = plainUtc(text); utc.isValid())
        return utc;
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset it would be read as a time of this computer's zone.
    const bool isMeant = text.contains(u'T') && moment.timeSpec() != Qt::LocalTime;
    return isMeant ? moment.toUTC() : QDateTime();
}

} // namespace

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
    return isNothing(valueIn(m_object, key));
}

void JsonReader::fail(QStringView key, const char *expected)
{
    if (m_problem.isEmpty())
        m_problem = key + u" is not "_s + QLatin1StringView(expected);
}

qint64 JsonReader::positive(QStringView key)
{
    const auto number = valueIn(m_object, key).toInteger(0);
    if (number <= 0)
        fail(key, "an id");
    return number;
}

QString JsonReader::text(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (!value.isString())
        fail(key, "a text");
    return value.toString();
}

QString JsonReader::optionalText(QStringView key)
{
    const auto value = valueIn(m_object, key);
    return value.isString() || isNothing(value) ? value.toString() : text(key);
}

bool JsonReader::flag(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (!value.isBool())
        fail(key, "true or false");
    return value.toBool();
}

std::optional<bool> JsonReader::optionalFlag(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (isNothing(value))
        return std::nullopt;
    return value.isBool() ? value.toBool() : flag(key);
}

std::optional<qint64> JsonReader::optionalNumber(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (isNothing(value))
        return std::nullopt;
    // toInteger() gives its default for 1.5 as well as for a text.
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(-2))
        fail(key, "a whole number");
    return value.toInteger();
}

QDateTime JsonReader::time(QStringView key)
{
    const auto moment = momentFrom(valueIn(m_object, key).toString());
    if (!moment.isValid())
        fail(key, "a time with an offset");
    return moment;
}

QDateTime JsonReader::optionalTime(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (isNothing(value))
        return {};
    const auto moment = momentFrom(value.toString());
    return moment.isValid() ? moment : time(key);
}

QJsonObject JsonReader::optionalObject(QStringView key)
{
    const auto value = valueIn(m_object, key);
    if (!value.isObject() && !isNothing(value))
        fail(key, "an object");
    return value.toObject();
}
