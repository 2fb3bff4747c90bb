// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class AccessChoice;

//! "Share access" with people who are users already: one right, or those of a colleague, for each of them.
class ShareDialog final : public VerbDialog {
    Q_OBJECT
public:
    ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;
    void setBusy(bool busy) override;

private:
    [[nodiscard]] QString question() const;

    QList<UserId> m_people;
    AccessChoice *m_access;
};
