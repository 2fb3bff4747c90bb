// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/condition.h"

#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

enum class Value : quint8 { None, Number, Text };

struct Name {
    QLatin1StringView word;
    Value value;
};

// In the order of Condition::Kind.
constexpr std::array<Name, Condition::kindCount> names { {
    { "status"_L1, Value::Number },
    { "notSeenFor"_L1, Value::Number },
    { "neverSeen"_L1, Value::None },
    { "noRights"_L1, Value::None },
    { "role"_L1, Value::Text },
    { "group"_L1, Value::Number },
    { "place"_L1, Value::Number },
    { "expiringWithin"_L1, Value::Number },
    { "expired"_L1, Value::None },
    { "memberType"_L1, Value::Text },
    { "permissionOff"_L1, Value::Number },
    { "scope"_L1, Value::Number },
    { "assignee"_L1, Value::Text },
    { "suspendedHolding"_L1, Value::None },
    { "pendingFor"_L1, Value::Number },
    { "endsIn"_L1, Value::Number },
} };

bool isValue(Value expected, const QString &text)
{
    bool isNumber = false;
    text.toLongLong(&isNumber);
    switch (expected) {
    case Value::None:
        return text.isEmpty();
    case Value::Number:
        return isNumber;
    case Value::Text:
        return !text.isEmpty();
    }
    return false;
}

} // namespace

QString Condition::toText() const
{
    const auto &name = names[size_t(kind)];
    return name.value == Value::None ? QString(name.word) : QString(name.word + u':' + value);
}

std::optional<Condition> Condition::fromText(const QString &text)
{
    const auto colon = text.indexOf(u':');
    const auto word = QStringView(text).left(colon < 0 ? text.size() : colon);
    const auto *const found = std::find_if(names.begin(), names.end(), [&](const Name &n) { return word == n.word; });
    if (found == names.end() || (colon >= 0) == (found->value == Value::None))
        return {};
    auto value = colon < 0 ? QString() : text.mid(colon + 1);
    if (!isValue(found->value, value))
        return {};
    return Condition { .kind = Kind(found - names.begin()), .value = std::move(value) };
}
