// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/kisierrorstable.h"

#include "app/exports/csv.h"
#include "ui/shared/rowdelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

KisiErrorsTable::KisiErrorsTable(const Icons &icons, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"kisiErrors"_s);
    setAccessibleName(tr("Errors"));
    setModel(&m_model);
    setItemDelegate(new RowDelegate(icons.theme(), this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(icons.theme().length(32));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->resizeSection(KisiErrorsModel::WhereColumn, icons.theme().length(120));
    horizontalHeader()->setStretchLastSection(true);
}

void KisiErrorsTable::setErrors(const QList<ImportError> &errors)
{
    m_model.setErrors(errors);
}

QByteArray KisiErrorsTable::csv() const
{
    return exports::csv(m_model, { KisiErrorsModel::WhereColumn, KisiErrorsModel::MessageColumn });
}
