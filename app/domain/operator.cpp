// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/operator.h"

Operator operatorFrom(JsonReader &json)
{
    return { .id = json.id<UserId>(u"id"), .name = json.optionalText(u"name"), .email = json.text(u"email") };
}
