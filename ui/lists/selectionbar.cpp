// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/selectionbar.h"

#include "ui/lists/actionbutton.h"
#include "ui/lists/tickdelegate.h"
#include "ui/shared/announce.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(DirectoryModel &model, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_icons(icons)
    , m_count(new TextLabel(icons.theme(), TextStep::Strong))
    , m_all(makeLink(u"selectAllMatching"_s))
    , m_hidden(new QWidget)
    , m_hiddenWords(new TextLabel(icons.theme(), TextStep::Body))
    , m_verbs(new QWidget)
    , m_verbRow(new QHBoxLayout(m_verbs))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selection"));
    m_verbRow->setContentsMargins(sideMargins(12, 0, 16, 10));
    m_verbRow->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFacts());
    column->addWidget(m_verbs);
    setVerbs({});
    connect(&model, &DirectoryModel::ticksChanged, this, &SelectionBar::showTicks);
    connect(&model, &QAbstractItemModel::modelReset, this, &SelectionBar::showTicks);
    showTicks();
}

QPushButton *SelectionBar::makeLink(const QString &name)
{
    auto *link = new QPushButton;
    link->setObjectName(name);
    link->setProperty("kind", u"link"_s);
    return link;
}

QWidget *SelectionBar::makeFacts()
{
    m_count->setObjectName(u"selectedCount"_s);
    m_hiddenWords->setObjectName(u"hiddenTicks"_s);
    auto *show = makeLink(u"showHidden"_s);
    show->setText(tr("Show them"));
    auto *clear = new QPushButton(m_icons.icon(u"close"_s), tr("Clear selection"));
    clear->setObjectName(u"clearSelection"_s);
    clear->setProperty("kind", u"flat"_s);
    clear->setProperty("small", true);

    auto *line = new QFrame;
    line->setProperty("line", u"vertical"_s);
    line->setFixedHeight(20);
    auto *hidden = new QHBoxLayout(m_hidden);
    hidden->setContentsMargins(0, 0, 0, 0);
    hidden->setSpacing(8);
    hidden->addWidget(line);
    hidden->addSpacing(4);
    hidden->addWidget(new IconLabel(m_icons, u"filter"_s, ColorRole::Muted));
    hidden->addWidget(m_hiddenWords);
    hidden->addWidget(show);

    auto *facts = new QWidget;
    facts->setMinimumHeight(m_icons.theme().length(36));
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(sideMargins(TickDelegate::width, 0, 16, 0));
    row->setSpacing(12);
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_all);
    row->addWidget(m_hidden);
    row->addStretch(1);
    row->addWidget(clear);
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_model.tickAll(); });
    connect(clear, &QAbstractButton::clicked, this, [this] { m_model.untickAll(); });
    connect(show, &QAbstractButton::clicked, this, &SelectionBar::clearNarrowingRequested);
    return facts;
}

void SelectionBar::setVerbs(const QList<QAction *> &verbs)
{
    qDeleteAll(m_verbs->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_verbRow->takeAt(0))
        delete item;
    m_near.clear();
    m_nearButtons.clear();
    m_farButtons.clear();
    bool isFar = false;
    for (QAction *verb : verbs) {
        if (verb->isSeparator()) {
            isFar = true;
            continue;
        }
        auto *button = new ActionButton(*verb, isFar ? u"dangerText"_s : u"plain"_s);
        (isFar ? m_farButtons : m_nearButtons).append(button);
        if (!isFar)
            m_near.append(verb);
    }
    m_more = makeMore();
    for (QPushButton *button : std::as_const(m_nearButtons))
        m_verbRow->addWidget(button);
    m_verbRow->addWidget(m_more);
    m_verbRow->addStretch(1);
    for (QPushButton *button : std::as_const(m_farButtons))
        m_verbRow->addWidget(button);
    m_verbs->setVisible(!verbs.isEmpty());
    fold();
}

QPushButton *SelectionBar::makeMore()
{
    auto *more = new QPushButton(tr("More"));
    more->setObjectName(u"moreVerbs"_s);
    auto *menu = new QMenu(more);
    menu->setObjectName(u"moreVerbsMenu"_s);
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    return more;
}

// Where there is no room for all, the last ones go into a menu.
void SelectionBar::fold()
{
    const int gap = m_verbRow->spacing();
    const QMargins around = m_verbRow->contentsMargins();
    int room = width() - around.left() - around.right();
    for (const QPushButton *button : std::as_const(m_farButtons))
        room -= button->sizeHint().width() + gap;
    int needed = 0;
    for (const QPushButton *button : std::as_const(m_nearButtons))
        needed += button->sizeHint().width() + gap;
    qsizetype shown = m_nearButtons.size();
    if (needed > room)
        needed += m_more->sizeHint().width() + gap;
    while (shown > 0 && needed > room)
        needed -= m_nearButtons.at(--shown)->sizeHint().width() + gap;
    for (qsizetype at = 0; at < m_nearButtons.size(); ++at)
        m_nearButtons.at(at)->setVisible(at < shown);
    m_more->menu()->clear();
    m_more->menu()->addActions(m_near.mid(shown));
    m_more->setVisible(shown < m_nearButtons.size());
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void SelectionBar::showTicks()
{
    const int ticked = int(m_model.ticked().size());
    if (ticked == 0 && isAncestorOf(QApplication::focusWidget()))
        emit focusLeft();
    setVisible(ticked > 0);
    if (ticked == 0)
        return;
    m_count->setText(tr("%Ln selected", nullptr, ticked));
    announce(*m_count, m_count->text());
    const int matching = m_model.rowCount();
    const int hidden = m_model.hiddenTicks();
    m_all->setVisible(matching > ticked - hidden);
    m_all->setText(tr("Select all %Ln matching", nullptr, matching));
    m_hidden->setVisible(hidden > 0);
    m_hiddenWords->setText(tr("%Ln of them are hidden by the filters.", nullptr, hidden));
    m_hiddenWords->setAccessibleName(m_hiddenWords->text());
    update();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    constexpr int thickness = 2;
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(0, 0, width(), thickness, theme.color(ColorRole::Accent));
    const QRect tick(2, m_count->mapTo(this, QPoint()).y(), TickDelegate::width, m_count->height());
    TickDelegate::paintTick(painter, QStyle::visualRect(layoutDirection(), rect(), tick), m_model.tickState(), this);
}
