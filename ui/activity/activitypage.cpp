// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include "app/directory/person.h"
#include "ui/activity/activityfilter.h"
#include "ui/activity/daydelegate.h"
#include "ui/activity/setdelegate.h"
#include "ui/activity/setpanel.h"
#include "ui/lists/listkeys.h"
#include "ui/lists/tablehead.h"
#include "ui/shared/announce.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200;
constexpr int compactBelow = 924; // the page of a window of 1100
constexpr int panelWidth = 400;
constexpr int narrowestList = 480; // beside the panel, which needs more in languages of long words
constexpr auto soon = 500ms; // each reads what the run under way also writes to

// Its first row is a day, which cannot be current. Qt would begin there, and stay there for ever.
class SetsTable final : public QTableView {
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        announceCurrent(*this);
    }

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const bool isKey = action != MoveNext; // which Qt asks for when the focus comes; that alone opens nothing
        for (int row = 0; isKey && !currentIndex().isValid() && row < model()->rowCount(); ++row) {
            const auto index = model()->index(row, ActivityModel::ChangeColumn);
            if (index.flags().testFlag(Qt::ItemIsEnabled))
                return index;
        }
        return QTableView::moveCursor(action, modifiers);
    }
};

} // namespace

ActivityPage::ActivityPage(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(
          new ActivityModel([&changes = parts.changes](qint64 set) { return SetResult::passed(changes, set); }, this))
    , m_count(new TextLabel(parts.theme(), TextStep::Section, ColorRole::Muted))
    , m_search(new SearchField(parts.icons))
    , m_filter(new ActivityFilter(parts.icons))
    , m_table(new SetsTable)
    , m_days(new DayDelegate(parts.theme(), this))
    , m_empty(new EmptyState(parts.theme(), parts.icons))
    , m_rows(new QStackedWidget)
    , m_panel(new SetPanel(parts))
    , m_splitter(new QSplitter)
    , m_limit(pageSize)
{
    setObjectName(u"activityPage"_s);
    makeTable();
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_panel->hide();
    m_panel->installEventFilter(this);
    keepPanelLegible();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_splitter, 1);
    connectParts();
    showCounts();
}

QWidget *ActivityPage::makeHead()
{
    auto *title = new TextLabel(m_parts.theme(), TextStep::Page);
    title->setText(tr("Activity"));
    title->setObjectName(u"pageTitle"_s);
    m_count->setObjectName(u"pageCount"_s);
    dressCount();
    connect(&m_parts.theme(), &Theme::changed, this, &ActivityPage::dressCount); // after it has dressed itself
    m_search->setObjectName(u"search"_s);
    m_search->setHint(tr("Search person or reason"));
    m_search->setAccessibleName(m_search->placeholderText());
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_search, 8);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(m_filter);
    return head;
}

// Of the size of a section's title, but not bold.
void ActivityPage::dressCount()
{
    auto quiet = m_parts.theme().font(TextStep::Section);
    quiet.setWeight(QFont::Normal);
    m_count->setFont(quiet);
}

void ActivityPage::makeTable()
{
    const auto &theme = m_parts.theme();
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SetDelegate(m_parts.icons, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(theme.length(28)); // of the close rows
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    auto *head = new TableHead(m_table);
    m_table->setHorizontalHeader(head);
    head->setSectionsClickable(false);
    head->setSectionsMovable(false);
    head->setStretchLastSection(false);
    head->setFixedHeight(theme.length(32));
    head->setMinimumSectionSize(16);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(ActivityModel::ChangeColumn, QHeaderView::Stretch);
    m_table->setColumnHidden(ActivityModel::NoColumn, true);
    fitColumns();
}

// What the change was takes what these leave.
void ActivityPage::fitColumns()
{
    constexpr int cell = 12;
    constexpr int first = 10; // as far in as the title of the page
    constexpr int mark = 24;
    constexpr int widest = 240;
    const auto &theme = m_parts.theme();
    const QFontMetrics metrics(theme.font(TextStep::Body));
    const auto fit = [&](int column, int least, int around) {
        int width = theme.length(least);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->isDay(row))
                width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + around);
        }
        const auto title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        width = qMax(qMin(width, theme.length(widest)), metrics.horizontalAdvance(title) + around);
        m_table->horizontalHeader()->resizeSection(column, width);
    };
    fit(ActivityModel::TimeColumn, 72, cell + first + 4);
    fit(ActivityModel::ByColumn, 112, cell + 4);
    fit(ActivityModel::ResultColumn, 136, cell + mark + first);
}

