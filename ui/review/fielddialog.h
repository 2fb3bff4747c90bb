// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class Field;
class QComboBox;
class QLineEdit;

//! "Set a field": one of the organization's own fields and its value, for each of the people.
class FieldDialog final : public VerbDialog {
    Q_OBJECT
public:
    FieldDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    void fillKeys();
    void showKey();
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString value() const;

    QList<UserId> m_people;
    QComboBox *m_key;
    Field *m_keyField;
    QLineEdit *m_value;
};
