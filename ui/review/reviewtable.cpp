// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewtable.h"

#include "ui/review/reviewdelegate.h"
#include "ui/review/reviewmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

ReviewTable::ReviewTable(ReviewModel &model, const Icons &icons, QWidget *parent)
    : TickTable(icons.theme(), { .second = 24, .third = 30 }, parent)
    , m_model(model)
    , m_theme(icons.theme())
    , m_delegate(new ReviewDelegate(icons, model, this))
{
    setObjectName(u"reviewTable"_s);
    setAccessibleName(tr("Changes"));
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(&model, &ReviewModel::ticksChanged, this, &ReviewTable::showTick);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ReviewTable::fitRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ReviewTable::fitRows);
    connect(&m_theme, &Theme::changed, this, &ReviewTable::fitRows);
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
    fitReasons();
}

// Nobody can do anything about a refusal whose reason is cut off.
void ReviewTable::fitReasons()
{
    const int heading = m_model.rowOf(Prospect::Refused);
    if (heading < 0)
        return;
    int width = viewport()->width(); // columnWidth() of what stretches comes late
    for (const int other : { ReviewModel::TickColumn, ReviewModel::NameColumn, ReviewModel::EmailColumn })
        width -= columnWidth(other);
    constexpr int manyReasons = 200; // of which the rest differ by a name at most
    QHash<QString, int> heights; // most are refused for the same
    int highest = 0;
    verticalHeader()->setUpdatesEnabled(false); // else each row looks for its place among all
    for (int row = heading + 1; row < m_model.rowCount(); ++row) {
        const QString reason = m_model.index(row, ReviewModel::ChangeColumn).data().toString();
        if (heights.size() < manyReasons && !heights.contains(reason))
            heights.insert(reason, m_delegate->heightFor(reason, width));
        const int height = heights.value(reason, highest);
        highest = qMax(highest, height);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
    verticalHeader()->setUpdatesEnabled(true);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    TickTable::resizeEvent(event);
    fitReasons();
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
