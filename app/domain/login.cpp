// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/login.h"

using namespace Qt::StringLiterals;

Login loginFrom(JsonReader &json)
{
    return { .id = json.id<LoginId>(u"id"),
             .name = json.optionalText(u"name"),
             .isDevice = json.optionalText(u"type") == u"device",
             .expires = json.optionalFlag(u"expire").value_or(true),
             .brand = json.optionalText(u"device_brand"),
             .model = json.optionalText(u"device_model"),
             .osName = json.optionalText(u"os_name"),
             .createdAt = json.optionalTime(u"created_at"),
             .lastUsedAt = json.optionalTime(u"last_used_at") };
}

QJsonObject toJson(const Login &login)
{
    return { { u"id"_s, number(login.id) },
             { u"name"_s, login.name },
             { u"type"_s, login.isDevice ? u"device"_s : u"api"_s },
             { u"expire"_s, login.expires },
             { u"device_brand"_s, login.brand },
             { u"device_model"_s, login.model },
             { u"os_name"_s, login.osName },
             { u"created_at"_s, timeToJson(login.createdAt) },
             { u"last_used_at"_s, timeToJson(login.lastUsedAt) } };
}
