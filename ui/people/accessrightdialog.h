// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

#include <QTimeZone>

class DayField;
class QComboBox;

//! Another role or other dates for a right. Stays open, with what was chosen, until Kisi has taken it.
class AccessRightDialog final : public FormDialog {
    Q_OBJECT
public:
    AccessRightDialog(const PageParts &parts, const AccessRight &right, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *makeDates();
    void fillRoles();
    void setBusy(bool busy);
    [[nodiscard]] bool takeDays();
    void take(const ChangeReport &report);
    void showProblems(const ChangeReport &report);
    [[nodiscard]] api::AccessRightChange wanted() const;

    AccessRight m_right;
    QTimeZone m_zone;
    QComboBox *m_role;
    DayField *m_from = nullptr;
    DayField *m_until = nullptr;
    QPushButton *m_save;
    bool m_isBusy = false;
};
