// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/operator.h"
#include "app/net/request.h"

// Who is signed in. people.yaml: /user
namespace api {

Request<Operator> currentUser();

} // namespace api
