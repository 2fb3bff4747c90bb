// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/recordtable.h"
#include "ui/lists/tablehead.h"
#include "ui/shared/rowwatch.h"

#include <QScrollBar>

// What stays in its place when the model starts over.

void RecordTable::remember()
{
    m_resetting = true;
    m_painted = view();
    viewport()->setAttribute(Qt::WA_UpdatesDisabled);
    m_head->viewport()->setAttribute(Qt::WA_UpdatesDisabled);
    const int top = rowAt(0);
    if (m_model.rowCount() == 0) // hidden or without a match: comes back to where it was
        return;
    m_place.wasAtTop = verticalScrollBar()->value() == 0;
    m_place.top = top < 0 ? 0 : m_model.idAtRow(top);
    m_place.offset = top < 0 ? 0 : -rowViewportPosition(top);
}

// Runs on every keystroke in the search field: nothing here may walk over all rows.
void RecordTable::restore()
{
    executeDelayedItemsLayout();
    measureIfGrown();
    if (m_current) {
        if (const int row = m_model.rowOfId(*m_current); row >= 0)
            setCurrentIndex(m_model.index(row, mainColumn()));
    }
    // At the top people expect to stay at the top, whoever moves in there.
    if (const int row = m_place.top && !m_place.wasAtTop ? m_model.rowOfId(m_place.top) : -1; row >= 0)
        verticalScrollBar()->setValue(rowViewportPosition(row) + verticalScrollBar()->value() + m_place.offset);
    m_resetting = false;
    if (m_seeksCurrent && m_current && m_model.rowCount() > 0)
        selectRowOf(*m_current);
    RowWatch::of(*this)->follow();
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, false);
    m_head->viewport()->setAttribute(Qt::WA_UpdatesDisabled, false);
    const View now = view();
    if (now != m_painted)
        viewport()->update();
    if (now.ends != m_painted.ends)
        m_head->viewport()->update();
    m_head->setTick(m_model.tickState());
}

// Most pages bring rows that stand elsewhere; painting the others is the dearest part of showing them.
RecordTable::View RecordTable::view() const
{
    View view { .ids = visibleIds() };
    const int first = rowAt(0);
    view.top = view.ids.isEmpty() ? 0 : rowViewportPosition(first);
    view.current = view.ids.contains(m_model.idAtRow(currentIndex().row())) ? currentIndex().row() - first : -1;
    for (int section = 0; section < m_head->count(); ++section)
        view.ends.append(m_head->isSectionHidden(section) ? -1
                                                          : columnViewportPosition(section) + columnWidth(section));
    return view;
}
