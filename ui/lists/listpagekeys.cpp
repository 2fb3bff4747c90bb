// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listbody.h"
#include "ui/lists/listhead.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordtable.h"
#include "ui/lists/selectionbar.h"
#include "ui/shared/toast.h"

#include <QKeyEvent>
#include <QMenu>

// What keys do on the page.

void ListPage::connectKeys()
{
    connect(&table(), &RecordTable::closeRequested, this, &ListPage::closeDetails);
    connect(&table(), &RecordTable::editRequested, this, &ListPage::editCurrent);
    connect(&table(), &RecordTable::deleteRequested, this, [this] {
        if (auto *action = deletion())
            perform(action);
    });
    connect(&table(), &RecordTable::menuRequested, this, &ListPage::openMenu);
}

void ListPage::showContextMenu(const QPoint &position)
{
    if (!table().indexAt(position).isValid())
        return;
    auto *menu = new QMenu(&table());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(*menu);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(table().viewport()->mapToGlobal(position));
}

// By key: at the row's words.
void ListPage::openMenu()
{
    table().scrollTo(table().currentIndex());
    const QRect words = table().visualRect(table().currentIndex().siblingAtColumn(table().mainColumn()));
    showContextMenu(words.center());
}

void ListPage::perform(QAction *action)
{
    if (action->isEnabled())
        action->trigger();
    else if (const QString reason = action->property("reason").toString(); !reason.isEmpty())
        m_parts.toast.presentProblem(reason);
}

void ListPage::focusTable()
{
    if (model().rowCount() == 0)
        return;
    table().setFocus(Qt::TabFocusReason);
    if (!table().currentIndex().isValid())
        table().setCurrentIndex(model().index(0, table().mainColumn()));
}

void ListPage::tickCurrent()
{
    if (const auto id = current(); id && hasTicks() && table().currentIndex().isValid())
        model().setTicked(*id, !model().isTicked(*id));
}

QList<QWidget *> ListPage::panes() const
{
    QList<QWidget *> panes { m_head };
    panes += table().isVisible() ? static_cast<QWidget *>(&table()) : m_body;
    panes += &m_body->selection();
    if (m_details)
        panes += m_details;
    return panes;
}

// From wherever on the page nothing else took it.
void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details && !m_details->isHidden())
        closeDetails();
    else
        QWidget::keyPressEvent(event);
}
