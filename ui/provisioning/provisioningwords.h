// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/provisioning.h"
#include "ui/shared/tone.h"

#include <QString>

// What the organization's way of being fed with people means for whoever works here.
namespace provisioningwords {

struct Verdict {
    Tone tone = Tone::Info;
    QString verdict {};
    QString sentence {};
};
Verdict verdict(const Provisioning &provisioning);

//! "Microsoft Active Directory"
QString sourceOf(const Integration &integration);
//! "On", "Off", "Switched off by Kisi after an error on 3 Nov 2026"
QString stateOf(const Integration &integration);

} // namespace provisioningwords
