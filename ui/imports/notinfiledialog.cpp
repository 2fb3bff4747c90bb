// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/notinfiledialog.h"

#include "ui/imports/notinfilemodel.h"
#include "ui/imports/notinfiletable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/searchfield.h"

#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

NotInFileDialog::NotInFileDialog(const PageParts &parts, const std::shared_ptr<const imports::Check> &check,
                                 QWidget *parent)
    : FormDialog(parts, u"notInFile"_s, tr("People who are not in this file"), parent)
    , m_model(new NotInFileModel(parts.directory, check, this))
    , m_table(new NotInFileTable(*m_model, parts.icons))
    , m_search(new SearchField(parts.icons))
    , m_none(new EmptyState(parts.theme(), parts.icons))
    , m_body(new QStackedLayout)
    , m_suspend(addConfirm(tr("Suspend access…"), u"Suspend"_s))
{
    makeSearch();
    addRow(m_search);
    addRow(makeTable(), 1);
    m_suspend->setIcon(parts.icons.icon(u"suspend"_s, ColorRole::OnAccent));
    cancelButton().setText(tr("Close"));
    for (QPushButton *button : { m_suspend, &cancelButton() })
        button->setAutoDefault(false); // Enter in the search presses nothing
    m_suspend->setDefault(false);
    const Theme &theme = parts.theme();
    resize(theme.length(760), theme.length(600));
    setMinimumSize(theme.length(560), theme.length(400));
    connect(m_model, &NotInFileModel::changed, this, &NotInFileDialog::showState);
    m_search->setFocus();
    showState();
}

void NotInFileDialog::makeSearch()
{
    m_search->setObjectName(u"notInFileSearch"_s);
    m_search->setPlaceholderText(tr("Search name, email"));
    m_search->setAccessibleName(m_search->placeholderText());
    connect(m_search, &QLineEdit::textChanged, m_model, &NotInFileModel::search);
}

QWidget *NotInFileDialog::makeTable()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addLayout(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_none);
    return card;
}

void NotInFileDialog::showState()
{
    setHeading(m_model->isReading() ? tr("People who are not in this file")
                                    : tr("%Ln people are not in this file", nullptr, m_model->total()),
               tr("They stay as they are. Access is suspended only for those you choose."));
    const bool hasRows = m_model->rowCount() > 0;
    m_body->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_none);
    if (!hasRows && !m_model->isReading())
        m_none->say(u"search"_s, tr("Nobody matches “%1”").arg(m_search->text()),
                    tr("Everybody else in this list has another name and address."));
    else if (!hasRows)
        m_none->say(u"users"_s, tr("Looking for people who are not in this file"), QString());
    const int ticked = m_model->tickedCount();
    m_suspend->setEnabled(ticked > 0);
    const QString hint
        = ticked > 0 ? tr("%Ln chosen. You review the change first.", nullptr, ticked) : tr("Nobody is chosen.");
    setHint(hint);
    m_suspend->setAccessibleDescription(hint);
    m_suspend->setToolTip(ticked > 0 ? QString() : tr("Choose people first."));
}

// One review at a time: pressed twice, there would be two about the same.
void NotInFileDialog::accept()
{
    const QList<UserId> people = m_model->ticked();
    const PlannedReview *before = m_planning;
    if (people.isEmpty() || (before && before->isPlanning()))
        return;
    const int count = int(people.size());
    m_planning = new PlannedReview(
        parts(), count,
        [people](const Situation &now, int position) { return plan::setAccess(now, people.at(position), false); },
        tr("Suspend access for %Ln people", nullptr, count), this);
}
