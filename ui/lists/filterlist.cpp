// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/filterlist.h"

#include "ui/lists/filterlines.h"
#include "ui/shared/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FilterList::FilterList(const Icons &icons, const ListFilters &filters, QWidget *parent)
    : QWidget(parent)
    , m_lines(new FilterLines(icons, filters, this))
    , m_search(new SearchField(icons))
    , m_view(new QListView)
{
    const Theme &theme = icons.theme();
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setPlaceholderText(tr("Find a filter"));
    m_search->setAccessibleName(tr("Find a filter"));
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    m_view->setObjectName(u"filterList"_s);
    m_view->setAccessibleName(tr("Filters"));
    m_view->setModel(m_lines);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setIconSize({ 16, 16 });
    m_view->setStyleSheet(u"background-color: transparent"_s); // the popover's own ground
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedSize(theme.length(280), theme.length(340));
    m_view->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_view);
    connect(m_search, &QLineEdit::textChanged, this, &FilterList::search);
    connect(m_view, &QAbstractItemView::clicked, this, &FilterList::choose);
    move(1);
}

void FilterList::setAsked(const Conditions &asked)
{
    m_lines->setAsked(asked);
}

void FilterList::search(const QString &text)
{
    m_lines->search(text);
    move(1);
}

void FilterList::choose(const QModelIndex &line)
{
    if (const ListFilter *filter = m_lines->filterAt(line.row()))
        emit chosen(ListFilter(*filter));
}

// Over the headings.
void FilterList::move(int by)
{
    for (int row = m_view->currentIndex().row() + by; row >= 0 && row < m_lines->rowCount(); row += by) {
        if (m_lines->filterAt(row))
            return m_view->setCurrentIndex(m_lines->index(row));
    }
}

bool FilterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_view->currentIndex());
        return true;
    case Qt::Key_Space:
        if (watched != m_view)
            break;
        choose(m_view->currentIndex());
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
