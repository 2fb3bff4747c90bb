// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class Banner;
class DayField;
class QComboBox;
class QDialogButtonBox;
class QPushButton;
class TextLabel;

//! Another role or other dates for a right. Stays open, with what was chosen, until Kisi has taken it.
class AccessRightDialog final : public QDialog {
    Q_OBJECT
public:
    AccessRightDialog(const PageParts &parts, const AccessRight &right, QWidget *parent = nullptr);

    void accept() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDates();
    QWidget *makeFoot();
    void fillRoles();
    void setBusy(bool busy);
    void take(const ChangeReport &report);
    void showProblems(const ChangeReport &report);
    [[nodiscard]] api::AccessRightChange wanted() const;

    PageParts m_parts;
    AccessRight m_right;
    QTimeZone m_zone;
    Banner *m_banner;
    QComboBox *m_role;
    DayField *m_from = nullptr;
    DayField *m_until = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isBusy = false;
};
