// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "ui/activity/activitypage.h"
#include "ui/activity/desktopnotes.h"
#include "ui/activity/endnotice.h"
#include "ui/activity/journalwords.h"
#include "ui/activity/runbar.h"
#include "ui/activity/setresult.h"
#include "ui/activity/setreview.h"
#include "ui/activity/setwords.h"
#include "ui/activity/unfinishedsets.h"
#include "ui/groups/groupspage.h"
#include "ui/imports/filestep.h"
#include "ui/imports/importpage.h"
#include "ui/members/memberspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/people/changefeedback.h"
#include "ui/provisioning/provisioningdialog.h"
#include "ui/rights/accessrightspage.h"
#include "ui/shared/banner.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"
#include "ui/shell/rail.h"
#include "ui/users/userspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Workspace::Workspace(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_icons(parts.icons)
    , m_journal(parts.journal)
    , m_rail(new Rail(parts.icons))
    , m_front(new QWidget)
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(parts.icons.theme(), parts.icons, m_front))
    , m_feedback(
          new ChangeFeedback(parts.client, parts.session, parts.directory, parts.changes, *m_toast, m_held, this))
    , m_banner(new Banner(parts.icons.theme(), parts.icons))
    , m_unfinishedBanner(new Banner(parts.icons.theme(), parts.icons))
    , m_unfinished(new UnfinishedSets(
          { parts.session, parts.changes, parts.journal, *m_feedback, *m_toast, *m_unfinishedBanner }, this))
    , m_runBar(new RunBar(parts.changes, parts.icons))
    , m_endNotice(new EndNotice(parts.changes, this))
    , m_notes(new DesktopNotes(this))
    , m_finishingWords(new TextLabel(parts.icons.theme(), TextStep::Body))
    , m_pageParts { parts.client,   parts.session, parts.directory, parts.changes, parts.journal,
                    parts.settings, parts.icons,   *m_toast,        m_held,        *m_feedback }
    , m_users(new UsersPage(m_pageParts))
{
    m_toast->setObjectName(u"toast"_s);
    assemble();
    addPages();
    connectChanges();
    showPage(Page::Users); // not Overview: whoever signs in looks for somebody, and types at once
}

Workspace::~Workspace()
{
    // Pages use what stands beside them here.
    delete m_import;
    for (const auto &entry : std::as_const(m_entries))
        delete entry.page;
}

