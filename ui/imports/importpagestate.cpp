// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/columnsstep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/importfoot.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importreader.h"
#include "ui/imports/importstep.h"
#include "ui/imports/sourcewatch.h"
#include "ui/shared/toast.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

// Which step is in front, what the steps have come to, and what the foot says of it.

using imports::RowState;

QString ImportPage::shownName(const QString &name)
{
    return name.isEmpty() ? tr("Pasted table") : name;
}

void ImportPage::goTo(Step step)
{
    const bool hadKeys = m_stack->currentIndex() != step && m_stack->isAncestorOf(QApplication::focusWidget());
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    if (step == Step::Check || step == Step::Import)
        m_watch->look();
    showFoot();
    if (hadKeys) // it would go with the step that is hidden
        focusWork();
    if (isVisible())
        m_parts.toast.leavePage();
}

// Whoever has just gone on finds the keys where the step is worked at.
void ImportPage::focusWork()
{
    if (!isVisible())
        return;
    const auto step = m_steps->current();
    if (step == Step::File)
        m_file->focusChoice();
    else if (step != Step::Check || !m_checkStep->focusProblems())
        m_foot->focusPrimary();
}

void ImportPage::showResults()
{
    const bool hasTable = m_reader->hasTable();
    m_file->setHasTable(hasTable);
    const int rows = int(m_reader->reading().table.rows.size());
    m_steps->setResult(Step::File,
                       hasTable ? tr("%1, %Ln rows", nullptr, rows).arg(shownName(m_name))
                                : tr("Choose or paste a table"));
    m_steps->setResult(Step::Columns, hasTable ? m_columns->result() : tr("Nothing read yet"));
    const int problems = m_check ? m_check->count(RowState::Problem) : 0;
    m_steps->setResult(Step::Check,
                       !m_check            ? tr("Nothing checked yet")
                           : problems == 0 ? tr("No problems")
                                           : tr("%Ln problems to fix or leave", nullptr, problems));
    m_steps->setResult(Step::Import, m_summary.isEmpty() ? tr("Nothing is sent before this") : m_summary);
    showFoot();
}

void ImportPage::showFoot()
{
    const auto step = m_steps->current();
    m_foot->back()->setVisible(step != Step::File);
    m_foot->startOver()->setVisible(step == Step::File && m_reader->hasTable());
    m_foot->problemFile()->hide();
    m_foot->kisiImport()->setVisible(step == Step::Columns && isInTemplate());
    m_foot->setSummary({});
    switch (step) {
    case Step::File:
        m_foot->setHint({});
        return m_foot->setPrimary(tr("Columns"), m_reader->hasTable());
    case Step::Columns:
        return showColumnsFoot();
    case Step::Check:
        return showCheckFoot();
    default:
        return showImportFoot();
    }
}

void ImportPage::showColumnsFoot()
{
    const bool isReading = m_reader->work() == ImportReader::Work::Reading;
    const bool isChecking = m_reader->work() == ImportReader::Work::Checking;
    if (isReading)
        m_foot->setHint(tr("Reading %1…").arg(shownName(m_nameToRead)), true);
    else if (isChecking)
        m_foot->setHint(tr("Checking %Ln rows…", nullptr, int(m_reader->reading().table.rows.size())), true);
    else if (m_wantsCheck)
        m_foot->setHint(loadingHint(), m_parts.directory.isRefreshing());
    else
        m_foot->setHint(tr("Columns may be in any order. Nothing is sent before the Import step."));
    m_foot->setPrimary(tr("Check"), !isReading && !isChecking);
}

bool ImportPage::isLoaded() const
{
    const auto &directory = m_parts.directory;
    const bool hasRights = directory.records().knowsRights
        || directory.freshness(Directory::Part::AccessRights)
            == Directory::Freshness::Failed; // not everybody may see them
    return directory.asOf().isValid() && hasRights;
}

// Cards are what only Kisi's own import takes.
bool ImportPage::isInTemplate() const
{
    const auto &reading = m_reader->reading();
    return imports::columnOf(reading.columns, imports::Field::Credential) >= 0
        || (reading.table.hasHeader() && imports::isKisiTemplate(reading.table.headings));
}

QString ImportPage::loadingHint() const
{
    const auto &directory = m_parts.directory;
    if (!directory.isRefreshing())
        return tr("Not checked: the people of the organization could not be loaded. Press Check to try again.");
    return tr("Waiting until everybody is loaded, so that nobody is mistaken for new: %1 of %2")
        .arg(locale().toString(directory.size()), locale().toString(directory.total()));
}

void ImportPage::showCheckFoot()
{
    const int problems = m_check ? m_check->count(RowState::Problem) : 0;
    const int sent = m_check ? m_check->count(RowState::New) + m_check->count(RowState::Changed) : 0;
    m_foot->problemFile()->setVisible(problems > 0);
    m_foot->setHint({});
    m_foot->setSummary(sent > 0 ? tr("%Ln people to import", nullptr, sent) : tr("Nobody to import"),
                       problems > 0 ? tr("%Ln problem rows stay behind", nullptr, problems) : QString());
    m_foot->setPrimary(tr("Import"), sent > 0);
}

void ImportPage::showImportFoot()
{
    m_foot->startOver()->setVisible(!m_import->isRunning());
    m_foot->setHint({});
    m_foot->setSummary(m_import->isReady() ? m_summary : QString());
    m_foot->setPrimary(tr("Review"), m_import->isReady());
}