void ActivityPage::connectParts()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(soon);
    connect(&m_refresh, &QTimer::timeout, this, &ActivityPage::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPage::askAnew);
    connect(m_filter, &ActivityFilter::queryChanged, this, &ActivityPage::askAnew);
    connect(m_filter, &ActivityFilter::kindChosen, m_model, &ActivityModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::dressDays);
    connect(&m_parts.theme(), &Theme::changed, this, &ActivityPage::dressDays);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::takeCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &ActivityPage::takeCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &ActivityPage::takeCurrent);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_isWhole || value < m_table->verticalScrollBar()->maximum())
            return;
        m_isWhole = true; // until the answer tells
        m_limit += pageSize;
        refresh();
    });
    connect(m_panel, &SetPanel::closeRequested, this, &ActivityPage::closePanel);
    connect(&m_parts.journal, &Journal::changed, this, &ActivityPage::refreshSoon);
    connect(&m_parts.journal, &Journal::stateChanged, this, &ActivityPage::refreshSoon);
    connect(&m_parts.changes, &Changes::progressed, this, &ActivityPage::refreshSoon);
    connect(&m_parts.changes, &Changes::busyChanged, this, &ActivityPage::refreshSoon);
    connect(&m_parts.session, &Session::forgotten, this, [this] {
        closePanel();
        m_search->clear();
        m_filter->clear();
        take({});
    });
}

void ActivityPage::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void ActivityPage::askAnew()
{
    m_limit = pageSize;
    refresh();
}

void ActivityPage::refresh()
{
    auto query = m_filter->query(number(m_parts.session.account().user.id));
    query.text = folded(m_search->text().trimmed());
    query.limit = m_limit;
    m_parts.journal.sets(query, this, [this, asked = ++m_asked](const QList<JournalSummary> &found) {
        if (asked == m_asked)
            take(found);
    });
}

// One journal for every account of the profile: others' organizations are not shown beside this one.
bool ActivityPage::isOurs(const JournalSummary &summary) const
{
    const auto here = Author::from(m_parts.session.account());
    return summary.set.server == here.server && summary.set.organization == here.organization;
}

void ActivityPage::take(const QList<JournalSummary> &found)
{
    QList<JournalSummary> ours;
    std::copy_if(found.begin(), found.end(), std::back_inserter(ours),
                 [this](const auto &summary) { return isOurs(summary); });
    m_isWhole = found.size() < m_limit;
    m_model->setSets(ours);
    showCounts();
    const auto wanted = m_wanted != 0 ? m_wanted : m_panel->set();
    for (const auto &summary : ours) {
        if (summary.set.id == wanted && (m_wanted != 0 || m_panel->isVisibleTo(this)))
            showPanel(summary);
    }
    m_wanted = 0;
}

void ActivityPage::dressDays()
{
    m_table->clearSpans();
    fitColumns();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isDay = m_model->isDay(row);
        m_table->setItemDelegateForRow(row, isDay ? m_days : nullptr);
        const int height = m_parts.theme().rowHeight();
        m_table->setRowHeight(row, isDay ? qMin(height, m_parts.theme().length(30)) : height);
        if (isDay)
            m_table->setSpan(row, ActivityModel::TimeColumn, 1, ActivityModel::ColumnCount - ActivityModel::TimeColumn);
    }
    const int row = m_panel->isVisibleTo(this) ? m_model->rowOf(m_panel->set()) : -1;
    if (row >= 0) {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_table->setCurrentIndex(m_model->index(row, ActivityModel::ChangeColumn));
    }
    showEmpty();
}

