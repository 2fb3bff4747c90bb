// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/columnslist.h"

#include "ui/lists/recordtable.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ColumnsList::ColumnsList(const Theme &theme, RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_hint(new TextLabel(theme, TextStep::Small, ColorRole::Muted))
{
    setMinimumWidth(theme.length(200));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(8);
    for (const ListColumn &column : table.columns().columns())
        addTick(column.column, *layout);
    m_hint->setText(tr("Some do not fit in this window now."));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto *reset = new QPushButton(tr("Reset columns"));
    reset->setObjectName(u"resetColumns"_s);
    reset->setProperty("kind", u"link"_s);
    layout->addWidget(reset, 0, Qt::AlignLeading);
    connect(reset, &QAbstractButton::clicked, &table, &RecordTable::resetColumns);
    connect(&table, &RecordTable::columnsChanged, this, &ColumnsList::showState);
    connect(&table, &RecordTable::columnsOfferedChanged, this, &ColumnsList::showState);
    showState();
}

void ColumnsList::addTick(int column, QVBoxLayout &layout)
{
    auto *tick = new QCheckBox(m_table.model()->headerData(column, Qt::Horizontal).toString());
    tick->setObjectName(u"column%1"_s.arg(column));
    tick->setProperty("column", column);
    tick->setEnabled(m_table.columns().mayHide(column));
    layout.addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, [this, column](bool on) { m_table.setColumnWanted(column, on); });
}

void ColumnsList::showState()
{
    for (QCheckBox *tick : findChildren<QCheckBox *>()) {
        const int column = tick->property("column").toInt();
        const QSignalBlocker quiet(tick);
        tick->setChecked(m_table.columns().isWanted(column));
        tick->setVisible(m_table.columns().isOffered(column));
    }
    m_hint->setVisible(m_table.lacksRoom());
}
