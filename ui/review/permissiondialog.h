// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class QComboBox;
class SegmentedControl;

//! "Set permission": one of the switches of the people, allowed or not, for all of them.
class PermissionDialog final : public VerbDialog {
    Q_OBJECT
public:
    //! `members`: theirs; the classic switches are offered where any of them carries them.
    PermissionDialog(const PageParts &parts, const QList<UserId> &people, const QList<MemberId> &members,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    void fillPermissions();
    [[nodiscard]] MemberPermission permission() const;
    [[nodiscard]] bool isAllowed() const;

    QList<UserId> m_people;
    QList<MemberId> m_members;
    QComboBox *m_permission;
    SegmentedControl *m_allowed;
};