void ActivityPage::showCounts()
{
    const int count = int(m_model->sets().size());
    m_count->setText(m_isWhole ? tr("%Ln changes", nullptr, count) : tr("the latest %Ln changes", nullptr, count));
    if (!m_search->text().isEmpty())
        announce(*m_count, m_count->text()); // after a search
    m_filter->showCounts(*m_model);
    showEmpty();
}

void ActivityPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && !m_search->text().isEmpty())
        m_empty->say(u"search"_s, tr("No change matches “%1”").arg(m_search->text()),
                     tr("Search looks at people, reasons and who made the change."));
    else if (isEmpty && (m_filter->isNarrowed() || !m_model->sets().isEmpty()))
        m_empty->say(u"filter"_s, tr("No change matches the filter"),
                     tr("Choose All, By anybody and Any time to see every change."));
    else if (isEmpty)
        m_empty->say(u"activity"_s, tr("No changes yet"),
                     tr("Every change made with Turnstile on this computer is kept here."));
    m_rows->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

void ActivityPage::takeCurrent()
{
    if (const auto *summary = m_model->setAt(m_table->currentIndex().row()))
        showPanel(*summary);
}

void ActivityPage::showPanel(const JournalSummary &summary)
{
    const bool isOther = m_panel->set() != summary.set.id || m_panel->isHidden();
    m_panel->setSummary(summary);
    m_panel->show();
    arrange();
    const int row = m_model->rowOf(summary.set.id);
    if (isOther && row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, ActivityModel::ChangeColumn));
}

void ActivityPage::closePanel()
{
    m_panel->hide();
    m_panel->clear();
    m_table->setCurrentIndex({});
    arrange();
    m_table->setFocus();
}

// As wide as its chips and buttons are in this language.
void ActivityPage::keepPanelLegible()
{
    const int width = qMax(m_parts.theme().length(panelWidth), m_panel->minimumSizeHint().width());
    if (width == m_panel->minimumWidth())
        return;
    m_panel->setMinimumWidth(width);
    arrange();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        keepPanelLegible();
    return QWidget::eventFilter(watched, event);
}

// In a narrow window the details cover the list.
void ActivityPage::arrange()
{
    const bool isOpen = !m_panel->isHidden();
    const int beside = width() - m_panel->minimumWidth();
    const bool covers = width() < compactBelow || beside < m_parts.theme().length(narrowestList);
    m_rows->setVisible(!isOpen || !covers);
    if (isOpen && !covers && m_splitter->sizes().value(1) < m_panel->minimumWidth())
        m_splitter->setSizes({ beside, m_panel->minimumWidth() });
    if (isVisible())
        m_parts.toast.setRoom(m_rows->isHidden() ? static_cast<QWidget *>(m_panel) : m_rows);
}

void ActivityPage::open(qint64 set)
{
    m_wanted = set;
    m_search->clear();
    m_filter->clear();
    refresh();
}

void ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    refresh();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// As on the pages with lists.
void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    const auto inSearch = m_search->hasFocus() ? listkeys::deedIn(listkeys::inSearch(), *event) : listkeys::Deed::None;
    if (inSearch == listkeys::Deed::Clear && !m_search->text().isEmpty())
        m_search->clear();
    else if (inSearch == listkeys::Deed::GoToRows && m_model->rowCount() > 0)
        m_table->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Escape && !m_panel->isHidden())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

void ActivityPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
    painter.fillRect(0, m_splitter->geometry().top() - 1, width(), 1, m_parts.theme().color(ColorRole::Line));
}
