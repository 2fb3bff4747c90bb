// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/listpage.h"

#include "ui/lists/chiprow.h"
#include "ui/lists/listbody.h"
#include "ui/lists/listhead.h"
#include "ui/lists/recordtable.h"
#include "ui/lists/selectionbar.h"
#include "ui/settings.h"
#include "ui/shared/toast.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int narrow = 1100;
constexpr int beforeAskingServer = 300;
constexpr int betweenStates = 250; // while pages come in faster than anybody reads

} // namespace

ListPage::ListPage(const PageParts &parts, ListSetup setup, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_setup(std::move(setup))
    , m_body(new ListBody(parts, m_setup))
    , m_splitter(new QSplitter)
{
    m_head = new ListHead(parts, m_setup, m_body->table());
    m_setup.model->setParent(this);
    setObjectName(m_setup.name + "Page"_L1);
    setAccessibleName(title());
    assemble();
    connectHead();
    connectTable();
    connectBody();
    connectParts();
    startTimers();
}

ListPage::~ListPage() = default;

void ListPage::assemble()
{
    m_body->setMinimumWidth(m_parts.theme().length(320));
    m_splitter->addWidget(m_body);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
}

void ListPage::setDetails(QWidget *details, int narrowest)
{
    const Theme &theme = m_parts.theme();
    m_details = details;
    m_narrowestDetails = theme.length(narrowest);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(1, 0);
    const int width = qMax(m_parts.settings.detailsWidth(), m_narrowestDetails);
    m_splitter->setSizes({ theme.length(narrow), width });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_parts.settings.setDetailsWidth(m_details->width()); });
    details->hide(); // until there is something to show
    details->installEventFilter(this);
    keepDetailsLegible();
}

// A splitter squeezes what it holds below what its layout asks for, once it has a minimum of its own.
void ListPage::keepDetailsLegible()
{
    m_details->setMinimumWidth(qMax(m_narrowestDetails, m_details->minimumSizeHint().width()));
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_details && event->type() == QEvent::LayoutRequest)
        keepDetailsLegible();
    return QWidget::eventFilter(watched, event);
}

void ListPage::setPrimary(QAction *action)
{
    m_head->setPrimary(action);
    m_body->setPrimary(action);
}

void ListPage::addButton(QAction *action)
{
    m_head->addButton(action);
}

void ListPage::setChips(const ListFilters &chips)
{
    m_head->chips().setChips(chips);
}

void ListPage::setVerbs(const QList<QAction *> &verbs)
{
    m_body->selection().setVerbs(verbs);
}

void ListPage::connectHead()
{
    m_head->chips().setFurther([this] { return furtherFilters(); });
    connect(m_head, &ListHead::searchEdited, this, [this](const QString &text) {
        uncover();
        model().setSearchText(text);
        if (!m_parts.directory.asOf().isValid())
            m_askServer.start();
        showState();
    });
    connect(&m_head->chips(), &ChipRow::filtersChanged, this, [this] {
        uncover();
        showState();
    });
    connect(m_head, &ListHead::leftForRows, this, &ListPage::focusTable);
}

void ListPage::connectTable()
{
    const auto sort = m_parts.settings.sort(m_setup.name);
    table().sortByColumn(qBound(table().mainColumn(), sort.column, model().columnCount() - 1), sort.order);
    connect(table().horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                m_parts.settings.setSort(m_setup.name, { section, order });
            });
    table().restoreColumns(m_parts.settings.columns(m_setup.name));
    connect(&table(), &RecordTable::columnsChanged, this,
            [this] { m_parts.settings.setColumns(m_setup.name, table().columns().state()); });
    connect(&table(), &RecordTable::currentIdChanged, this, &ListPage::takeCurrent);
    connect(&table(), &RecordTable::openRequested, this, &ListPage::openDetails);
    connect(&table(), &RecordTable::pressedRow, this, &ListPage::openDetails);
    connectKeys();
    connect(&table(), &QWidget::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(&model(), &DirectoryModel::ticksChanged, this, &ListPage::arrange);
    connect(&model(), &DirectoryModel::countsChanged, this, &ListPage::scheduleState);
}

void ListPage::connectBody()
{
    connect(m_body, &ListBody::signInRequested, this, &ListPage::signInRequested);
    connect(m_body, &ListBody::refreshRequested, this, &ListPage::refresh);
    connect(m_body, &ListBody::clearSearchRequested, this, [this] {
        m_head->setSearchText({});
        m_head->focusSearch();
    });
    connect(m_body, &ListBody::clearFiltersRequested, &m_head->chips(), &ChipRow::clear);
    connect(&m_body->selection(), &SelectionBar::clearNarrowingRequested, this, &ListPage::clearNarrowing);
}

