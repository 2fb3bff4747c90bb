// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userspage.h"

#include "app/models/usersmodel.h"
#include "ui/settings.h"
#include "ui/shared/banner.h"
#include "ui/shared/field.h"
#include "ui/shared/toast.h"
#include "ui/users/addusersdialog.h"
#include "ui/users/changefeedback.h"
#include "ui/users/deleteuserdialog.h"
#include "ui/users/detailspanel.h"
#include "ui/users/personactions.h"
#include "ui/users/profileform.h"
#include "ui/users/usershead.h"
#include "ui/users/userslist.h"
#include "ui/users/userstable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1100;
constexpr int beforeAskingServer = 300;

} // namespace

UsersPage::UsersPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new UsersModel(parts.directory, this))
    , m_actions(new PersonActions(parts, this))
    , m_head(new UsersHead(parts, *m_model))
    , m_list(new UsersList(parts, *m_model))
    , m_details(new DetailsPanel(parts, *m_actions))
    , m_splitter(new QSplitter)
    , m_toast(new Toast(parts.theme(), parts.icons, this))
    , m_feedback(new ChangeFeedback(parts, *m_toast, m_details->banner(), this))
{
    setObjectName(u"usersPage"_s);
    setAccessibleName(tr("Users"));
    assemble();
    connectHead();
    connectList();
    connectChanges();
    showPerson();
    showState();
}

UsersPage::~UsersPage() = default;

void UsersPage::assemble()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_details->setMinimumWidth(m_parts.theme().length(280));
    m_list->setMinimumWidth(m_parts.theme().length(320));
    const int details = qMax(m_parts.settings.detailsWidth(), m_parts.theme().length(280));
    m_splitter->setSizes({ m_parts.theme().length(narrow), details });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_parts.settings.setDetailsWidth(m_details->width()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);

    m_toast->setObjectName(u"toast"_s);
    m_askServer.setSingleShot(true);
    m_askServer.setInterval(beforeAskingServer);
    connect(&m_askServer, &QTimer::timeout, this, &UsersPage::askServer);
    // Pages arrive in bursts of signals: shown once.
    m_showState.setSingleShot(true);
    connect(&m_showState, &QTimer::timeout, this, &UsersPage::showState);
    m_minute.start(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_model, &UsersModel::refreshTimes);
}

void UsersPage::connectHead()
{
    connect(m_head, &UsersHead::searchEdited, this, [this](const QString &text) {
        uncover();
        m_model->setSearchText(text);
        if (!m_parts.directory.asOf().isValid())
            m_askServer.start();
        showState();
    });
    connect(m_head, &UsersHead::filtersChanged, this, [this] {
        uncover();
        showState();
    });
    connect(m_head, &UsersHead::addRequested, this, &UsersPage::addUsers);
    connect(m_head, &UsersHead::leftForRows, this, [this] {
        UsersTable &table = m_list->table();
        if (m_model->rowCount() == 0)
            return;
        table.setFocus(Qt::TabFocusReason);
        if (!table.currentIndex().isValid())
            table.setCurrentIndex(m_model->index(0, UsersModel::NameColumn));
    });
}

void UsersPage::connectList()
{
    UsersTable &table = m_list->table();
    const auto sort = m_parts.settings.usersSort();
    table.sortByColumn(qBound(0, sort.column, int(UsersModel::ColumnCount) - 1), sort.order);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                m_parts.settings.setUsersSort({ section, order });
            });
    connect(&table, &UsersTable::currentPersonChanged, this, &UsersPage::showPerson);
    connect(&table, &UsersTable::openRequested, this, &UsersPage::openDetails);
    connect(&table, &UsersTable::pressedRow, this, &UsersPage::openDetails);
    connect(&table, &UsersTable::closeRequested, this, &UsersPage::closeDetails);
    connect(&table, &QWidget::customContextMenuRequested, this, &UsersPage::showContextMenu);
    connect(m_details, &DetailsPanel::closeRequested, this, &UsersPage::closeDetails);
    connect(&m_details->profile(), &ProfileForm::saveRequested, this, &UsersPage::saveProfile);

    connect(m_list, &UsersList::signInRequested, this, &UsersPage::signInRequested);
    connect(m_list, &UsersList::refreshRequested, this, &UsersPage::refresh);
    connect(m_list, &UsersList::addRequested, this, &UsersPage::addUsers);
    connect(m_list, &UsersList::clearSearchRequested, this, [this] {
        m_head->setSearchText({});
        m_head->focusSearch();
    });
    connect(m_list, &UsersList::clearFiltersRequested, m_head, &UsersHead::clearFilters);

    connect(&m_parts.directory, &Directory::freshnessChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.directory, &Directory::peopleChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.directory, &Directory::personChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.directory, &Directory::searchingChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.client, &Client::onlineChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.session, &Session::stateChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.session, &Session::accountChanged, this, &UsersPage::scheduleState);
    connect(&m_parts.session, &Session::forgotten, this, &UsersPage::forget);
}

void UsersPage::connectChanges()
{
    const auto setCurrent = [this](bool enabled) {
        if (const auto person = m_actions->personId())
            setAccess(*person, enabled);
    };
    connect(m_actions->suspendAccess(), &QAction::triggered, this, [setCurrent] { setCurrent(false); });
    connect(m_actions->restoreAccess(), &QAction::triggered, this, [setCurrent] { setCurrent(true); });
    connect(m_actions->deleteUser(), &QAction::triggered, this, &UsersPage::deleteUser);
    connect(m_actions, &PersonActions::changed, this, &UsersPage::arrange);
    m_feedback->follow(m_held);
    const auto settle = [this] { m_actions->setLeaving({}); };
    connect(&m_held, &HeldBack::cancelled, this, settle);
    connect(&m_held, &HeldBack::released, this, settle);
    connect(m_feedback, &ChangeFeedback::undoAvailable, this, &UsersPage::undoAvailable);
    connect(m_feedback, &ChangeFeedback::reported, this,
            [this](const ChangeReport &report) { m_details->profile().settle(report); });
    // What failed is told in the panel: closed, it would fail in silence.
    connect(m_feedback, &ChangeFeedback::failed, this, &UsersPage::openDetails);
}

