// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/provisioning.h"
#include "app/net/request.h"

// SSO, SCIM and integrations, only read. places.yaml: /organization, /organization/settings, /integrations
namespace api {

//! For everybody who may sign in; leaves out whether a directory has called.
Request<Provisioning> provisioning();
//! Forbidden for operators without the organization's settings.
Request<Provisioning> provisioningSettings();
//! The first 250: nobody has more.
Request<Page<Integration>> integrations();

} // namespace api
