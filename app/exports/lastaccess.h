// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"

namespace exports {

// "Export last access" as a file: Name, Email, Status, Last seen, ordered by name. Whoever is asked for and not known
// (any more) is a row too.

QByteArray lastAccess(const Records &records);
QByteArray lastAccess(const Records &records, const QSet<UserId> &people);
QByteArray lastAccess(const Records &records, const QSet<MemberId> &members);

} // namespace exports
