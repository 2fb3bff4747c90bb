// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class QPushButton;

//! The last question before a user or a member is deleted: what is lost, and the milder way.
class DeleteDialog final : public QDialog {
    Q_OBJECT
public:
    enum class About { User, Member };

    DeleteDialog(const PageParts &parts, const Person &person, About about, bool maySuspend, QWidget *parent = nullptr);

signals:
    void deleteRequested(UserId person);
    void suspendRequested(UserId person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeQuestion(const QString &name);
    QWidget *makeCard(const Person &person);
    QWidget *makeFoot(bool maySuspend);
    [[nodiscard]] QString whatIsLost() const;

    PageParts m_parts;
    UserId m_person;
    About m_about;
    QPushButton *m_cancel = nullptr;
};
