// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/statuscard.h"

#include "app/models/usersmodel.h"
#include "ui/overview/stackedbar.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

StatusCard::StatusCard(const Icons &icons, QWidget *parent)
    : Card(icons, u"overviewStatus"_s, tr("Who can get in"), parent)
    , m_grid(new QGridLayout)
{
    using enum ColorRole;
    addTile("overviewActive", AccessStatus::Active, { u"active"_s, Ok, Ok });
    addTile("overviewSuspended", AccessStatus::Suspended, { u"suspend"_s, Hold, Hold });
    addTile("overviewDirectory", AccessStatus::SuspendedByDirectory, { u"directory"_s, Dir, Dir });
    addTile("overviewPending", AccessStatus::Pending, { u"pending"_s, Muted, Muted });
    addTile("overviewExpired", AccessStatus::Expired, { u"expired"_s, Muted, Control });
    addTile("overviewNotYet", AccessStatus::NotYet, { u"clock"_s, Muted, Disabled });
    addTile("overviewNoDoors", AccessStatus::NoDoors, { u"door"_s, Muted, Muted, true });
    addTile("overviewNoRights", AccessStatus::NoRights, { u"none"_s, Muted, Control, true });
    m_bar = new StackedBar(theme(), m_tiles);
    m_bar->setObjectName(u"overviewBar"_s);
    m_grid->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(PartButton::inset, 0, PartButton::inset, 0);
    inset->addWidget(m_bar);
    body().addLayout(inset);
    body().addSpacing(4);
    body().addLayout(m_grid);
    setPeople({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusCard::addTile(const char *name, AccessStatus status, StatusTile::Look look)
{
    // What keeps somebody out is asked for before the rights are.
    const bool needsRights = status != AccessStatus::Suspended && status != AccessStatus::SuspendedByDirectory
        && status != AccessStatus::Pending;
    // As the list itself is narrowed to them.
    const Condition condition = status == AccessStatus::Expired
        ? Condition { Kind::Expired }
        : Condition { Kind::Status, QString::number(int(status)) };
    const CountButton::Question question { .conditions = { condition }, .needsRights = needsRights };
    auto *tile = new StatusTile(icons(), statusText(status), question, std::move(look), this);
    tile->setObjectName(QLatin1StringView(name));
    connect(tile, &CountButton::countChanged, this, &StatusCard::arrange);
    m_tiles.append(tile);
}

void StatusCard::setPeople(std::optional<int> people)
{
    setNote(people ? tr("%Ln people", nullptr, *people) : QString());
}

void StatusCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

// In one row where the words find room, else in two or four.
void StatusCard::arrange()
{
    const int room = width() - 2 * PartButton::inset;
    int columns = int(m_tiles.size());
    const auto fits = [&](int wanted) {
        int needed = 0;
        for (int column = 0; column < wanted; ++column) {
            int widest = 0;
            for (qsizetype i = column; i < m_tiles.size(); i += wanted)
                widest = std::max(widest, m_tiles.at(i)->sizeHint().width());
            needed += widest;
        }
        return needed <= room;
    };
    while (columns > 2 && !fits(columns))
        columns /= 2;
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
}

void StatusCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const QRect tile = m_tiles.at(i)->geometry();
        const int edge = isRightToLeft() ? tile.right() : tile.left();
        if (m_columns > 0 && i % m_columns > 0)
            painter.fillRect(edge, tile.top() + 4, 1, tile.height() - 8, theme().color(ColorRole::Line));
    }
}
