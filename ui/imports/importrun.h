// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importresultmodel.h"
#include "ui/lists/pageparts.h"

#include <QPointer>

class PlannedReview;
class ReviewDialog;

//! Takes a checked file through its review to its end, and what failed of it once more. The set goes on without it.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    //! `page`: what the review stands on.
    ImportRun(const PageParts &parts, QWidget *page);

    void review(const std::shared_ptr<const imports::Check> &check, const imports::PlanChoices &choices,
                const QString &title);
    //! What failed or was not tried.
    void retry();
    //! Signed out: what goes on is another's.
    void forget();

    [[nodiscard]] bool isReviewing() const;
    [[nodiscard]] bool isRunning() const { return m_run; }
    //! While it runs; null: it waits for its turn.
    [[nodiscard]] const ChangeRun *run() const;
    [[nodiscard]] ImportResultModel &model() const { return *m_model; }

signals:
    void started();
    void progressed();
    void ended();

private:
    using Begin = std::function<void(const QList<ImportResultModel::Part> &parts)>;
    void open(PlannedReview *planning, Begin begin);
    void send(const ChangeSet &set, const Begin &begin);
    void follow();
    void take(const ChangeReport &report);

    PageParts m_parts;
    QWidget *m_page;
    ImportResultModel *m_model;
    QList<ImportResultModel::Part> m_planned;
    QPointer<PlannedReview> m_planning;
    QPointer<ReviewDialog> m_review;
    const ChangeRun *m_run = nullptr; // compared only
};
