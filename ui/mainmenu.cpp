// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenu.h"

#include "ui/lists/listkeys.h"
#include "ui/people/changefeedback.h"
#include "ui/people/personactions.h"
#include "ui/users/userspage.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    // "&&" is an ampersand to be read.
    return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

// To be read in the menu; the table obeys them while it has the focus, and a text field means something else by them.
void showKeys(QAction &action, listkeys::Deed deed)
{
    const auto keys = listkeys::inTable();
    const auto key = std::find_if(keys.begin(), keys.end(), [deed](const auto &one) { return one.deed == deed; });
    action.setShortcutContext(Qt::WidgetShortcut);
    action.setShortcuts(key->keys);
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, Workspace &workspace, const OfWindow &actions)
    : QObject(&bar)
    , m_bar(bar)
    , m_workspace(workspace)
{
    buildFile(*bar.addMenu(tr("&File")), actions.quit);
    buildEdit(*bar.addMenu(tr("&Edit")));
    buildView(*bar.addMenu(tr("&View")));
    m_people = bar.addMenu(tr("&People"));
    buildPeople();
    buildHelp(*bar.addMenu(tr("&Help")), actions.help);
    for (auto *menu : bar.findChildren<QMenu *>())
        menu->setToolTipsVisible(true); // why something is off
}

QAction *MainMenu::add(QMenu &menu, const QString &text, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

void MainMenu::buildFile(QMenu &menu, QAction &quit)
{
    connect(add(menu, tr("&Import users…"), u"importUsersAction"_s, { QKeySequence::Open }), &QAction::triggered, this,
            [this] { m_workspace.importUsers(); });
    menu.addSeparator();
    connect(add(menu, tr("&Lock"), u"lockAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_L) }), &QAction::triggered, this,
            &MainMenu::lockRequested);
    connect(add(menu, tr("Sign &out"), u"signOutAction"_s), &QAction::triggered, this, &MainMenu::signOutRequested);
    connect(add(menu, tr("&Forget this computer…"), u"forgetAction"_s), &QAction::triggered, this,
            &MainMenu::forgetRequested);
    menu.addSeparator();
    menu.addAction(&quit);
}

void MainMenu::buildEdit(QMenu &menu)
{
    auto *undo = add(menu, tr("&Undo"), u"undoAction"_s, { QKeySequence::Undo });
    undo->setEnabled(false);
    auto &feedback = m_workspace.feedback();
    connect(&feedback, &ChangeFeedback::undoAvailable, undo, &QAction::setEnabled);
    connect(undo, &QAction::triggered, &feedback, &ChangeFeedback::undo);
    menu.addSeparator();
    // The table's keys do the same; without a keyboard there is no other way to tick a row.
    auto *row = add(menu, tr("Select &row"), u"selectRowAction"_s);
    auto *all = add(menu, tr("Select &all"), u"selectAllAction"_s);
    showKeys(*all, listkeys::Deed::TickAll);
    m_selecting = { row, all };
    connect(row, &QAction::triggered, this, [this] {
        if (auto *page = list())
            page->tickCurrent();
    });
    connect(all, &QAction::triggered, this, [this] {
        if (const auto *page = list())
            page->model().tickAll();
    });
    menu.addSeparator();
    connect(add(menu, tr("Find an&ything…"), u"findAnythingAction"_s, { QKeySequence(Qt::CTRL | Qt::Key_K) }),
            &QAction::triggered, this, &MainMenu::findAnythingRequested);
    connect(add(menu, tr("&Find on this page"), u"findAction"_s, { QKeySequence::Find }), &QAction::triggered, this,
            [this] { m_workspace.focusSearch(); });
    menu.addSeparator();
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Preferences);
    if (keys.isEmpty()) // not every desktop has one
        keys = { QKeySequence(Qt::CTRL | Qt::Key_Comma) };
    auto *settings = add(menu, tr("&Settings…"), u"settingsAction"_s, keys);
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainMenu::settingsRequested);
}

void MainMenu::buildView(QMenu &menu)
{
    const auto titles = m_workspace.titles();
    for (int page = 0; page < titles.size(); ++page) {
        auto *action = add(menu, titles.at(page), u"showPage%1"_s.arg(page),
                           { QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)) });
        connect(action, &QAction::triggered, this, [this, page] { m_workspace.showPage(Workspace::Page(page)); });
    }
    menu.addSeparator();
    connect(add(menu, tr("&Refresh"), u"refreshAction"_s, { QKeySequence::Refresh }), &QAction::triggered, this,
            [this] { m_workspace.refresh(); });
    menu.addSeparator();
    connect(add(menu, tr("&Next part of the window"), u"nextPaneAction"_s, { QKeySequence(Qt::Key_F6) }),
            &QAction::triggered, this, &MainMenu::nextPaneRequested);
    connect(add(menu, tr("&Previous part of the window"), u"previousPaneAction"_s,
                { QKeySequence(Qt::SHIFT | Qt::Key_F6) }),
            &QAction::triggered, this, &MainMenu::previousPaneRequested);
    menu.addSeparator();
    auto &appearance = *menu.addMenu(tr("&Theme"));
    m_appearances = new QActionGroup(this);
    for (const auto &name : AppearanceChoice::names()) {
        auto *action = appearance.addAction(name);
        action->setCheckable(true);
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this,
            [this](QAction *action) { emit appearanceChosen(Appearance(m_appearances->actions().indexOf(action))); });
}

