// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/railentry.h"
#include "ui/shell/railfind.h"
#include "ui/shell/railfoot.h"

#include <QButtonGroup>
#include <QFrame>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 176;
constexpr int widest = 232; // where a language has long names for the pages
constexpr int narrow = 56;
constexpr int inset = 8;

} // namespace

Rail::Rail(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_column(new QVBoxLayout)
    , m_pages(new QButtonGroup(this))
    , m_find(new RailFind(icons))
    , m_demo(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_foot(new RailFoot(icons))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", u"window"_s);
    m_column->setContentsMargins(inset, inset, inset, inset);
    m_column->setSpacing(2);
    m_find->setObjectName(u"railFind"_s);
    m_column->addWidget(m_find);
    m_column->addSpacing(inset);
    m_demo->setObjectName(u"demoLabel"_s);
    m_demo->setWordWrap(true);
    m_demo->setContentsMargins(sideMargins(inset + 6, 0, inset, inset));
    m_demo->hide();
    m_foot->setObjectName(u"account"_s);

    auto *divider = new QFrame;
    divider->setProperty("line", u"horizontal"_s);
    auto *whole = new QVBoxLayout;
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_column);
    whole->addStretch();
    whole->addWidget(m_demo);
    whole->addWidget(divider);
    whole->addWidget(m_foot);
    auto *edge = new QFrame;
    edge->setProperty("line", u"vertical"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(whole, 1);
    row->addWidget(edge);

    fitWidth();
    // A click on the page that is current counts too; a screen reader toggles, which is no click.
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::pageChosen);
    connect(m_pages, &QButtonGroup::idToggled, this, [this](int page, bool isCurrent) {
        if (isCurrent)
            emit pageChosen(page);
    });
    connect(m_find, &QAbstractButton::clicked, this, &Rail::findRequested);
    connect(m_foot, &RailFoot::signOutRequested, this, &Rail::signOutRequested);
}

QAbstractButton *Rail::addPage(const QString &icon, const QString &title)
{
    auto *entry = new RailEntry(m_icons, icon, title);
    m_pages->addButton(entry, int(m_pages->buttons().size()));
    const QSignalBlocker quiet(m_pages);
    entry->setChecked(m_pages->buttons().size() == 1);
    m_column->addWidget(entry);
    fitWidth();
    return entry;
}

void Rail::setCurrentPage(int page)
{
    const QSignalBlocker quiet(m_pages);
    m_pages->button(page)->setChecked(true);
}

void Rail::setBadge(int page, int count, const QString &words)
{
    static_cast<RailEntry *>(m_pages->button(page))->setBadge(count, words);
    fitWidth();
}

void Rail::showAccount(const Account &account, bool isDemo)
{
    m_foot->showAccount(account);
    m_demo->setVisible(isDemo);
    m_demo->setText(m_isCompact ? tr("Demo") : tr("Demo organization"));
}

void Rail::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    const auto entries = m_pages->buttons();
    for (auto *entry : entries)
        static_cast<RailEntry *>(entry)->setCompact(compact);
    m_find->setCompact(compact);
    m_foot->setCompact(compact);
    fitWidth();
    m_demo->setContentsMargins(sideMargins(compact ? inset + 2 : inset + 6, 0, 0, inset));
    m_demo->setText(compact ? tr("Demo") : tr("Demo organization"));
}

void Rail::fitWidth()
{
    if (m_isCompact)
        return setFixedWidth(narrow);
    const auto &theme = m_icons.theme();
    int needed = theme.length(wide);
    const auto entries = m_pages->buttons();
    for (const auto *entry : entries)
        needed = std::max(needed, entry->sizeHint().width() + 2 * inset + 1);
    setFixedWidth(std::min(needed, theme.length(widest)));
}
