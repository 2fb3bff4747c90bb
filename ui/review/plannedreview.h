// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QObject>

#include <functional>

class ReviewDialog;

//! What is planned for each of many, so many a turn of the event loop that no frame is late, and then reviewed. Goes by
//! itself once the review is open.
class PlannedReview final : public QObject {
    Q_OBJECT
public:
    using Plan = std::function<Change(const Situation &situation, int position)>;
    //! For what comes to several rows of the set, or to none.
    using Append = std::function<void(ChangeSet &set, const Situation &situation, int position)>;

    //! `page`: what the review stands on.
    PlannedReview(const PageParts &parts, int count, const Plan &plan, const QString &title, QWidget *page);
    //! Begins with the next turn.
    PlannedReview(const PageParts &parts, int count, Append append, const QString &title, QWidget *page);

    [[nodiscard]] bool isPlanning() const { return m_at < m_count; }

signals:
    //! About to show.
    void opened(ReviewDialog *review);

private:
    enum class Begin : quint8 { AtOnce, Later };
    PlannedReview(const PageParts &parts, int count, Append append, const QString &title, QWidget *page, Begin begin);

    void step();
    void open();

    PageParts m_parts;
    int m_count;
    int m_at = 0; // the first that is not planned yet
    Append m_append;
    QString m_title;
    QWidget *m_page;
    ChangeSet m_set;
};
