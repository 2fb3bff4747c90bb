// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/peopledialog.h"

class MailChoice;
class NewAccess;

//! "Add users": people, what access they get from the start, if any, and whether Kisi mails them.
class AddUsersDialog final : public PeopleDialog {
    Q_OBJECT
public:
    explicit AddUsersDialog(const PageParts &parts, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<QList<api::NewAccessRight>> access() override;
    [[nodiscard]] bool isAccessReady() const override { return true; }
    [[nodiscard]] api::UserKind kindOfNew() const override;
    [[nodiscard]] bool goesAtOnce(const QList<AddUserRow *> &ready) const override;
    [[nodiscard]] QString verb(int people) const override;
    [[nodiscard]] QString reviewTitle(int people) const override;
    [[nodiscard]] QString nobodyYet() const override;
    void setSending(bool sending) override;
    void startOver() override;

private:
    NewAccess *m_access;
    MailChoice *m_mail;
};
