// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/notinfiletable.h"

#include "ui/imports/notinfilemodel.h"
#include "ui/lists/tickdelegate.h"
#include "ui/shared/persondelegate.h"
#include "ui/shared/statusdelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

NotInFileTable::NotInFileTable(NotInFileModel &model, const Icons &icons, QWidget *parent)
    : TickTable(icons.theme(), { .second = 36, .third = 38 }, parent)
    , m_model(model)
{
    const Theme &theme = icons.theme();
    setObjectName(u"notInFileTable"_s);
    setAccessibleName(tr("People who are not in this file"));
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::TickColumn, new TickDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::NameColumn, new PersonDelegate(theme, this));
    setItemDelegateForColumn(NotInFileModel::StatusColumn, new StatusDelegate(theme, icons, this));
    connect(&model, &NotInFileModel::changed, this, &NotInFileTable::showTick);
    showTick();
}

Qt::CheckState NotInFileTable::tickState() const
{
    return m_model.tickState();
}

void NotInFileTable::setAllTicked(bool ticked)
{
    m_model.setAllTicked(ticked);
}

void NotInFileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        m_model.toggle(currentIndex().row());
    else
        TickTable::keyPressEvent(event);
}

void NotInFileTable::mousePressEvent(QMouseEvent *event)
{
    TickTable::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.column() == NotInFileModel::TickColumn)
        m_model.toggle(index.row());
}
