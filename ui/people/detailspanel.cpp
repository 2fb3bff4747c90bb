// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/detailspanel.h"

#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"
#include "ui/users/personactions.h"
#include "ui/users/profileform.h"
#include "ui/users/verdict.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(const UsersParts &parts, PersonActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_avatar(new AvatarLabel(parts.theme(), 40))
    , m_name(new TextLabel(parts.theme(), TextStep::Section))
    , m_email(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_close(new IconButton(parts.icons, u"close"_s, tr("Close details")))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_why(new WhyBox(parts.theme(), parts.icons))
    , m_profile(new ProfileForm(parts))
    , m_reason(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_access(new QPushButton)
    , m_more(new QToolButton)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connect(&actions, &PersonActions::changed, this, &DetailsPanel::showPerson);
    showPerson();
}

QWidget *DetailsPanel::makeHead()
{
    m_name->setObjectName(u"detailsName"_s);
    m_name->setWordWrap(true);
    m_email->setObjectName(u"detailsEmail"_s);
    m_close->setObjectName(u"closeDetails"_s);
    m_banner->setObjectName(u"detailsBanner"_s);
    m_banner->setClosable(true);
    m_why->setObjectName(u"detailsWhy"_s);
    connect(m_close, &QAbstractButton::clicked, this, &DetailsPanel::closeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_email);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(12);
    column->addLayout(row);
    return head;
}

QWidget *DetailsPanel::makeBody()
{
    auto *boxes = new QVBoxLayout;
    boxes->setContentsMargins(16, 0, 16, 4);
    boxes->setSpacing(8);
    boxes->addWidget(m_banner);
    boxes->addWidget(m_why);
    auto *body = new QWidget;
    body->setProperty("ground", u"base"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(boxes);
    column->addWidget(m_profile, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    return area;
}

QWidget *DetailsPanel::makeFoot()
{
    m_access->setObjectName(u"accessButton"_s);
    connect(m_access, &QPushButton::clicked, this, [this] { m_actions.access()->trigger(); });
    m_reason->setObjectName(u"accessReason"_s);
    m_reason->setWordWrap(true);

    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"moreMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions({ m_actions.copyEmail(), m_actions.copyId() });
    menu->addSeparator();
    menu->addAction(m_actions.deleteUser());
    m_more->setObjectName(u"more"_s);
    m_more->setProperty("kind", u"icon"_s);
    m_more->setProperty("outlined", true);
    m_more->setIcon(m_parts.icons.icon(u"more"_s));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(menu);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_access);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 16, 9);
    column->setSpacing(8);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    m_foot = new QWidget;
    auto *both = new QVBoxLayout(m_foot);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(line);
    both->addWidget(foot);
    return m_foot;
}

void DetailsPanel::showPerson()
{
    const Person *person = m_actions.person();
    m_profile->showPerson(person);
    if (person) {
        const QString name = person->displayName();
        m_avatar->setPerson(number(person->user.id), initials(person->user.name, person->user.email));
        m_name->setText(name);
        m_email->setText(person->user.email);
        Verdict::show(*m_why, *person);
        setAccessibleDescription(m_why->spoken());
    }
    showFoot();
}

void DetailsPanel::showFoot()
{
    QAction *action = m_actions.access();
    const bool isSuspend = action == m_actions.suspendAccess();
    // While it is on its way the word stays what was asked for, although the row may have turned already.
    if (!m_actions.isBusy())
        m_wasOn = isSuspend;
    const QString busy = m_wasOn ? tr("Suspending…") : tr("Restoring…");
    m_access->setText(m_actions.isBusy() && !m_profile->isSaving() ? busy : action->text());
    m_access->setAccessibleName(m_access->text());
    m_access->setIcon(m_parts.icons.icon(isSuspend ? u"suspend"_s : u"restore"_s));
    enableAccess(action->isEnabled());
    const QString reason = m_actions.isBusy() ? QString() : m_actions.reason(action);
    m_access->setToolTip(reason.toHtmlEscaped());
    m_access->setAccessibleDescription(reason);
    m_reason->setText(reason);
    m_reason->setAccessibleName(reason);
    // The why box says it already for people of the directory.
    const Person *person = m_actions.person();
    const bool isSaid = person && person->status == AccessStatus::SuspendedByDirectory;
    m_reason->setVisible(!reason.isEmpty() && !isSaid);
    m_more->setEnabled(person != nullptr);
}

// The focus comes back to the button it was on: whoever suspends by keyboard can restore by the same key.
void DetailsPanel::enableAccess(bool enabled)
{
    if (!enabled && m_access->hasFocus())
        m_hadFocus = true;
    m_access->setEnabled(enabled);
    if (!enabled)
        return;
    if (std::exchange(m_hadFocus, false) && (m_more->hasFocus() || !focusWidget()))
        m_access->setFocus(Qt::OtherFocusReason);
}

int DetailsPanel::footHeight() const
{
    return m_foot->height();
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
