// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/notesdialog.h"

#include "ui/shared/field.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

NotesDialog::NotesDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : VerbDialog(parts, u"notes"_s, tr("Set notes"), parent)
    , m_people(people)
    , m_notes(new QPlainTextEdit)
{
    constexpr int lines = 5;
    m_notes->setObjectName(u"newNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(lines * m_notes->fontMetrics().lineSpacing() + 16);
    setHeading(tr("Set the notes on %Ln people", nullptr, int(people.size())),
               tr("Their current notes are replaced. The review shows them before and after."));
    auto *field = new Field(parts.theme(), parts.icons, tr("Notes"), m_notes);
    field->setHint(tr("Leave it empty to remove the notes."));
    addRow(field);
    m_notes->setFocus();
}

QString NotesDialog::text() const
{
    return m_notes->toPlainText().trimmed();
}

std::optional<ChangeSet> NotesDialog::wanted()
{
    const Situation now = parts().situation();
    return plan::each(m_people, [&](UserId id) { return plan::setNotes(now, id, text()); });
}

QString NotesDialog::reviewTitle(const ChangeSet &set) const
{
    const int count = int(set.changes.size());
    return text().isEmpty() ? tr("Remove the notes on %Ln people", nullptr, count)
                            : tr("Replace the notes on %Ln people", nullptr, count);
}
