// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/listpage.h"

class GroupPanel;
class QAction;
class ShareAccessDialog;

//! The sets of doors, where they are, who gets in there, and letting others in.
class GroupsPage final : public ListPage {
    Q_OBJECT
public:
    explicit GroupsPage(const PageParts &parts, QWidget *parent = nullptr);

signals:
    //! Somebody in the details is to be shown among the users.
    void personRequested(UserId person);

protected:
    void openedFirst() override;
    void showCurrent() override;
    [[nodiscard]] bool hasDetails() const override;
    [[nodiscard]] int detailsFootHeight() const override;
    void fillMenu(QMenu &menu) override;
    [[nodiscard]] ListFilters furtherFilters() const override;
    void forget() override;

private:
    void weighSharing();
    [[nodiscard]] QString reasonAgainstSharing(GroupId group) const;
    void share();

    QAction *m_share;
    GroupPanel *m_panel;
    ShareAccessDialog *m_dialog = nullptr; // made when it is first asked for
};
