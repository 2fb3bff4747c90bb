// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listhead.h"

#include "ui/lists/actionbutton.h"
#include "ui/lists/chiprow.h"
#include "ui/lists/columnslist.h"
#include "ui/lists/listkeys.h"
#include "ui/lists/recordtable.h"
#include "ui/lists/viewslist.h"
#include "ui/settings.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/popover.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

Popover *makePopover(const Theme &theme, const QString &name, QWidget *content, QWidget *owner)
{
    auto *popover = new Popover(theme, owner);
    popover->setObjectName(name);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(content);
    return popover;
}

} // namespace

ListHead::ListHead(const PageParts &parts, const ListSetup &setup, RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_page(setup.name)
    , m_model(*setup.model)
    , m_table(table)
    , m_count(new TextLabel(parts.theme(), TextStep::Section, ColorRole::Muted))
    , m_search(new SearchField(parts.icons))
    , m_chips(new ChipRow(setup, parts.icons))
    , m_views(new QPushButton(parts.icons.icon(u"view"_s), tr("Views")))
    , m_columns(new IconButton(parts.icons, u"columns"_s, tr("Columns")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(14);
    column->addWidget(makeTop(setup.words.title, setup.words.searchHint));
    column->addWidget(makeBottom());
    showCounts();
}

QWidget *ListHead::makeTop(const QString &title, const QString &hint)
{
    auto *words = new TextLabel(m_parts.theme(), TextStep::Page);
    words->setText(title);
    words->setObjectName(u"pageTitle"_s);
    m_count->setObjectName(u"pageCount"_s);
    dressCount();
    connect(&m_parts.theme(), &Theme::changed, this, &ListHead::dressCount); // after it has dressed itself

    m_search->setObjectName(u"search"_s);
    m_search->setHint(hint);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ListHead::searchEdited);

    auto *top = new QWidget;
    m_buttons = new QHBoxLayout(top);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(words);
    m_buttons->addWidget(m_count);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_search, 8);
    return top;
}

// Of the size of a section's title, but not bold.
void ListHead::dressCount()
{
    auto quiet = m_parts.theme().font(TextStep::Section);
    quiet.setWeight(QFont::Normal);
    m_count->setFont(quiet);
}

QWidget *ListHead::makeBottom()
{
    m_views->setObjectName(u"views"_s);
    m_views->setProperty("kind", u"flat"_s);
    m_views->setProperty("small", true);
    m_columns->setObjectName(u"columns"_s);
    connect(m_views, &QAbstractButton::clicked, this, &ListHead::openViews);
    connect(m_columns, &QAbstractButton::clicked, this, &ListHead::openColumns);

    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_chips, 1);
    row->addWidget(m_views);
    row->addWidget(m_columns);
    return bottom;
}

void ListHead::setPrimary(QAction *action)
{
    m_primary = new ActionButton(*action, u"primary"_s);
    m_buttons->addSpacing(4);
    m_buttons->addWidget(m_primary);
}

void ListHead::addButton(QAction *action)
{
    m_buttons->insertWidget(m_primary ? m_buttons->count() - 1 : m_buttons->count(),
                            new ActionButton(*action, u"plain"_s));
}

void ListHead::setPrimaryShown(bool shown)
{
    if (m_primary)
        m_primary->setVisible(shown);
}

QString ListHead::searchText() const
{
    return m_search->text();
}

void ListHead::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void ListHead::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListHead::showCounts()
{
    const Directory &directory = m_parts.directory;
    const auto part = m_model.part();
    const bool isKnown = directory.count(part) > 0 || directory.freshness(part) == Directory::Freshness::Complete;
    m_count->setText(isKnown ? locale().toString(directory.total(part)) : QString());
    m_chips->showCounts(isKnown && !m_model.isReading());
}

void ListHead::openViews()
{
    const ListView present { .name = {},
                             .search = searchText().trimmed(),
                             .conditions = m_model.asked(),
                             .sortColumn = m_model.sortColumn(),
                             .sortOrder = m_model.sortOrder() };
    auto *list = new ViewsList(m_parts.icons, m_parts.settings.listViews(m_page), present);
    auto *popover = makePopover(m_parts.theme(), u"viewsPopover"_s, list, this);
    connect(list, &ViewsList::changed, this,
            [this](const QList<ListView> &views) { m_parts.settings.setListViews(m_page, views); });
    connect(list, &ViewsList::chosen, this, [this, popover](const ListView &view) {
        popover->close();
        use(view);
    });
    popover->openBelow(*m_views);
    list->setFocus(Qt::PopupFocusReason);
}

void ListHead::use(const ListView &view)
{
    m_table.sortByColumn(qBound(m_table.mainColumn(), view.sortColumn, m_model.columnCount() - 1), view.sortOrder);
    m_chips->ask(view.conditions);
    setSearchText(view.search);
}

void ListHead::openColumns()
{
    auto *list = new ColumnsList(m_parts.theme(), m_table);
    makePopover(m_parts.theme(), u"columnsPopover"_s, list, this)->openBelow(*m_columns);
    list->setFocus(Qt::PopupFocusReason);
}

bool ListHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (listkeys::deedIn(listkeys::inSearch(), *static_cast<QKeyEvent *>(event))) {
    case listkeys::Deed::Clear:
        if (searchText().isEmpty())
            break; // the page's: it closes the details
        setSearchText({});
        return true;
    case listkeys::Deed::GoToRows:
        emit leftForRows();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ListHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
    painter.fillRect(0, height() - 1, width(), 1, m_parts.theme().color(ColorRole::Line));
}