void Workspace::assemble()
{
    m_banner->setObjectName(u"windowBanner"_s);
    m_banner->setClosable(true);
    connect(m_banner, &Banner::closed, this, &Workspace::clearMessage);
    m_message = new QVBoxLayout;
    m_message->setSpacing(8);
    m_message->addWidget(m_banner);
    m_message->addWidget(m_unfinishedBanner);
    m_unfinishedBanner->setObjectName(u"unfinishedBanner"_s);
    connect(m_unfinished, &UnfinishedSets::bannerChanged, this, &Workspace::arrangeMessages);
    connect(m_unfinished, &UnfinishedSets::reviewRequested, this, &Workspace::showSet);
    connect(m_runBar, &RunBar::showRequested, this, &Workspace::showSet);
    connect(m_runBar, &RunBar::leftWithFocus, this, &Workspace::focusPage);
    connect(&m_journal, &Journal::stateChanged, this, &Workspace::showJournal);
    clearMessage();
    m_finishing = finishingBar();
    auto *page = new QVBoxLayout;
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(m_message);
    auto *front = new QVBoxLayout(m_front);
    front->setContentsMargins(0, 0, 0, 0);
    front->addWidget(m_stack);
    page->addWidget(m_front, 1);
    page->addWidget(m_finishing);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(page, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(row, 1);
    whole->addWidget(m_runBar);
    setObjectName(u"workspace"_s);
    setAcceptDrops(true);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("ground", u"base"_s);
    connect(m_users, &UsersPage::importRequested, this, [this] { importUsers(); });
    connect(m_rail, &Rail::pageChosen, this, [this](int entry) { showPage(Page(entry)); });
    connect(m_rail, &Rail::signOutRequested, this, &Workspace::signOutRequested);
}

void Workspace::connectChanges()
{
    connect(m_feedback, &ChangeFeedback::reviewRequested, this,
            [this](const ChangeSet &set) { setreview::open(m_pageParts, set, this); });
    connect(m_endNotice, &EndNotice::ended, this, &Workspace::tellEnd);
    connect(m_notes, &DesktopNotes::opened, this, &Workspace::lookedFor);
    connect(m_unfinished, &UnfinishedSets::bannerChanged, this, &Workspace::showUnfinished);
    connect(&m_pageParts.changes, &Changes::busyChanged, this, &Workspace::showUnfinished);
    showUnfinished();
}

void Workspace::showUnfinished()
{
    const auto &changes = m_pageParts.changes;
    const int running = changes.paced() ? 1 + changes.pacedWaiting() : 0;
    const int count = running + m_unfinished->count();
    m_rail->setBadge(int(Page::Activity), count, tr("%Ln changes are not finished", nullptr, count));
}

void Workspace::tellEnd(const QString &what, const QString &numbers)
{
    const bool isSeen = QApplication::applicationState() == Qt::ApplicationActive && !window()->isMinimized();
    if (isSeen)
        return;
    m_notes->show(what, numbers);
    QApplication::alert(window());
}

QWidget *Workspace::finishingBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"finishing"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("ground", u"window"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    row->addWidget(new Spinner(m_icons.theme()));
    row->addWidget(m_finishingWords, 1);
    bar->hide();
    return bar;
}

// In the order of Page.
void Workspace::addPages()
{
    addPage(u"overview"_s, u"railOverview"_s, { .title = tr("Overview"), .make = [this] { return makeOverview(); } });
    addPage(u"users"_s, u"railUsers"_s, { .title = m_users->title(), .make = [this] { return m_users; } });
    addPage(u"member"_s, u"railMembers"_s, { .title = tr("Members"), .make = [this] { return makeMembers(); } });
    addPage(u"right"_s, u"railAccessRights"_s,
            { .title = tr("Access rights"), .make = [this] { return new AccessRightsPage(m_pageParts); } });
    addPage(u"group"_s, u"railGroups"_s, { .title = tr("Groups"), .make = [this] { return makeGroups(); } });
    addPage(u"activity"_s, u"railActivity"_s,
            { .title = tr("Activity"), .make = [this] { return m_activity = new ActivityPage(m_pageParts); } });
}

void Workspace::addPage(const QString &icon, const QString &name, const Entry &entry)
{
    m_rail->addPage(icon, entry.title)->setObjectName(name);
    m_entries.append(entry);
}

OverviewPage *Workspace::makeOverview()
{
    const auto told = [&changes = m_pageParts.changes](const JournalSummary &summary) {
        const auto result = SetResult::of(summary, SetResult::passed(changes, summary.set.id));
        return ChangeLine { SetWords::of(summary).title, result.word, result.icon, result.ink };
    };
    m_overview = new OverviewPage(m_pageParts, told);
    connect(m_overview, &OverviewPage::usersRequested, this, &Workspace::showUsers);
    connect(m_overview, &OverviewPage::accessRightsRequested, this, &Workspace::showAccessRights);
    connect(m_overview, &OverviewPage::activityRequested, this, [this] { showPage(Page::Activity); });
    connect(m_overview, &OverviewPage::setRequested, this, &Workspace::showSet);
    connect(m_overview, &OverviewPage::signInRequested, this, &Workspace::signInRequested);
    connect(m_overview, &OverviewPage::addUsersRequested, this, [this] {
        showPage(Page::Users);
        m_users->addUsers();
    });
    return m_overview;
}

ListPage *Workspace::makeMembers()
{
    auto *members = new MembersPage(m_pageParts);
    connect(members, &MembersPage::usersRequested, this, [this] { showPage(Page::Users); });
    return members;
}

ListPage *Workspace::makeGroups()
{
    auto *groups = new GroupsPage(m_pageParts);
    connect(groups, &GroupsPage::personRequested, this, &Workspace::showPerson);
    return groups;
}

QStringList Workspace::titles() const
{
    QStringList titles;
    for (const auto &entry : m_entries)
        titles.append(entry.title);
    return titles;
}

QString Workspace::title() const
{
    return m_import && m_stack->currentWidget() == m_import ? m_import->accessibleName()
                                                            : m_entries.at(int(m_current)).title;
}

QWidget *Workspace::page() const
{
    return m_stack->currentWidget();
}

void Workspace::focusSearch()
{
    if (auto *list = qobject_cast<ListPage *>(m_stack->currentWidget()))
        list->focusSearch();
    else if (m_stack->currentWidget() == m_activity)
        m_activity->focusSearch();
}

// To the rows if there are any: there no key presses a button.
void Workspace::focusPage()
{
    page()->setFocus(Qt::OtherFocusReason);
    auto *list = qobject_cast<ListPage *>(page());
    if (list && list->panes().at(1)->isVisible())
        list->focusTable();
}

void Workspace::refresh()
{
    if (auto *list = qobject_cast<ListPage *>(m_stack->currentWidget()))
        list->refresh();
    else if (m_stack->currentWidget() == m_activity)
        m_activity->refresh();
    else if (m_stack->currentWidget() == m_overview)
        m_overview->refresh();
    else
        m_pageParts.directory.refresh();
}

void Workspace::showSet(qint64 set)
{
    showPage(Page::Activity);
    m_activity->open(set);
}

PersonActions *Workspace::personActions() const
{
    auto *page = m_stack->currentWidget();
    if (page == m_users)
        return &m_users->actions();
    const auto *members = qobject_cast<MembersPage *>(page);
    return members ? &members->actions() : nullptr;
}

void Workspace::showPage(Page page)
{
    auto &entry = m_entries[int(page)];
    if (!entry.page) {
        entry.page = entry.make();
        m_stack->addWidget(entry.page);
        if (const auto *list = qobject_cast<ListPage *>(entry.page))
            connect(list, &ListPage::signInRequested, this, &Workspace::signInRequested);
    }
    m_current = page;
    m_rail->setCurrentPage(int(page));
    bringForward(entry.page);
}

void Workspace::bringForward(QWidget *page)
{
    if (m_stack->currentWidget() != page) {
        m_toast->setRoom(page); // a page that has a foot says so as it shows
        m_stack->setCurrentWidget(page);
        m_toast->leavePage();
    }
    emit pageChanged();
}

ListPage &Workspace::showList(Page page)
{
    showPage(page);
    return *static_cast<ListPage *>(m_entries.at(int(page)).page);
}

void Workspace::showPerson(UserId person)
{
    showPage(Page::Users);
    m_users->showUser(person);
}

void Workspace::showGroup(GroupId group)
{
    auto &groups = showList(Page::Groups);
    groups.narrowTo({});
    groups.setCurrent(number(group));
    groups.openDetails();
}

void Workspace::showPlace(PlaceId place)
{
    showUsers({ { Condition::Kind::Place, QString::number(number(place)) } });
}

void Workspace::narrow(Page page, const Conditions &conditions, const QString &search)
{
    auto &list = showList(page);
    list.narrowTo(conditions, search);
    list.focusSearch();
}

void Workspace::importUsers(const QString &file)
{
    showPage(Page::Users);
    if (!m_import) {
        m_import = new ImportPage(m_pageParts);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::backRequested, this, [this] { showPage(Page::Users); });
    }
    bringForward(m_import);
    if (!file.isEmpty())
        m_import->open(file);
}

