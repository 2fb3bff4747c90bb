// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/provisioning.h"
#include "app/net/client.h"

#include <QObject>

#include <optional>

//! Reads how the organization is fed with people; each half may fail without the other.
class ProvisioningReading final : public QObject {
    Q_OBJECT
public:
    ProvisioningReading(Client &client, QObject *parent);

    //! Shows what was read before until the answers are there.
    void refresh();
    //! None until it has come, or failed.
    [[nodiscard]] const std::optional<Result<Provisioning>> &provisioning() const { return m_provisioning; }
    //! Those that add people; the others are not about them.
    [[nodiscard]] const std::optional<Result<QList<Integration>>> &imports() const { return m_imports; }

signals:
    void changed();

private:
    void takeSettings(const Result<Provisioning> &answer);
    void take(const Result<Provisioning> &answer);
    void takeIntegrations(const Result<Page<Integration>> &page);

    Client &m_client;
    std::optional<Result<Provisioning>> m_provisioning;
    std::optional<Result<QList<Integration>>> m_imports;
    Call m_call;
    Call m_integrationsCall;
};
