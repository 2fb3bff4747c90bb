// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/notinfiletable.h"

#include "ui/imports/notinfilemodel.h"
#include "ui/lists/tablehead.h"
#include "ui/lists/tickdelegate.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

NotInFileTable::NotInFileTable(NotInFileModel &model, const Icons &icons, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_head(new TableHead(this))
{
    const Theme &theme = icons.theme();
    setObjectName(u"notInFileTable"_s);
    setAccessibleName(tr("People who are not in this file"));
    setHorizontalHeader(m_head);
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::TickColumn, new TickDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::NameColumn, new PersonDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::StatusColumn, new StatusDelegate(theme, icons, this));
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
    verticalHeader()->setDefaultSectionSize(theme.length(36));
    m_head->setSectionsMovable(false);
    m_head->setSectionsClickable(false);
    m_head->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_head, &TableHead::tickClicked, this,
            [this] { m_model.setAllTicked(m_model.tickState() != Qt::Checked); });
    connect(&model, &NotInFileModel::changed, this, [this] { m_head->setTick(m_model.tickState()); });
}

void NotInFileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        m_model.toggle(currentIndex().row());
    else if (event->matches(QKeySequence::SelectAll))
        m_model.setAllTicked(true);
    else
        QTableView::keyPressEvent(event);
}

void NotInFileTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.column() == NotInFileModel::TickColumn)
        m_model.toggle(index.row());
}

void NotInFileTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void NotInFileTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int room = viewport()->width() - TickDelegate::width;
    m_head->resizeSection(NotInFileModel::TickColumn, TickDelegate::width);
    m_head->resizeSection(NotInFileModel::NameColumn, room * 36 / 100);
    m_head->resizeSection(NotInFileModel::EmailColumn, room * 38 / 100);
}