void UsersPage::scheduleState()
{
    if (!m_showState.isActive())
        m_showState.start(0);
}

void UsersPage::showState()
{
    m_list->show(m_head->searchText(), m_head->filters());
    m_head->showCounts();
    m_head->setAddShown(!m_list->offersAdding());
}

void UsersPage::askServer()
{
    m_parts.directory.searchServer(m_head->searchText());
}

void UsersPage::showPerson()
{
    m_actions->setPerson(m_list->table().currentPerson());
    m_feedback->showOnlyFor(m_actions->personId());
    arrange();
    emit currentPersonChanged();
}

bool UsersPage::isNarrow() const
{
    return window()->width() < m_parts.theme().length(narrow);
}

void UsersPage::openDetails()
{
    m_detailsOpen = true;
    m_covers = true;
    arrange();
}

void UsersPage::closeDetails()
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_detailsOpen = m_covers = false;
    arrange();
    if (hadFocus || isNarrow())
        m_list->table().setFocus(Qt::OtherFocusReason);
}

// Whoever narrows the list wants to see it.
void UsersPage::uncover()
{
    if (std::exchange(m_covers, false))
        arrange();
}

void UsersPage::arrange()
{
    const bool hasPerson = m_actions->person() != nullptr;
    const bool covers = isNarrow() && m_covers && hasPerson;
    m_details->setVisible(hasPerson && (isNarrow() ? covers : m_detailsOpen));
    m_list->setVisible(!covers);
    // Above the strip, and above the buttons of the panel where it is open.
    m_toast->setBottomMargin(m_details->isHidden() ? m_list->stripHeight() : m_details->footHeight());
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isNarrow())
        m_covers = false;
    arrange();
}

void UsersPage::showContextMenu(const QPoint &position)
{
    UsersTable &table = m_list->table();
    if (!table.indexAt(position).isValid())
        return;
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_actions->access());
    menu->addSeparator();
    menu->addActions({ m_actions->copyEmail(), m_actions->copyId() });
    menu->addSeparator();
    menu->addAction(m_actions->deleteUser());
    menu->popup(table.viewport()->mapToGlobal(position));
}

bool UsersPage::canUndo() const
{
    return m_feedback->canUndo();
}

void UsersPage::undo()
{
    m_feedback->undo();
}

void UsersPage::refresh()
{
    // Offline, what runs is only waiting for its next attempt: whoever presses wants one now.
    if (!m_parts.directory.isRefreshing() || !m_parts.client.isOnline())
        m_parts.directory.refresh();
}

void UsersPage::focusSearch()
{
    if (isNarrow() && m_covers)
        closeDetails();
    m_head->focusSearch();
}

void UsersPage::say(const QString &sentence)
{
    m_toast->present(sentence, {});
}

void UsersPage::addUsers()
{
    if (!m_addDialog) {
        m_addDialog = new AddUsersDialog(m_parts, this);
        connect(m_addDialog, &AddUsersDialog::added, this, &UsersPage::showAdded);
    }
    if (!m_addDialog->isVisible())
        m_addDialog->begin();
}

void UsersPage::showAdded(const ChangeReport &report)
{
    m_feedback->reportDone(report);
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.kind != Outcome::Done || !outcome.after)
            continue;
        m_list->table().setCurrentPerson(outcome.after->id);
        return;
    }
}

void UsersPage::suspendAccess()
{
    m_actions->suspendAccess()->trigger();
}

void UsersPage::restoreAccess()
{
    m_actions->restoreAccess()->trigger();
}

void UsersPage::setAccess(UserId person, bool enabled)
{
    m_details->banner().clear();
    m_parts.changes.apply({ plan::setAccess(m_parts.situation(), person, enabled) }, this,
                          [this](const ChangeReport &report) { m_feedback->report(report); });
}

void UsersPage::saveProfile()
{
    ProfileForm &profile = m_details->profile();
    const ChangeSet edits = profile.edits();
    profile.setSaving(true);
    m_parts.changes.apply(edits, this, [this](const ChangeReport &report) {
        ProfileForm &form = m_details->profile();
        form.setSaving(false);
        m_feedback->report(report);
        form.showProblems(report);
    });
}

void UsersPage::deleteUser()
{
    const Person *person = m_actions->person();
    if (!person || !m_actions->deleteUser()->isEnabled())
        return;
    const bool maySuspend = m_actions->suspendAccess()->isEnabled();
    auto *dialog = new DeleteUserDialog(m_parts, *person, maySuspend, this);
    connect(dialog, &DeleteUserDialog::deleteRequested, this, &UsersPage::hold);
    connect(dialog, &DeleteUserDialog::suspendRequested, this, [this](UserId id) { setAccess(id, false); });
    dialog->open();
}

void UsersPage::hold(UserId person)
{
    m_held.hold({ plan::deleteUser(m_parts.situation(), person) });
    m_actions->setLeaving(person);
}

void UsersPage::copyEmail()
{
    m_actions->copyEmail()->trigger();
}

void UsersPage::forget()
{
    m_held.cancel();
    m_feedback->forget();
    m_details->profile().forgetEdits();
    delete std::exchange(m_addDialog, nullptr);
    m_head->setSearchText({});
    m_head->clearFilters();
    m_list->table().setCurrentPerson({});
}

void UsersPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
