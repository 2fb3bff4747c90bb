// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/provisioning/provisioningreading.h"

ProvisioningReading::ProvisioningReading(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void ProvisioningReading::refresh()
{
    m_call = m_client.send<Provisioning>(api::provisioningSettings(), Lane::Interactive,
                                         [this](const Result<Provisioning> &answer) { takeSettings(answer); });
    m_integrationsCall
        = m_client.send<Page<Integration>>(api::integrations(), Lane::Interactive,
                                           [this](const Result<Page<Integration>> &page) { takeIntegrations(page); });
}

// Only some operators see the settings; whether SCIM is on, everybody does.
void ProvisioningReading::takeSettings(const Result<Provisioning> &answer)
{
    const bool mayNot = !answer && (answer.error().kind == Error::Forbidden || answer.error().kind == Error::NotFound);
    if (!mayNot)
        return take(answer);
    m_call = m_client.send<Provisioning>(api::provisioning(), Lane::Interactive,
                                         [this](const Result<Provisioning> &less) { take(less); });
}

void ProvisioningReading::take(const Result<Provisioning> &answer)
{
    m_provisioning = answer;
    emit changed();
}

void ProvisioningReading::takeIntegrations(const Result<Page<Integration>> &page)
{
    if (!page) {
        m_imports = page.error();
    } else {
        QList<Integration> imports;
        for (const Integration &integration : page->rows) {
            if (integration.importsPeople())
                imports.append(integration);
        }
        m_imports = imports;
    }
    emit changed();
}
