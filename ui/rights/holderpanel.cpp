// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/holderpanel.h"

#include "ui/people/failurebanner.h"
#include "ui/people/rightcard.h"
#include "ui/rights/assigneedelegate.h"
#include "ui/rights/rightactions.h"
#include "ui/rights/teammembersmodel.h"
#include "ui/shared/banner.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/whybox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

QString iconOf(AssigneeType type)
{
    switch (type) {
    case AssigneeType::Team:
        return u"team"_s;
    case AssigneeType::Guest:
        return u"guest"_s;
    case AssigneeType::User:
        return u"user"_s;
    case AssigneeType::Unknown:
        break;
    }
    return u"help"_s;
}

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

HolderPanel::HolderPanel(const PageParts &parts, RightActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_icon(new IconLabel(parts.icons, {}, ColorRole::Muted, 20))
    , m_name(new TextLabel(parts.theme(), TextStep::Section))
    , m_about(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_why(new WhyBox(parts.theme(), parts.icons))
    , m_cardRows(new QVBoxLayout)
    , m_membersTitle(new TextLabel(parts.theme(), TextStep::Strong))
    , m_model(new TeamMembersModel(this))
{
    setObjectName(u"holderDetails"_s);
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 3);
    m_membersBox = makeMembers();
    column->addWidget(m_membersBox, 2);
    auto *failures = new FailureBanner(parts.feedback, *m_banner, this);
    failures->setPerson({});
    connect(failures, &FailureBanner::shown, this, &HolderPanel::failureShown);
    connect(&actions, &RightActions::changed, this, &HolderPanel::showRight);
}

QWidget *HolderPanel::makeHead()
{
    m_name->setObjectName(u"holderName"_s);
    m_name->setWordWrap(true);
    m_about->setObjectName(u"holderAbout"_s);
    auto *close = new IconButton(m_parts.icons, u"close"_s, tr("Close details"));
    close->setObjectName(u"closeHolder"_s);
    connect(close, &QAbstractButton::clicked, this, &HolderPanel::closeRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(margin, 12, 8, 8));
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *HolderPanel::makeBody()
{
    m_banner->setObjectName(u"holderBanner"_s);
    m_banner->setClosable(true);
    m_why->setObjectName(u"holderWhy"_s);
    m_cardRows->setSpacing(0);
    auto *body = new QWidget;
    body->setProperty("ground", u"base"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 0, margin, 8);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_why);
    column->addLayout(m_cardRows);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    return area;
}

QWidget *HolderPanel::makeMembers()
{
    m_membersTitle->setContentsMargins(margin, 8, margin, 8);
    m_members = new QListView;
    m_members->setObjectName(u"teamMembers"_s);
    m_members->setAccessibleName(tr("People in the team"));
    m_members->setFrameShape(QFrame::NoFrame);
    m_members->setUniformItemSizes(true);
    m_members->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_members->setModel(m_model);
    m_members->setItemDelegate(new AssigneeDelegate(m_parts.icons, m_members));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine());
    column->addWidget(m_membersTitle);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(margin - 6, 0, margin - 6, 0); // the cells bring the rest
    list->addWidget(m_members);
    column->addLayout(list, 1);
    return box;
}

int HolderPanel::membersOf(const AccessRight &right) const
{
    return int(m_parts.directory.records().membersOf(TeamId { right.assignee.id }).size());
}

void HolderPanel::showRight()
{
    const AccessRight *right = m_actions.right();
    const Records &records = m_parts.directory.records();
    // People have a panel of their own.
    if (!right || (right->assignee.type == AssigneeType::User && records.people.find(UserId { right->assignee.id })))
        return;
    const QString name = records.assigneeName(*right);
    m_icon->setIcon(iconOf(right->assignee.type), ColorRole::Text);
    m_name->setText(name.isEmpty() ? tr("Not listed") : name);
    QString about = tr("No longer listed by Kisi");
    if (right->assignee.type == AssigneeType::Team)
        about = tr("Team");
    else if (const Guest *guest = records.guests.find(GuestId { right->assignee.id });
             guest && right->assignee.type == AssigneeType::Guest)
        about = guest->email.isEmpty() ? tr("Guest") : tr("Guest, %1").arg(guest->email);
    m_about->setText(about);
    showVerdict(*right);
    showCards(*right);
    showMembers(*right);
}

