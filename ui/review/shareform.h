// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QWidget>

class DayField;
class Field;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class TextLabel;

//! "Share access": the scope, which one, the role, from when until when, and whether Kisi mails it. Offers what the
//! operator may give, and where.
class ShareForm final : public QWidget {
    Q_OBJECT
public:
    explicit ShareForm(const PageParts &parts, QWidget *parent = nullptr);

    //! In a wide window what belongs together stands side by side.
    void setWide();
    //! Only this scope, which is then not asked for.
    void fix(const Scope &scope);
    [[nodiscard]] Scope scope() const;
    //! Whether enough is chosen.
    [[nodiscard]] bool isReady() const;
    //! What is chosen, without a holder. Nothing: the dates cannot be, and their field says why.
    [[nodiscard]] std::optional<api::NewAccessRight> right();
    //! As it was when it opened, on the same scope.
    void startOver();

signals:
    void changed();

private:
    void takeDirectory(Directory::Part part);
    void fillScopes();
    void fillWhich();
    void takeWhich();
    void fillRoles();
    void showDates();
    [[nodiscard]] QList<Scope> scopes(ScopeType type) const;
    [[nodiscard]] ScopeType type() const;

    PageParts m_parts;
    QComboBox *m_scope;
    QComboBox *m_which;
    QComboBox *m_role;
    TextLabel *m_zoneWords;
    Field *m_scopeField;
    Field *m_whichField;
    Field *m_roleField;
    QBoxLayout *m_places;
    QBoxLayout *m_dates;
    DayField *m_from; // only a group's right has dates
    DayField *m_until;
    std::optional<Scope> m_fixed;
    QCheckBox *m_notify;
};
