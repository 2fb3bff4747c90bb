// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/guest.h"

Guest guestFrom(JsonReader &json)
{
    return { .id = json.id<GuestId>(u"id"), .name = json.optionalText(u"name"), .email = json.optionalText(u"email") };
}
