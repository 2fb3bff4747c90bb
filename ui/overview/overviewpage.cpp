// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/lists/actionbutton.h"
#include "ui/overview/barscard.h"
#include "ui/overview/lookscard.h"
#include "ui/overview/numbers.h"
#include "ui/overview/rolequestions.h"
#include "ui/overview/statuscard.h"
#include "ui/overview/weekcard.h"
#include "ui/review/addusersaction.h"
#include "ui/shared/banner.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QHideEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Condition::Kind;
using Part = Directory::Part;

namespace {

constexpr int margin = 16;
constexpr int between = 12;
constexpr int wide = 880; // of the page, for three cards beside each other
constexpr int whileLoading = 200; // between two looks at how much is loaded

} // namespace

OverviewPage::OverviewPage(const PageParts &parts, ChangesCard::Told told, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_add(new AddUsersAction(parts, this))
    , m_organization(new TextLabel(parts.theme(), TextStep::Section, ColorRole::Muted))
    , m_freshness(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_spinner(new Spinner(parts.theme()))
    , m_refresh(new IconButton(parts.icons, u"refresh"_s, tr("Refresh")))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_notices(new QWidget)
    , m_instead(new EmptyState(parts.theme(), parts.icons))
    , m_stack(new QStackedWidget)
    , m_status(new StatusCard(parts.icons))
    , m_seen(new BarsCard(parts.icons, u"overviewSeen"_s, tr("Not seen")))
    , m_week(new WeekCard(parts.icons))
    , m_roles(new BarsCard(parts.icons, u"overviewRoles"_s, tr("Rights by role")))
    , m_looks(new LooksCard(parts.icons))
    , m_changes(new ChangesCard(parts, std::move(told)))
    , m_grid(new QGridLayout)
    , m_numbers(new Numbers(parts.directory, this))
{
    setObjectName(u"overviewPage"_s);
    makeCards();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_instead);
    connectParts();
    constexpr int highest = 316; // five bars at their widest apart
    for (auto *card : std::initializer_list<Card *> { m_seen, m_week, m_roles })
        card->setMaximumHeight(parts.theme().length(highest));
    arrange();
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::makeHead()
{
    auto *title = new TextLabel(m_parts.theme(), TextStep::Page);
    title->setText(tr("Overview"));
    title->setObjectName(u"pageTitle"_s);
    dressOrganization();
    connect(&m_parts.theme(), &Theme::changed, this, &OverviewPage::dressOrganization);
    m_organization->setObjectName(u"overviewOrganization"_s);
    m_freshness->setObjectName(u"overviewFreshness"_s);
    m_refresh->setObjectName(u"overviewRefresh"_s);
    connect(m_refresh, &QAbstractButton::clicked, this, &OverviewPage::refresh);
    connect(m_add, &QAction::triggered, this, &OverviewPage::addUsersRequested);

    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, between, margin, between);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_organization, 1);
    row->addWidget(m_spinner);
    row->addWidget(m_freshness);
    row->addWidget(m_refresh);
    row->addSpacing(4);
    row->addWidget(new ActionButton(*m_add, u"primary"_s, u"overviewAddUsers"_s));
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(margin, 0, margin, between);
    notices->addWidget(m_banner);
    m_banner->setObjectName(u"overviewBanner"_s);
    m_notices->hide();
    return head;
}

// As beside the titles of lists: of that size, but not bold.
void OverviewPage::dressOrganization()
{
    auto quiet = m_parts.theme().font(TextStep::Section);
    quiet.setWeight(QFont::Normal);
    m_organization->setFont(quiet);
}

QWidget *OverviewPage::makeBody()
{
    auto *cards = new QWidget;
    cards->setLayout(m_grid);
    m_grid->setSpacing(between);
    auto *body = new QScrollArea;
    body->setObjectName(u"overviewBody"_s);
    body->setWidgetResizable(true);
    body->setFrameShape(QFrame::NoFrame);
    body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->setFocusPolicy(Qt::NoFocus);
    body->setWidget(cards);
    cards->setAutoFillBackground(false); // setWidget() turns it on
    body->viewport()->setAutoFillBackground(false);
    m_instead->setObjectName(u"overviewInstead"_s);
    m_scrollBar = body->verticalScrollBar();
    connect(m_scrollBar, &QScrollBar::rangeChanged, this, &OverviewPage::keepEdges);
    keepEdges();
    return body;
}

// The scroll bar stands in the margin: with it and without, the cards end where the head does.
void OverviewPage::keepEdges()
{
    const int taken = m_scrollBar->maximum() > 0 ? std::min(margin, m_scrollBar->sizeHint().width()) : 0;
    const bool isLeft = isRightToLeft();
    m_grid->setContentsMargins(margin - (isLeft ? taken : 0), 0, margin - (isLeft ? 0 : taken), margin);
}

