// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

class AccessChoice;

//! What everybody who is being added is to get: one right, or those of a colleague. Sends nothing.
class AddAccessDialog final : public FormDialog {
    Q_OBJECT
public:
    AddAccessDialog(const PageParts &parts, QWidget *parent);

    void accept() override;

signals:
    void chosen(const QList<api::NewAccessRight> &rights);

private:
    AccessChoice *m_access;
};
