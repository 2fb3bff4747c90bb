// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>
#include <QTimeZone>

class DayField;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class TextLabel;

//! "Share access" with several people: one role on one scope for each of them. Leads to a review; sends nothing itself.
class ShareDialog final : public QDialog {
    Q_OBJECT
public:
    ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

    void accept() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fillScopes();
    void fillWhich();
    void fillRoles();
    void showDates();
    void showReview();
    [[nodiscard]] ScopeType type() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] bool mayGive(const Role &role) const;

    PageParts m_parts;
    QList<UserId> m_people;
    QComboBox *m_scope;
    QComboBox *m_which;
    QComboBox *m_role;
    TextLabel *m_zoneWords;
    QVBoxLayout *m_dates;
    QTimeZone m_zone;
    DayField *m_from = nullptr; // only a group's right has dates
    DayField *m_until = nullptr;
    QCheckBox *m_notify;
    QPushButton *m_review = nullptr;
};
