// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class ShareForm;

//! "Share access" with several people: one role on one scope for each of them.
class ShareDialog final : public VerbDialog {
    Q_OBJECT
public:
    ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    QList<UserId> m_people;
    ShareForm *m_form;
};
