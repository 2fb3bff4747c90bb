// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/colleaguerights.h"

#include "ui/people/holderdelegate.h"
#include "ui/review/peoplematches.h"
#include "ui/shared/avatar.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/initials.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/sidemargins.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 232;

} // namespace

ColleagueRights::ColleagueRights(const PageParts &parts, const QList<UserId> &receivers, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_receivers(receivers)
    , m_matches(new PeopleMatches(parts.directory, this))
    , m_search(new SearchField(parts.icons))
    , m_list(new QListView)
    , m_note(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_finding(makeSearch())
    , m_avatar(new AvatarLabel(parts.theme(), 32))
    , m_name(new ElidedLabel(parts.theme(), TextStep::Strong))
    , m_email(new ElidedLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_area(new QScrollArea)
    , m_none(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_teams(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_notify(new QCheckBox(tr("Notify the user")))
    , m_chosen(makeChosen())
{
    setObjectName(u"colleagueRights"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_finding);
    column->addWidget(m_chosen);
    m_chosen->hide();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ColleagueRights::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    search();
}

QWidget *ColleagueRights::makeSearch()
{
    m_search->setObjectName(u"colleagueSearch"_s);
    m_search->setPlaceholderText(tr("Search name or email of a colleague"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setFixedHeight(m_parts.theme().length(32));
    m_search->installEventFilter(this);
    m_note->setObjectName(u"colleagueNote"_s);
    m_note->setWordWrap(true);
    m_list->setObjectName(u"colleagueMatches"_s);
    m_list->setAccessibleName(tr("Colleagues who match"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_parts.theme().length(listHeight));
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new HolderDelegate(m_parts.icons, PeopleMatches::EmailRole, m_list));
    m_list->installEventFilter(this);
    auto *finding = new QWidget;
    auto *column = new QVBoxLayout(finding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_note);
    return finding;
}

QWidget *ColleagueRights::makeChosen()
{
    m_name->setObjectName(u"colleagueName"_s);
    m_none->setObjectName(u"colleagueNone"_s);
    m_none->setText(tr("Holds no access rights directly: there is nothing to copy."));
    m_none->setWordWrap(true);
    m_teams->setObjectName(u"colleagueTeams"_s);
    m_teams->setWordWrap(true);
    m_notify->setObjectName(u"colleagueNotify"_s);
    auto *another = new QPushButton(tr("Another colleague"));
    another->setObjectName(u"colleagueAnother"_s);
    another->setProperty("small", true);
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &ColleagueRights::chooseAnother);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_email);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_avatar);
    head->addLayout(words, 1);
    head->addWidget(another);
    auto *chosen = new QWidget;
    auto *column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_area);
    column->addWidget(m_teams);
    column->addWidget(m_notify);
    return chosen;
}

void ColleagueRights::search()
{
    m_matches->search(m_search->text());
    const int shown = m_matches->rowCount();
    QString note;
    if (m_search->text().trimmed().isEmpty())
        note = tr("Their access is listed here. Tick what to give.");
    else if (shown == 0)
        note = tr("Nobody matches “%1”.").arg(m_search->text().trimmed());
    else if (m_matches->found() > shown)
        note = tr("%Ln more match: type more of the name.", nullptr, m_matches->found() - shown);
    if (m_parts.directory.isRefreshing(Directory::Part::Users) && shown == 0)
        note += u' ' + tr("Not everybody is loaded yet.");
    m_note->setText(note);
    m_note->setAccessibleName(note);
}

void ColleagueRights::choose(int row)
{
    if (const auto colleague = m_matches->personAt(row))
        showRights(*colleague);
}

void ColleagueRights::showSearch()
{
    m_copied = {};
    m_ticks.clear();
    m_chosen->hide();
    m_finding->show();
}

void ColleagueRights::startOver()
{
    showSearch();
    m_notify->setChecked(false);
    m_search->clear();
}

void ColleagueRights::chooseAnother()
{
    showSearch();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
    emit changed();
}

QWidget *ColleagueRights::makeTick(const CopiedRights::Row &row)
{
    auto *tick = new QCheckBox(QString(row.text).replace(u'&', "&&"_L1));
    tick->setObjectName(u"colleagueRight"_s);
    tick->setAccessibleName(row.text);
    tick->setAccessibleDescription(row.note);
    tick->setChecked(row.isUsual);
    tick->setEnabled(row.canBeGiven);
    connect(tick, &QCheckBox::toggled, this, &ColleagueRights::changed);
    m_ticks.append(tick);
    auto *note = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    note->setObjectName(u"colleagueRightNote"_s);
    note->setText(row.note);
    note->setVisible(!row.note.isEmpty());
    note->setWordWrap(true);
    note->setContentsMargins(sideMargins(24, 0, 0, 0));
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(sideMargins(1, 0, 0, 0));
    column->setSpacing(1);
    column->addWidget(tick);
    column->addWidget(note);
    return line;
}

void ColleagueRights::showRights(UserId colleague)
{
    const Person *person = m_parts.directory.find(colleague);
    if (!person)
        return search();
    m_copied = CopiedRights::of(m_parts, colleague, m_receivers);
    m_avatar->setPerson(number(colleague), initials(person->user.name, person->user.email));
    m_name->setText(person->displayName());
    m_email->setText(person->user.email);
    m_ticks.clear();
    auto *ticks = new QWidget;
    ticks->setProperty("ground", u"window"_s);
    auto *column = new QVBoxLayout(ticks);
    column->setContentsMargins(sideMargins(0, 0, 8, 0));
    column->setSpacing(8);
    for (const CopiedRights::Row &row : std::as_const(m_copied.rows))
        column->addWidget(makeTick(row));
    column->addStretch(1);
    m_area->setWidget(ticks);
    // Without a note nothing wraps, and there is no height for a width.
    const int wanted
        = column->hasHeightForWidth() ? column->totalHeightForWidth(width()) : column->totalSizeHint().height();
    m_area->setFixedHeight(qMin(wanted, m_parts.theme().length(listHeight)));
    m_area->setVisible(!m_copied.rows.isEmpty());
    m_none->setVisible(m_copied.rows.isEmpty());
    m_notify->setVisible(!m_copied.rows.isEmpty());
    m_teams->setText(m_copied.teams);
    m_teams->setVisible(!m_copied.teams.isEmpty());
    m_finding->hide();
    m_chosen->show();
    (m_ticks.isEmpty() ? m_chosen->findChild<QWidget *>(u"colleagueAnother"_s) : m_ticks.constFirst())->setFocus();
    emit changed();
}

QList<api::NewAccessRight> ColleagueRights::rights() const
{
    QList<api::NewAccessRight> rights;
    for (qsizetype at = 0; at < m_ticks.size(); ++at) {
        if (!m_ticks.at(at)->isChecked() || !m_ticks.at(at)->isEnabled())
            continue;
        rights.append(m_copied.rows.at(at).right);
        rights.last().notify = m_notify->isChecked();
    }
    return rights;
}

// Enter chooses; it must not send the form.
bool ColleagueRights::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && isEnter) {
        choose(m_list->currentIndex().row());
        return true;
    }
    if (watched == m_search && isEnter && m_matches->rowCount() == 1) {
        choose(0);
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down)) {
        if (m_matches->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentIndex(m_matches->index(0));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