void HolderPanel::setActionsOffered(bool offered)
{
    if (std::exchange(m_offersActions, offered) != offered)
        showRight();
}

void HolderPanel::showVerdict(const AccessRight &right)
{
    const bool isTeam = right.assignee.type == AssigneeType::Team;
    const int people = isTeam ? membersOf(right) : 1;
    const auto validity = right.validity(QDateTime::currentDateTimeUtc());
    QString verdict = isTeam ? tr("%n people get this through the team", nullptr, people) : tr("Has this access now");
    Tone tone = Tone::Ok;
    if (validity == Validity::Expired)
        verdict = isTeam ? tr("Expired: nobody gets this through the team any more") : tr("Expired");
    else if (validity == Validity::NotYet)
        verdict = isTeam ? tr("%n people will get this through the team", nullptr, people) : tr("Not started yet");
    else if (people == 0)
        verdict = tr("Nobody gets this: nobody is in the team");
    if (validity != Validity::Valid || people == 0)
        tone = Tone::Hold;
    const Records &records = m_parts.directory.records();
    const auto text = RightText::of(records, { .right = &right }, QDateTime::currentDateTimeUtc());
    m_why->setVerdict(tone, verdict, tr("%1: %2.").arg(text.title, text.role), {},
                      isTeam ? u"team"_s : iconOf(right.assignee.type));
    setAccessibleDescription(m_why->spoken());
}

RightCard *HolderPanel::addCard()
{
    auto *card = new RightCard(m_parts.icons);
    connect(card, &RightCard::editRequested, &m_actions, &RightActions::editRight);
    connect(card, &RightCard::removeRequested, &m_actions, &RightActions::removeRight);
    m_cardRows->addWidget(card);
    m_cardRows->addWidget(makeLine());
    m_cards.append(card);
    return card;
}

// The current one first, then whatever else they hold.
void HolderPanel::showCards(const AccessRight &right)
{
    const Records &records = m_parts.directory.records();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<RightText> texts { RightText::of(records, { .right = &right }, now) };
    for (const int position : records.rightsOf(right.assignee)) {
        const AccessRight &other = records.rights.at(position);
        if (other.id != right.id)
            texts.append(RightText::of(records, { .right = &other }, now));
    }
    while (m_cards.size() > texts.size()) {
        auto *card = m_cards.takeLast();
        if (card->hasFocusWithin())
            m_cards.constLast()->takeFocus(); // the current right has one
        delete m_cardRows->itemAt(m_cardRows->count() - 1)->widget();
        delete card;
    }
    for (qsizetype index = 0; index < texts.size(); ++index) {
        RightCard *card = index < m_cards.size() ? m_cards.at(index) : addCard();
        card->show(texts.at(index));
        const auto [edit, remove] = m_actions.reasons(texts.at(index).id);
        const QString several = tr("Several are selected. Clear the selection to change one of them here.");
        card->setReasons(m_offersActions ? edit : several, m_offersActions ? remove : several);
    }
}

void HolderPanel::showMembers(const AccessRight &right)
{
    const bool isTeam = right.assignee.type == AssigneeType::Team;
    m_membersBox->setVisible(isTeam);
    const auto team = isTeam ? std::optional(TeamId { right.assignee.id }) : std::nullopt;
    m_model->show(m_parts.directory.records(), team);
    m_membersTitle->setText(tr("%n people in the team", nullptr, m_model->rowCount()));
}

void HolderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void HolderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
