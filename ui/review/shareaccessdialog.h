// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/peopledialog.h"

class AccessChoice;

//! "Share access" by address: who gets a right that is put together below, on one scope or on one to be chosen, or what
//! a colleague has.
class ShareAccessDialog final : public PeopleDialog {
    Q_OBJECT
public:
    explicit ShareAccessDialog(const PageParts &parts, QWidget *parent = nullptr);

    //! On this group alone.
    void beginOn(GroupId group);

protected:
    [[nodiscard]] std::optional<QList<api::NewAccessRight>> access() override;
    [[nodiscard]] api::NewAccessRight accessOf(UserId person, const api::NewAccessRight &right) const override;
    [[nodiscard]] bool isAccessReady() const override;
    [[nodiscard]] bool goesAtOnce(const QList<AddUserRow *> &ready) const override;
    [[nodiscard]] QString verb(int people) const override;
    [[nodiscard]] QString reviewTitle(int people) const override;
    [[nodiscard]] QString nobodyYet() const override;
    void setSending(bool sending) override;
    void startOver() override;

private:
    void setQuestion(const QString &question);
    void takeAccess();
    [[nodiscard]] QString whoIsNew() const;

    AccessChoice *m_access;
    int m_accessHeight = 0; // where it takes less, so does the window
};
