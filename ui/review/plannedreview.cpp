// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/plannedreview.h"

#include "ui/review/reviewdialog.h"

#include <algorithm>

namespace {

constexpr int mostInOneTurn = 2'000; // a few milliseconds

} // namespace

PlannedReview::PlannedReview(const PageParts &parts, int count, Plan plan, const QString &title, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_count(count)
    , m_plan(std::move(plan))
    , m_title(title)
    , m_page(page)
{
    m_set.changes.reserve(count);
    connect(&parts.session, &Session::forgotten, this, &QObject::deleteLater);
    step();
}

void PlannedReview::step()
{
    const Situation now = m_parts.situation();
    const int first = int(m_set.changes.size());
    const int last = std::min(m_count, first + mostInOneTurn);
    for (int position = first; position < last; ++position)
        m_set.changes.append(m_plan(now, position));
    if (m_count <= mostInOneTurn)
        open();
    else
        QMetaObject::invokeMethod(this, last < m_count ? &PlannedReview::step : &PlannedReview::open,
                                  Qt::QueuedConnection);
}

void PlannedReview::open()
{
    auto *dialog = new ReviewDialog(m_parts, m_set, m_title, m_page);
    dialog->open();
    deleteLater();
}
