// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewtable.h"

#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewmodel.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

ReviewTable::ReviewTable(ReviewModel &model, const Icons &icons, QWidget *parent)
    : TickTable(icons.theme(), { .second = 24, .third = 30 }, parent)
    , m_model(model)
    , m_theme(icons.theme())
{
    setObjectName(u"reviewTable"_s);
    setAccessibleName(tr("Changes"));
    setModel(&model);
    setItemDelegate(new ReviewDelegate(icons, model, this));
    connect(&model, &ReviewModel::ticksChanged, this, &ReviewTable::showTick);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ReviewTable::fitRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ReviewTable::fitRows);
    showTick();
    fitRows();
}

Qt::CheckState ReviewTable::tickState() const
{
    return m_model.tickState();
}

void ReviewTable::setAllTicked(bool ticked)
{
    m_model.setAllTicked(ticked);
}

void ReviewTable::fitRows()
{
    for (const Prospect prospect : { Prospect::WillChange, Prospect::AlreadySo, Prospect::Refused }) {
        if (const int row = m_model.rowOf(prospect); row >= 0)
            setRowHeight(row, m_theme.length(34));
    }
}

void ReviewTable::goTo(Prospect prospect)
{
    const int row = m_model.rowOf(prospect);
    if (row < 0)
        return;
    m_model.setOpen(prospect, true);
    setCurrentIndex(m_model.index(row, ReviewModel::NameColumn));
    scrollTo(currentIndex(), PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

void ReviewTable::toggle(int row)
{
    if (const auto heading = m_model.headingAt(row))
        return m_model.setOpen(*heading, !m_model.isOpen(*heading));
    const auto state = m_model.isTicked(row) ? Qt::Unchecked : Qt::Checked;
    m_model.setData(m_model.index(row, ReviewModel::TickColumn), state, Qt::CheckStateRole);
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const auto heading = m_model.headingAt(row);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space && row >= 0)
        toggle(row);
    else if (heading && isEnter)
        m_model.showAll(*heading);
    else if (heading && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        m_model.setOpen(*heading, (event->key() == Qt::Key_Right) != isRightToLeft());
    else
        TickTable::keyPressEvent(event);
}

bool ReviewTable::pressed(const QModelIndex &index)
{
    const auto heading = m_model.headingAt(index.row());
    if (heading && index.column() == ReviewModel::ChangeColumn && m_model.shown(*heading) < m_model.count(*heading))
        m_model.showAll(*heading);
    else if (heading || index.column() == ReviewModel::TickColumn)
        toggle(index.row());
    else
        return false;
    return true;
}

void ReviewTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || !pressed(index))
        TickTable::mousePressEvent(event);
}
