// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ticktable.h"

#include "ui/lists/tablehead.h"
#include "ui/lists/tickdelegate.h"
#include "ui/shared/announce.h"

#include <QKeyEvent>

TickTable::TickTable(const Theme &theme, Shares shares, QWidget *parent)
    : QTableView(parent)
    , m_shares(shares)
    , m_head(new TableHead(this))
{
    setHorizontalHeader(m_head);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto arrangeRows = [this, &theme] { verticalHeader()->setDefaultSectionSize(theme.rowHeight()); };
    connect(&theme, &Theme::changed, this, arrangeRows);
    arrangeRows();
    m_head->setSectionsMovable(false);
    m_head->setSectionsClickable(false);
    m_head->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_head, &TableHead::tickClicked, this, [this] { setAllTicked(tickState() != Qt::Checked); });
}

void TickTable::showTick()
{
    m_head->setTick(tickState());
}

// As in RecordTable: Qt makes the tick of the first row current, which has no name, and does not select it.
void TickTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        setCurrentIndex(currentIndex().siblingAtColumn(1));
    announceCurrent(*this);
}

void TickTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll))
        setAllTicked(true);
    else
        QTableView::keyPressEvent(event);
}

// The second click of two is a click as well.
void TickTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void TickTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!model())
        return;
    const int room = viewport()->width() - TickDelegate::width;
    m_head->resizeSection(0, TickDelegate::width);
    m_head->resizeSection(1, room * m_shares.second / 100);
    m_head->resizeSection(2, room * m_shares.third / 100);
}
