// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QObject>

#include <functional>

//! A change for each of many, planned so many a turn of the event loop that no frame is late, and then reviewed. Goes
//! by itself once the review is open.
class PlannedReview final : public QObject {
    Q_OBJECT
public:
    using Plan = std::function<Change(const Situation &situation, int position)>;

    //! `page`: what the review stands on.
    PlannedReview(const PageParts &parts, int count, Plan plan, const QString &title, QWidget *page);

    [[nodiscard]] bool isPlanning() const { return m_set.changes.size() < m_count; }

private:
    void step();
    void open();

    PageParts m_parts;
    int m_count;
    Plan m_plan;
    QString m_title;
    QWidget *m_page;
    ChangeSet m_set;
};
