// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/logins/persondialogs.h"
#include "ui/palette/palettepanel.h"
#include "ui/people/personactions.h"
#include "ui/shared/popover.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 600;
constexpr int height = 460;
constexpr int below = 72; // the top of the window, where there is room
constexpr int atLeast = 24; // to each side
constexpr qsizetype mostRecent = 6;

} // namespace

CommandPalette::CommandPalette(const PageParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_actions(new PersonActions(parts, window))
{
    new PersonDialogs(parts, *m_actions, window);
    connect(&parts.session, &Session::forgotten, this, [this] {
        m_recent.clear();
        if (auto *open = m_popover.data())
            open->close();
    });
}

void CommandPalette::open(const QList<Command> &commands)
{
    if (auto *before = m_popover.data(); before && before->isVisible())
        return static_cast<void>(before->close());
    auto *popover = new Popover(m_parts.theme(), m_window);
    m_popover = popover;
    popover->setObjectName(u"palette"_s);
    popover->setAccessibleName(tr("Find anything"));
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto *panel = new PalettePanel(m_parts, *m_actions, commands, m_recent);
    connect(panel, &PalettePanel::chosen, this, &CommandPalette::take);
    connect(panel, &QObject::destroyed, m_actions, [this] { m_actions->setPerson({}); }); // weighs nothing unseen
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    const Theme &theme = m_parts.theme();
    const QRect room = m_window->rect().adjusted(atLeast, atLeast, -atLeast, -atLeast);
    const QSize size = QSize(theme.length(width), theme.length(height)).boundedTo(room.size());
    const QPoint corner(room.center().x() - size.width() / 2, qMin(below, room.bottom() + 1 - size.height()));
    popover->setFixedSize(size);
    popover->move(m_window->mapToGlobal(corner));
    popover->show();
    panel->setFocus(Qt::PopupFocusReason);
}

// First closed: what opens next takes the focus.
void CommandPalette::take(const PaletteEntry &entry, const QString &typed)
{
    if (auto *open = m_popover.data())
        open->close();
    m_window->activateWindow(); // not every system does so by itself when a popup goes
    using Kind = PaletteEntry::Kind;
    if (entry.kind == Kind::Person)
        emit personChosen(UserId { entry.id });
    else if (entry.kind == Kind::Group)
        emit groupChosen(GroupId { entry.id });
    else if (entry.kind == Kind::Place)
        emit placeChosen(PlaceId { entry.id });
    else if (entry.kind == Kind::Search)
        emit searchChosen(typed);
    else if (entry.action)
        entry.action->trigger();
    remember(entry);
}

void CommandPalette::remember(PaletteEntry entry)
{
    using Kind = PaletteEntry::Kind;
    if (entry.kind == Kind::Verb || entry.kind == Kind::Search)
        return;
    m_recent.removeIf([&](const PaletteEntry &known) { return known.isSame(entry); });
    entry.marked.clear();
    m_recent.prepend(std::move(entry));
    m_recent.resize(std::min(mostRecent, m_recent.size()));
}
