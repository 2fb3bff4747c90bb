// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/grouppanel.h"

#include "ui/groups/groupfacts.h"
#include "ui/groups/holderslist.h"
#include "ui/lists/actionbutton.h"
#include "ui/people/counttabs.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

GroupPanel::GroupPanel(const PageParts &parts, QAction &share, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_name(new TextLabel(parts.theme(), TextStep::Section))
    , m_place(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_facts(new GroupFacts(parts.theme()))
    , m_tabs(new CountTabs(parts.theme()))
    , m_people(new HoldersList(parts, tr("People with a role"), tr("Search people, roles, teams")))
    , m_teams(new HoldersList(parts, tr("Teams with a role"), tr("Search teams and roles")))
    , m_lists(new QStackedWidget)
    , m_share(share)
    , m_reason(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_foot(makeFoot())
{
    setObjectName(u"groupDetails"_s);
    setAccessibleName(tr("Details"));
    m_people->setObjectName(u"groupPeopleList"_s);
    m_teams->setObjectName(u"groupTeamsList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_facts);
    column->addWidget(makeTabs());
    column->addWidget(m_lists, 1);
    column->addWidget(m_foot);
    m_lists->addWidget(m_people);
    m_lists->addWidget(m_teams);

    connect(m_people, &HoldersList::chosen, this, [this](const Assignee &who) {
        if (who.type == AssigneeType::User && m_parts.directory.find(UserId { who.id }))
            emit personRequested(UserId { who.id });
    });
    m_show.setSingleShot(true);
    m_show.setInterval(100);
    connect(&m_show, &QTimer::timeout, this, &GroupPanel::showGroup);
    const auto later = [this] {
        if (isVisible() && !m_show.isActive())
            m_show.start();
    };
    connect(&parts.directory, &Directory::rowsChanged, this, later);
    connect(&parts.directory, &Directory::rowChanged, this, later);
    connect(&parts.directory, &Directory::freshnessChanged, this, later);
}

QWidget *GroupPanel::makeHead()
{
    m_name->setObjectName(u"groupName"_s);
    m_name->setWordWrap(true);
    m_place->setObjectName(u"groupPlace"_s);
    auto *close = new IconButton(m_parts.icons, u"close"_s, tr("Close details"));
    close->setObjectName(u"closeGroup"_s);
    connect(close, &QAbstractButton::clicked, this, &GroupPanel::closeRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_place);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(16, 12, 8, 8));
    row->setSpacing(12);
    row->addWidget(new IconLabel(m_parts.icons, u"group"_s, ColorRole::Text, 20), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *GroupPanel::makeTabs()
{
    m_tabs->setObjectName(u"groupTabs"_s);
    m_tabs->addTab(tr("People"));
    m_tabs->addTab(tr("Teams"));
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *tabs = new QWidget;
    auto *column = new QVBoxLayout(tabs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(line);
    return tabs;
}

QWidget *GroupPanel::makeFoot()
{
    m_reason->setObjectName(u"shareReason"_s);
    m_reason->setWordWrap(true);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 10, 16, 9);
    inner->setSpacing(8);
    inner->addWidget(m_reason);
    inner->addWidget(new ActionButton(m_share, u"plain"_s, u"shareOnGroup"_s), 0, Qt::AlignLeft);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(inner);
    connect(&m_share, &QAction::changed, this, &GroupPanel::showReason);
    showReason();
    return foot;
}

void GroupPanel::showReason()
{
    const QString reason = m_share.property("reason").toString();
    m_reason->setText(reason);
    m_reason->setAccessibleName(reason);
    m_reason->setVisible(!reason.isEmpty());
}

const Group *GroupPanel::group() const
{
    return m_group ? m_parts.directory.records().groups.find(*m_group) : nullptr;
}

void GroupPanel::setGroup(std::optional<GroupId> group)
{
    if (m_group == group)
        return;
    m_group = group;
    m_people->startOver();
    m_teams->startOver();
    if (isVisible())
        showGroup();
}

QString GroupPanel::noteFor(int holders, const QString &none) const
{
    if (!m_parts.directory.records().knowsRights)
        return tr("Access rights are not known yet.");
    return holders == 0 ? none : QString();
}

void GroupPanel::showGroup()
{
    m_show.stop();
    const Group *shown = group();
    if (!shown)
        return;
    const Records &records = m_parts.directory.records();
    const Place *place = shown->place ? records.places.find(*shown->place) : nullptr;
    m_name->setText(shown->name);
    m_place->setText(place ? place->name : shown->place ? tr("A place not listed") : tr("Organization"));
    auto holders = GroupHolders::of(records, shown->id, QDateTime::currentDateTimeUtc());
    m_facts->show(records, *shown, holders);
    m_tabs->setCount(PeopleTab, int(holders.people.size()));
    m_tabs->setCount(TeamsTab, int(holders.teams.size()));
    const int people = int(holders.people.size());
    const int teams = int(holders.teams.size());
    m_people->show(std::move(holders.people), noteFor(people, tr("Nobody has a role on this group.")));
    m_teams->show(std::move(holders.teams), noteFor(teams, tr("No team has a role on this group.")));
    setAccessibleDescription(tr("%1, %2").arg(m_name->text(), m_place->text()));
}

void GroupPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showGroup();
}

void GroupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void GroupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
