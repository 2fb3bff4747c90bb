// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

#include <QSet>

class Field;
class PermissionRow;

//! From an address to a member. Stays open with everything typed until the server has taken it; closed before that, it
//! shows the same again.
class AddMemberDialog final : public FormDialog {
    Q_OBJECT
public:
    explicit AddMemberDialog(const PageParts &parts, QWidget *parent = nullptr);
    ~AddMemberDialog() override;

    //! Shows itself; what was typed last time is still there.
    void begin();
    void accept() override;

signals:
    void added(const ChangeReport &report);

private:
    void addFields();
    QWidget *makePermissions();
    PermissionRow *makePermission(const QString &icon, MemberPermission permission, const QString &sentence,
                                  bool &wish);
    void setBusy(bool busy);
    void reset();
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString problem() const;
    void judge(bool isLeft);
    void take(const ChangeReport &report);
    void tellClosed(const Outcome &outcome);
    void showFailure(const Outcome &outcome);
    void offerCheck(const ChangeReport &report);

    api::NewMember m_wish; // the two switches; the texts are in the fields
    QSet<QString> m_domains;
    Field *m_email;
    Field *m_name;
    PermissionRow *m_card = nullptr;
    PermissionRow *m_password = nullptr;
    QPushButton *m_add;
    bool m_isBusy = false;
};