void OverviewPage::makeCards()
{
    for (auto *tile : m_status->tiles())
        addQuestion(tile);
    makeSeen();
    for (auto *day : m_week->days())
        addQuestion(day);
    for (int i = 0; i < RoleQuestions::most; ++i)
        addQuestion(m_roles->addRow(u"overviewRole%1"_s.arg(i), {}, { .of = CountButton::Of::AccessRights }));
    for (auto *row : m_looks->rows())
        addQuestion(row);
    askRoles();
}

void OverviewPage::makeSeen()
{
    m_seen->setNote(tr("by days since the last unlock"));
    for (const int days : { 30, 90, 180, 365 })
        addQuestion(m_seen->addRow(u"overviewUnseen%1"_s.arg(days), tr("For %n days", nullptr, days),
                                   { .conditions = { { Kind::NotSeenFor, QString::number(days) } } }));
    //: People who have never unlocked a door
    addQuestion(m_seen->addRow(u"overviewNeverSeen"_s, tr("Never"), { .conditions = { { Kind::NeverSeen } } }));
}

void OverviewPage::addQuestion(CountButton *button)
{
    m_questions.append(button);
    m_numbers->add(button);
    connect(button, &QAbstractButton::clicked, this, [this, button] { open(button->question()); });
}

void OverviewPage::open(const CountButton::Question &question)
{
    if (question.of == CountButton::Of::People)
        emit usersRequested(question.conditions);
    else
        emit accessRightsRequested(question.conditions);
}

// Which roles there are is the organization's.
void OverviewPage::askRoles()
{
    const auto asked = RoleQuestions::of(m_parts.directory.records());
    for (int i = 0; i < RoleQuestions::most; ++i) {
        auto *row = m_roles->rows().at(i);
        const bool isAsked = i < int(asked.size());
        row->ask(isAsked ? asked.at(i).label : QString(), isAsked ? asked.at(i).question : row->question());
        row->setVisible(isAsked);
    }
    m_roles->scale();
    m_looks->askAdministrators(RoleQuestions::onOrganization(m_parts.directory.records()));
    m_numbers->askAnew();
}

void OverviewPage::connectParts()
{
    m_showState.setSingleShot(true);
    connect(&m_showState, &QTimer::timeout, this, &OverviewPage::showState);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_week->nameDays();
        m_numbers->recount();
    });
    connect(&m_parts.directory, &Directory::freshnessChanged, this, &OverviewPage::scheduleState);
    connect(&m_parts.directory, &Directory::rowsChanged, this, [this](Part part) {
        scheduleState();
        if (part == Part::Roles && isVisible())
            askRoles();
    });
    connect(&m_parts.client, &Client::onlineChanged, this, &OverviewPage::scheduleState);
    connect(&m_parts.session, &Session::stateChanged, this, &OverviewPage::scheduleState);
    connect(&m_parts.session, &Session::accountChanged, this, &OverviewPage::scheduleState);
    connect(m_week, &WeekCard::wholeRequested, this, [this] { open(WeekCard::whole()); });
    connect(m_changes, &ChangesCard::activityRequested, this, &OverviewPage::activityRequested);
    connect(m_changes, &ChangesCard::setRequested, this, &OverviewPage::setRequested);
}

// Three cards beside each other, or two where there is little room.
void OverviewPage::arrange()
{
    const int columns = width() >= m_parts.theme().length(wide) ? 3 : 2;
    if (std::exchange(m_columns, columns) == columns)
        return;
    constexpr int all = 6;
    m_grid->addWidget(m_status, 0, 0, 1, all);
    if (columns == 3) {
        m_grid->addWidget(m_seen, 1, 0, 1, 2);
        m_grid->addWidget(m_week, 1, 2, 1, 2);
        m_grid->addWidget(m_roles, 1, 4, 1, 2);
        m_grid->addWidget(m_looks, 2, 0, 1, 4);
        m_grid->addWidget(m_changes, 2, 4, 1, 2);
    } else {
        m_grid->addWidget(m_seen, 1, 0, 1, 3);
        m_grid->addWidget(m_week, 1, 3, 1, 3);
        m_grid->addWidget(m_roles, 2, 0, 1, all);
        m_grid->addWidget(m_looks, 3, 0, 1, all);
        m_grid->addWidget(m_changes, 4, 0, 1, all);
    }
    for (int column = 0; column < all; ++column)
        m_grid->setColumnStretch(column, 1);
    // The statuses are as high as they are; the others share what is left.
    for (int row = 1; row <= 4; ++row)
        m_grid->setRowStretch(row, row <= 2 || columns == 2 ? 1 : 0);
}

