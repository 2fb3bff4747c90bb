// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/users/usersparts.h"

#include <QDialog>

class QPushButton;

//! The last question before somebody is deleted: what is lost, and the milder way.
class DeleteUserDialog final : public QDialog {
    Q_OBJECT
public:
    DeleteUserDialog(const UsersParts &parts, const Person &person, bool maySuspend, QWidget *parent = nullptr);

signals:
    void deleteRequested(UserId person);
    void suspendRequested(UserId person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeQuestion(const QString &name);
    QWidget *makeCard(const Person &person);
    QWidget *makeFoot(bool maySuspend);

    UsersParts m_parts;
    UserId m_person;
    QPushButton *m_cancel = nullptr;
};
