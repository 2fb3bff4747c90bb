// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importrun.h"

#include "ui/people/changefeedback.h"
#include "ui/review/plannedreview.h"
#include "ui/review/reviewdialog.h"

#include <algorithm>

using imports::RowState;

ImportRun::ImportRun(const PageParts &parts, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
    , m_model(new ImportResultModel(this))
{
    connect(&parts.changes, &Changes::progressed, this, &ImportRun::follow);
}

void ImportRun::review(const std::shared_ptr<const imports::Check> &check, const imports::PlanChoices &choices,
                       const QString &title)
{
    auto rows = check->rowsIn(RowState::New) + check->rowsIn(RowState::Changed);
    std::sort(rows.begin(), rows.end());
    const auto append = [this, check, choices, rows](ChangeSet &set, const Situation &now, int position) {
        const int row = rows.at(position);
        const int first = int(set.changes.size());
        m_planned.append({ row, first, imports::appendRow(set, now, *check, row, choices) });
    };
    open(new PlannedReview(m_parts, int(rows.size()), append, title, m_page),
         [this, check](const QList<ImportResultModel::Part> &parts) { m_model->begin(check, parts); });
}

void ImportRun::retry()
{
    const auto &left = m_model->leftOver();
    auto rows = left.keys();
    std::sort(rows.begin(), rows.end());
    const auto append = [this, left, rows](ChangeSet &set, const Situation &now, int position) {
        const int row = rows.at(position);
        const int first = int(set.changes.size());
        if (const int count = imports::appendRetry(set, now, left.value(row)); count > 0)
            m_planned.append({ row, first, count });
    };
    open(new PlannedReview(m_parts, int(rows.size()), append, tr("Try what failed again"), m_page),
         [this](const QList<ImportResultModel::Part> &parts) { m_model->beginAgain(parts); });
}

void ImportRun::open(PlannedReview *planning, Begin begin)
{
    m_planned.clear();
    m_planning = planning;
    connect(planning, &PlannedReview::opened, this, [this, begin](ReviewDialog *review) {
        m_review = review;
        review->setSender([this, begin](const ChangeSet &set) { send(set, begin); });
    });
}

// The outcome is told wherever somebody is by then, also when this page is gone.
void ImportRun::send(const ChangeSet &set, const Begin &begin)
{
    begin(m_planned);
    auto *feedback = &m_parts.feedback;
    const auto told = [feedback, guard = QPointer(this)](const ChangeReport &report) {
        feedback->report(report);
        if (ImportRun *here = guard.data())
            here->take(report);
    };
    m_run = m_parts.changes.apply(set, Manner::Paced, feedback, told);
    emit started();
}

bool ImportRun::isReviewing() const
{
    return !m_planning.isNull() || !m_review.isNull();
}

const ChangeRun *ImportRun::run() const
{
    const auto *paced = m_parts.changes.paced();
    return m_run && paced == m_run ? paced : nullptr;
}

void ImportRun::follow()
{
    if (!m_run)
        return;
    if (const auto *current = run())
        m_model->follow(current->rows(), current->pauseReason() == RunPause::None && !current->isStopping());
    emit progressed();
}

void ImportRun::take(const ChangeReport &report)
{
    if (!std::exchange(m_run, nullptr))
        return; // forgotten meanwhile
    m_model->end(report);
    emit ended();
}

void ImportRun::forget()
{
    m_run = nullptr;
    m_model->clear();
}
