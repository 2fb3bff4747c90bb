// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/login.h"

Login loginFrom(JsonReader &json)
{
    return { .id = json.id<LoginId>(u"id"),
             .name = json.optionalText(u"name"),
             .isDevice = json.optionalText(u"type") == u"device",
             .expires = json.optionalFlag(u"expire").value_or(true) };
}
