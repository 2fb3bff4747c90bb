// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/plannedreview.h"

#include "ui/review/reviewdialog.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr int mostInOneTurn = 2'000; // a few milliseconds where each comes to one row
constexpr int mostMilliseconds = 15; // of a turn, where it comes to many
constexpr int betweenLooks = 50; // at the clock

PlannedReview::Append appending(const PlannedReview::Plan &plan)
{
    return [plan](ChangeSet &set, const Situation &now, int position) { set.changes.append(plan(now, position)); };
}

} // namespace

PlannedReview::PlannedReview(const PageParts &parts, int count, const Plan &plan, const QString &title, QWidget *page)
    : PlannedReview(parts, count, appending(plan), title, page, Begin::AtOnce)
{
}

PlannedReview::PlannedReview(const PageParts &parts, int count, Append append, const QString &title, QWidget *page)
    : PlannedReview(parts, count, std::move(append), title, page, Begin::Later)
{
}

PlannedReview::PlannedReview(const PageParts &parts, int count, Append append, const QString &title, QWidget *page,
                             Begin begin)
    : QObject(page)
    , m_parts(parts)
    , m_count(count)
    , m_append(std::move(append))
    , m_title(title)
    , m_page(page)
{
    m_set.changes.reserve(count);
    connect(&parts.session, &Session::forgotten, this, &QObject::deleteLater);
    if (begin == Begin::AtOnce)
        step();
    else
        QMetaObject::invokeMethod(this, &PlannedReview::step, Qt::QueuedConnection);
}

void PlannedReview::step()
{
    const Situation now = m_parts.situation();
    const int first = m_at;
    const int last = std::min(m_count, first + mostInOneTurn);
    QElapsedTimer clock;
    clock.start();
    while (m_at < last && (m_at == first || m_at % betweenLooks != 0 || clock.elapsed() < mostMilliseconds))
        m_append(m_set, now, m_at++);
    if (m_count <= mostInOneTurn && first == 0 && m_at == m_count)
        open();
    else
        QMetaObject::invokeMethod(this, isPlanning() ? &PlannedReview::step : &PlannedReview::open,
                                  Qt::QueuedConnection);
}

void PlannedReview::open()
{
    auto *dialog = new ReviewDialog(m_parts, m_set, m_title, m_page);
    emit opened(dialog);
    dialog->open();
    deleteLater();
}
