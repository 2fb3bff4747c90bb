// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/holderslist.h"

#include "ui/groups/holdersmodel.h"
#include "ui/people/holderdelegate.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HoldersList::HoldersList(const PageParts &parts, const QString &name, const QString &searchHint, QWidget *parent)
    : QWidget(parent)
    , m_model(new HoldersModel(this))
    , m_search(new SearchField(parts.icons))
    , m_note(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_view(new QListView)
{
    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchHint);
    m_search->setFixedHeight(parts.theme().length(32));
    m_search->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 4, 16, 8);
    m_view->setAccessibleName(name);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HolderDelegate(parts.icons, HoldersModel::WaysRole, m_view));
    m_view->installEventFilter(this);

    auto *field = new QVBoxLayout;
    field->setContentsMargins(16, 10, 16, 8);
    field->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearchText(text);
        showNote();
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const GroupHolder *holder = m_model->holderAt(index.row()))
            emit chosen(holder->who);
    });
}

// Named by the panel, which has two of them.
void HoldersList::show(std::vector<GroupHolder> holders, const QString &note)
{
    m_search->setObjectName(objectName() + "Search"_L1);
    m_view->setObjectName(objectName() + "View"_L1);
    m_note->setObjectName(objectName() + "Note"_L1);
    m_said = note;
    const GroupHolder *current = m_model->holderAt(m_view->currentIndex().row());
    const auto who = current ? std::optional(current->who) : std::nullopt;
    const int scrolled = m_view->verticalScrollBar()->value();
    if (m_model->setHolders(std::move(holders))) {
        if (const int row = who ? m_model->rowOf(*who) : -1; row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
        m_view->doItemsLayout(); // else the bar has no room yet
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    showNote();
}

void HoldersList::startOver()
{
    m_search->clear();
    m_view->setCurrentIndex({});
    m_view->scrollToTop();
}

int HoldersList::size() const
{
    return m_model->size();
}

void HoldersList::showNote()
{
    const bool finds = m_model->rowCount() > 0 || m_model->size() == 0;
    const QString note = finds ? m_said : tr("Nobody here matches “%1”.").arg(m_search->text());
    m_note->setText(note);
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
    m_search->setVisible(m_model->size() > 0);
    m_view->setVisible(m_model->rowCount() > 0);
}

bool HoldersList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && isEnter) {
        if (const GroupHolder *holder = m_model->holderAt(m_view->currentIndex().row()))
            emit chosen(holder->who);
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down) && m_model->rowCount() > 0) {
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
