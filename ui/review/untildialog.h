// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class DayEdit;
class Field;
class QCheckBox;
class RightsChoice;

//! "Change until-date": one last day, or none, for many rights. The day ends where each right is.
class UntilDialog final : public VerbDialog {
    Q_OBJECT
public:
    //! Of the rights that the people hold directly, as they are chosen here.
    UntilDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);
    UntilDialog(const PageParts &parts, const QList<AccessRightId> &rights, QWidget *parent = nullptr);
    ~UntilDialog() override;

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    UntilDialog(const PageParts &parts, RightsChoice *choice, const QList<AccessRightId> &rights, QWidget *parent);
    void addDay();
    void showDay();
    void sayMisread();
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QList<AccessRightId> rights() const;

    RightsChoice *m_choice; // null: the rights are known
    QList<AccessRightId> m_rights;
    DayEdit *m_day;
    Field *m_field;
    QCheckBox *m_never;
};
