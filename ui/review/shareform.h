// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QTimeZone>
#include <QWidget>

class DayField;
class QCheckBox;
class QComboBox;
class QVBoxLayout;
class TextLabel;

//! "Share access": the scope, which one, the role, from when until when, and whether Kisi mails it.
class ShareForm final : public QWidget {
    Q_OBJECT
public:
    explicit ShareForm(const PageParts &parts, QWidget *parent = nullptr);

    //! Only this scope, which is then not asked for.
    void fix(const Scope &scope);
    //! Whether enough is chosen.
    [[nodiscard]] bool isReady() const;
    //! What is chosen, without a holder. Nothing: the dates cannot be, and their field says why.
    [[nodiscard]] std::optional<api::NewAccessRight> right();

signals:
    void changed();

private:
    void takeDirectory(Directory::Part part);
    void fillScopes();
    void fillWhich();
    void fillRoles();
    void showDates();
    [[nodiscard]] ScopeType type() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] bool mayGive(const Role &role) const;

    PageParts m_parts;
    QComboBox *m_scope;
    QComboBox *m_which;
    QComboBox *m_role;
    TextLabel *m_zoneWords;
    QWidget *m_scopeField = nullptr;
    QWidget *m_whichField = nullptr;
    QVBoxLayout *m_dates;
    QTimeZone m_zone;
    DayField *m_from = nullptr; // only a group's right has dates
    DayField *m_until = nullptr;
    std::optional<Scope> m_fixed;
    QCheckBox *m_notify;
};
