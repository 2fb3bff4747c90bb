// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class PermissionRow;
class QPushButton;
class TextLabel;

//! What a person's type lets them do, and the switches of how they may sign in and unlock. Each applies at once.
class PermissionsForm final : public QWidget {
    Q_OBJECT
public:
    explicit PermissionsForm(const PageParts &parts, QWidget *parent = nullptr);

    //! Null: nobody. `reason`: why nothing can be changed now; empty where it can.
    void showPerson(const Person *person, const QString &reason);

private:
    struct Classic {
        MemberPermission permission {};
        PermissionRow *row = nullptr;
    };

    QWidget *makeType();
    PermissionRow *makeRow(const QString &icon, MemberPermission permission, const QString &sentence);
    void makeRows();
    void showType(const Person *person);
    void showSwitches(const Person &person, const QString &reason);
    void settle(PermissionRow &row, bool on, const Change &change, const QString &reason);
    void apply(const Change &change);
    void openTypes();
    [[nodiscard]] QString whyNoClassics(bool isShown) const;
    [[nodiscard]] QString roleId(const Person &person) const;

    PageParts m_parts;
    std::optional<UserId> m_person;
    TextLabel *m_type;
    TextLabel *m_typeText;
    QPushButton *m_types;
    PermissionRow *m_password = nullptr;
    QList<Classic> m_classics;
    PermissionRow *m_suspend = nullptr;
    TextLabel *m_missing;
};
