// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/verbdialog.h"

class QPlainTextEdit;

//! "Set notes": one text in the place of whatever stands in the notes on each of the people.
class NotesDialog final : public VerbDialog {
    Q_OBJECT
public:
    NotesDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<ChangeSet> wanted() override;
    [[nodiscard]] QString reviewTitle(const ChangeSet &set) const override;

private:
    [[nodiscard]] QString text() const;

    QList<UserId> m_people;
    QPlainTextEdit *m_notes;
};
