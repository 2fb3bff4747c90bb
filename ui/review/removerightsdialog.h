// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class RightsChoice;

//! "Remove access rights": which of those that the people hold directly.
class RemoveRightsDialog final : public VerbDialog {
    Q_OBJECT
public:
    RemoveRightsDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    RightsChoice *m_choice;
};