void MainMenu::buildPeople()
{
    auto *addUsers = add(*m_people, tr("&Add users"), u"addUsersAction"_s, { QKeySequence::New });
    auto *provisioning = add(*m_people, tr("&SCIM and directories…"), u"provisioningAction"_s);
    m_always = { addUsers, provisioning };
    for (auto *action : std::as_const(m_always))
        action->setParent(this); // the menu is filled anew for each page
    connect(provisioning, &QAction::triggered, this, [this] { m_workspace.showProvisioning(); });
    connect(addUsers, &QAction::triggered, this, [this] {
        m_workspace.showPage(Workspace::Page::Users);
        m_workspace.users().addUsers();
    });
    const QAction &adding = m_workspace.users().adding();
    const auto follow = [addUsers, &adding] {
        addUsers->setEnabled(adding.isEnabled());
        addUsers->setToolTip(adding.toolTip());
    };
    connect(&adding, &QAction::changed, addUsers, follow);
    follow();
    showPage();
}

void MainMenu::buildHelp(QMenu &menu, QAction &help)
{
    menu.addAction(&help);
    connect(add(menu, tr("&Keyboard shortcuts"), u"shortcutsAction"_s,
                { QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question) }),
            &QAction::triggered, this, &MainMenu::shortcutsRequested);
    menu.addSeparator();
    auto *about = add(menu, tr("About &Turnstile"), u"aboutAction"_s);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainMenu::aboutRequested);
}

void MainMenu::setAppearance(Appearance appearance)
{
    m_appearances->actions().at(int(appearance))->setChecked(true);
}

ListPage *MainMenu::list() const
{
    auto *page = qobject_cast<ListPage *>(m_workspace.page());
    return page && page->hasTicks() ? page : nullptr;
}

void MainMenu::showPage()
{
    for (auto *action : std::as_const(m_selecting))
        action->setEnabled(list());
    m_people->clear();
    m_people->addActions(m_always);
    const auto *actions = m_workspace.personActions();
    if (!actions)
        return;
    m_people->addSeparator();
    m_people->addActions({ actions->suspendAccess(), actions->restoreAccess(), actions->shareAccess() });
    m_people->addSeparator();
    m_people->addActions({ actions->logins(), actions->createLogin(), actions->copyEmail() });
    m_people->addSeparator();
    const auto deletions = actions->deletions();
    showKeys(*deletions.constFirst(), listkeys::Deed::Delete);
    m_people->addActions(deletions);
}

QList<Command> MainMenu::within(const QMenu &menu, const QString &path) const
{
    QList<Command> commands;
    for (auto *action : menu.actions()) {
        if (const auto *deeper = action->menu()) {
            for (auto &command : within(*deeper, path)) {
                //: One entry of a submenu, found by itself: "Appearance: Dark"
                command.words = tr("%1: %2").arg(withoutMnemonic(action->text()), command.words);
                commands.append(command);
            }
        } else if (!action->isSeparator() && action->isVisible()) {
            commands.append({ .action = action, .words = withoutMnemonic(action->text()), .menu = path });
        }
    }
    return commands;
}

QList<Command> MainMenu::keyed() const
{
    QList<Command> commands;
    for (const auto *action : m_bar.actions()) {
        const auto inMenu
            = action->menu() ? within(*action->menu(), withoutMnemonic(action->text())) : QList<Command>();
        std::copy_if(inMenu.begin(), inMenu.end(), std::back_inserter(commands), [](const Command &command) {
            return command.action->shortcutContext() == Qt::WindowShortcut && !command.action->shortcuts().isEmpty();
        });
    }
    return commands;
}

// The current person's verbs stand beside the person there, who may be another one.
QList<Command> MainMenu::commands() const
{
    QList<Command> commands;
    for (const auto *action : m_bar.actions()) {
        const auto inMenu
            = action->menu() ? within(*action->menu(), withoutMnemonic(action->text())) : QList<Command>();
        std::copy_if(inMenu.begin(), inMenu.end(), std::back_inserter(commands), [](const Command &command) {
            return !qobject_cast<PersonActions *>(command.action->parent())
                && command.action->objectName() != u"findAnythingAction"_s;
        });
    }
    return commands;
}