void ListPage::connectParts()
{
    connect(&m_parts.directory, &Directory::freshnessChanged, this, &ListPage::scheduleState);
    // Groups and roles of people come with the rights, after the rows, and are worked out after that.
    connect(&m_parts.directory, &Directory::freshnessChanged, this, [this](Directory::Part part) {
        using enum Directory::Part;
        const bool isShown = part == model().part() || part == Users || part == AccessRights || part == TeamMemberships;
        if (!isShown || m_parts.directory.isRefreshing(part))
            return;
        m_widthsAreOld = true;
        if (isVisible())
            table().measure();
    });
    connect(&m_parts.directory, &Directory::rowsChanged, this, [this] {
        if (isVisible() && std::exchange(m_widthsAreOld, false))
            table().measure();
    });
    connect(&m_parts.directory, &Directory::rowsChanged, this, &ListPage::scheduleState);
    connect(&m_parts.directory, &Directory::rowChanged, this, &ListPage::scheduleState);
    connect(&m_parts.directory, &Directory::searchingChanged, this, &ListPage::scheduleState);
    connect(&m_parts.client, &Client::onlineChanged, this, &ListPage::scheduleState);
    connect(&m_parts.session, &Session::stateChanged, this, &ListPage::scheduleState);
    connect(&m_parts.session, &Session::accountChanged, this, &ListPage::scheduleState);
    connect(&m_parts.session, &Session::forgotten, this, [this] { forget(); });
}

void ListPage::startTimers()
{
    m_askServer.setSingleShot(true);
    m_askServer.setInterval(beforeAskingServer);
    connect(&m_askServer, &QTimer::timeout, this, [this] { m_parts.directory.searchServer(m_head->searchText()); });
    // Pages arrive in bursts of signals: shown once.
    m_showState.setSingleShot(true);
    connect(&m_showState, &QTimer::timeout, this, &ListPage::showState);
    m_minute.start(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        model().refreshTimes();
        lookAgain();
    });
}

// Only what somebody looks at: the quota is shared with their own dashboard.
void ListPage::lookAgain()
{
    const auto interval = m_parts.settings.lookAgainAfter();
    if (interval == 0min || ++m_minutesSinceLook < interval.count())
        return;
    m_minutesSinceLook = 0;
    if (!isActiveWindow() || !m_parts.client.isOnline() || m_parts.session.state() != Session::State::SignedIn)
        return;
    if (const auto people = visiblePeople(); !people.isEmpty())
        m_parts.directory.lookAgain(people);
}

RecordTable &ListPage::table() const
{
    return m_body->table();
}

QList<qint64> ListPage::visibleIds() const
{
    return table().isVisible() ? table().visibleIds() : QList<qint64>();
}

std::optional<qint64> ListPage::current() const
{
    return table().current();
}

void ListPage::setCurrent(std::optional<qint64> id)
{
    table().setCurrent(id);
}

void ListPage::takeCurrent()
{
    showCurrent();
    arrange();
    emit currentChanged();
}

void ListPage::narrowTo(const Conditions &conditions, const QString &search)
{
    m_head->setSearchText(search);
    m_head->chips().ask(conditions);
}

void ListPage::clearNarrowing()
{
    narrowTo({});
}

void ListPage::scheduleState()
{
    // A hidden page costs nothing; it catches up when it is shown.
    if (!isVisible())
        return;
    const bool isLoading = m_parts.directory.isRefreshing(model().part());
    const int pause = isLoading && m_sinceState.isValid() ? qMax(0, betweenStates - int(m_sinceState.elapsed())) : 0;
    if (!m_showState.isActive() || m_showState.remainingTime() > pause)
        m_showState.start(pause);
}

void ListPage::showState()
{
    m_showState.stop();
    m_sinceState.start();
    m_body->show(m_head->searchText(), m_head->chips().words(), instead());
    m_head->showCounts();
    m_head->setPrimaryShown(!m_body->offersPrimary());
}

bool ListPage::isNarrow() const
{
    return window()->width() < m_parts.theme().length(narrow);
}

void ListPage::openDetails()
{
    m_detailsOpen = true;
    m_covers = true;
    arrange();
}

void ListPage::closeDetails()
{
    const bool hadFocus = m_details && m_details->isAncestorOf(focusWidget());
    m_detailsOpen = m_covers = false;
    arrange();
    if (hadFocus || isNarrow())
        table().setFocus(Qt::OtherFocusReason);
}

// Whoever narrows the list wants to see it.
void ListPage::uncover()
{
    if (std::exchange(m_covers, false))
        arrange();
}

void ListPage::arrange()
{
    const bool shows = m_details && hasDetails();
    const bool covers = isNarrow() && m_covers && shows;
    if (m_details)
        m_details->setVisible(shows && (isNarrow() ? covers : m_detailsOpen));
    m_body->setVisible(!covers);
    if (!isVisible())
        return;
    if (covers)
        m_parts.toast.setRoom(m_details, detailsFootHeight());
    else
        m_parts.toast.setRoom(m_body, m_body->footHeight()); // beside the panel, which is worked in
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    model().setActive(true);
    if (std::exchange(m_widthsAreOld, false))
        table().measure();
    if (!std::exchange(m_wasShown, true))
        openedFirst();
    showCurrent();
    arrange();
    showState();
}

void ListPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        model().setActive(false);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isNarrow())
        m_covers = false;
    arrange();
}

void ListPage::refresh()
{
    // Offline, what runs is only waiting for its next attempt: whoever presses wants one now.
    if (!m_parts.directory.isRefreshing(model().part()) || !m_parts.client.isOnline())
        m_parts.directory.refresh();
}

void ListPage::focusSearch()
{
    if (isNarrow() && m_covers)
        closeDetails();
    m_head->focusSearch();
}

void ListPage::forget()
{
    clearNarrowing();
    model().untickAll();
    setCurrent({});
    m_wasShown = false;
}

void ListPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
