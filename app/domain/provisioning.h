// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/jsonreader.h"

//! What adds and suspends people without anybody here (places.yaml: Organization; OrganizationSettings says more).
struct Provisioning {
    bool scimEnabled = false;
    bool ssoEnabled = false; // and with it nobody signs in by password
    std::optional<bool>
        scimConfigured {}; // a directory has called; none: the operator may not see it, or Kisi says null
};

//! One of the organization's integrations (places.yaml: IntegrationListItem).
struct Integration {
    QString name {};
    QString type {};
    bool isEnabled = false;
    bool isDisabledByError = false; // Kisi switched it off by itself
    QDateTime disabledAt {}; // by an error; else invalid
    QString place {}; // empty: the whole organization

    //! It adds people from a directory.
    [[nodiscard]] bool importsPeople() const;
};

Provisioning provisioningFrom(JsonReader &json);
Integration integrationFrom(JsonReader &json);