void Workspace::showProvisioning()
{
    auto *dialog = new ProvisioningDialog(m_pageParts, this);
    connect(dialog, &ProvisioningDialog::suspendedRequested, this, [this] {
        showUsers({ { Condition::Kind::Status, QString::number(int(AccessStatus::SuspendedByDirectory)) } });
    });
    dialog->open();
}

void Workspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileStep::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Workspace::dropEvent(QDropEvent *event)
{
    if (const auto file = FileStep::fileIn(*event->mimeData()); !file.isEmpty())
        importUsers(file);
}

void Workspace::showAccount(const Account &account, bool isDemo)
{
    m_rail->showAccount(account, isDemo);
}

void Workspace::say(const QString &sentence)
{
    m_toast->present(sentence, {});
}

void Workspace::showMessage(Tone tone, const QString &what, const QString &why, const QString &icon)
{
    m_banner->showMessage(tone, what, why, icon);
    arrangeMessages();
}

void Workspace::clearMessage()
{
    m_banner->clear();
    arrangeMessages();
}

// A layout keeps its margins when nothing in it shows.
void Workspace::arrangeMessages()
{
    constexpr int side = 16;
    constexpr int gap = 8;
    const bool isEmpty = m_banner->isHidden() && m_unfinishedBanner->isHidden();
    m_message->setContentsMargins(isEmpty ? QMargins() : QMargins(side, gap, side, 0));
}

void Workspace::showJournal()
{
    const auto words = JournalWords::of(m_journal);
    if (!words.isEmpty())
        showMessage(words.isGrave ? Tone::Bad : Tone::Hold, words.what, words.why, words.icon);
}

void Workspace::showFinishing(const QString &sentence)
{
    m_finishingWords->setText(sentence);
    m_finishingWords->setAccessibleName(sentence);
    m_finishing->setVisible(!sentence.isEmpty());
}

void Workspace::setCompact(bool compact)
{
    m_rail->setCompact(compact);
}