void OverviewPage::refresh()
{
    // People may have failed while others are still read. Offline, what runs only waits for its next attempt: whoever
    // presses wants one now.
    if (!m_parts.directory.isRefreshing(Part::Users) || !m_parts.client.isOnline())
        m_parts.directory.refresh();
    m_changes->read();
}

void OverviewPage::scheduleState()
{
    if (!isVisible() || m_showState.isActive())
        return;
    const bool isPaced = m_parts.directory.isRefreshing() && m_sinceState.isValid();
    m_showState.start(isPaced ? std::max(0, whileLoading - int(m_sinceState.elapsed())) : 0);
}

void OverviewPage::showState()
{
    m_showState.stop();
    m_sinceState.start();
    const auto &directory = m_parts.directory;
    const auto known = [&](Part part) { return directory.count(part) > 0 || directory.asOf(part).isValid(); };
    m_organization->setText(m_parts.session.account().organization.name);
    m_status->setPeople(known(Part::Users) ? std::optional(directory.count(Part::Users)) : std::nullopt);
    m_roles->setNote(known(Part::AccessRights) ? locale().toString(directory.count(Part::AccessRights)) : QString());
    showFreshness();
    showNotice();
    showInstead();
    m_numbers->show();
}

void OverviewPage::showFreshness()
{
    const auto words = OverviewWords::freshness(m_parts.directory);
    m_freshness->setText(words);
    m_freshness->setAccessibleName(words);
    m_spinner->setVisible(m_parts.directory.isRefreshing());
    // Pressed by keyboard it keeps the focus: disabled, it would hand that on to the button that adds people.
    m_refresh->setEnabled(!m_parts.directory.isRefreshing() || !m_parts.client.isOnline() || m_refresh->hasFocus());
}

void OverviewPage::go(OverviewWords::Way way)
{
    if (way == OverviewWords::Way::SignIn)
        emit signInRequested();
    else if (way == OverviewWords::Way::AddUsers)
        m_add->trigger();
    else
        refresh();
}

// The same words keep their button: somebody may just be pressing it.
void OverviewPage::showNotice()
{
    const auto said = OverviewWords::notice(m_parts);
    if (said == m_saidAbove)
        return;
    m_saidAbove = said;
    const bool hadFocus = m_banner->isAncestorOf(QApplication::focusWidget());
    m_banner->clear();
    m_notices->setVisible(said.has_value());
    focusInstead(hadFocus, said ? sayAbove(*said) : nullptr);
}

QPushButton *OverviewPage::sayAbove(const OverviewWords &said)
{
    m_banner->showMessage(said.tone, said.what, said.why, said.icon);
    if (said.way == OverviewWords::Way::None)
        return nullptr;
    const bool isSignIn = said.way == OverviewWords::Way::SignIn;
    auto *button
        = m_banner->addButton(isSignIn ? tr("Sign in") : tr("Try again"), isSignIn ? u"primary"_s : u"plain"_s);
    button->setObjectName(isSignIn ? u"signInAgain"_s : u"tryAgain"_s);
    connect(button, &QPushButton::clicked, this, [this, way = said.way] { go(way); });
    return button;
}

void OverviewPage::showInstead()
{
    const auto said = OverviewWords::instead(m_parts);
    if (said == m_saidInstead)
        return;
    m_saidInstead = said;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    auto *button = said ? sayInstead(*said) : nullptr;
    m_stack->setCurrentIndex(said ? 1 : 0);
    focusInstead(hadFocus, button);
}

QPushButton *OverviewPage::sayInstead(const OverviewWords &said)
{
    m_instead->say(said.icon, said.what, said.why);
    if (said.way == OverviewWords::Way::None)
        return nullptr;
    const bool isAdding = said.way == OverviewWords::Way::AddUsers;
    auto *button
        = m_instead->addButton(isAdding ? m_add->text() : tr("Try again"), isAdding ? u"plain"_s : u"primary"_s);
    button->setObjectName(isAdding ? u"addFirst"_s : u"tryAgain"_s);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, way = said.way] { go(way); });
    return button;
}

// What had the focus is gone: it stays with what follows it, or goes to the first number, else anywhere in the window.
void OverviewPage::focusInstead(bool hadFocus, QPushButton *next)
{
    if (!hadFocus)
        return;
    QWidget *first = m_stack->currentIndex() == 0 ? m_questions.constFirst() : static_cast<QWidget *>(m_refresh);
    (next ? next : first)->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_week->nameDays();
    askRoles();
    m_numbers->setActive(true);
    m_numbers->recount();
    m_minute.start();
    showState();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_numbers->setActive(false);
    m_minute.stop();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
