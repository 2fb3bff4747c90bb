// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/provisioning/provisioningwords.h"

#include "app/models/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provisioningwords {

namespace {

//! Gives tr() a context: there is no QObject here.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Provisioning)
};

} // namespace

Verdict verdict(const Provisioning &provisioning)
{
    if (!provisioning.scimEnabled)
        return { .tone = Tone::Info,
                 .verdict = Words::tr("SCIM is off"),
                 .sentence = Words::tr("No directory adds, changes or suspends people in Kisi. Everybody is managed "
                                       "here or in Kisi’s dashboard.") };
    if (provisioning.scimConfigured == false)
        return { .tone = Tone::Hold,
                 .verdict = Words::tr("SCIM is on, but no directory has connected yet"),
                 .sentence = Words::tr("The token has to be entered at your identity provider. Until then nothing "
                                       "comes from there.") };
    return { .tone = Tone::Dir,
             .verdict = Words::tr("SCIM is on"),
             .sentence = provisioning.scimConfigured
                 ? Words::tr("Your directory adds people to Kisi and suspends them there.")
                 : Words::tr("A directory may add and suspend people. Whether it has connected yet is shown only to "
                             "those who may see the organization’s settings.") };
}

QString sourceOf(const Integration &integration)
{
    if (integration.type == "active_directory_user_import"_L1)
        return Words::tr("Microsoft Active Directory");
    if (integration.type == "jumpcloud_user_import"_L1)
        return Words::tr("JumpCloud");
    return integration.type;
}

QString stateOf(const Integration &integration)
{
    if (integration.isDisabledByError && integration.disabledAt.isValid())
        return Words::tr("Switched off by Kisi after an error on %1").arg(timetext::day(integration.disabledAt));
    if (integration.isDisabledByError)
        return Words::tr("Switched off by Kisi after an error");
    //: State of an import from a directory: switched on or off
    return integration.isEnabled ? Words::tr("On") : Words::tr("Off");
}

} // namespace provisioningwords
