// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/detailspanel.h"

#include "ui/people/accessrightdialog.h"
#include "ui/people/changefeedback.h"
#include "ui/people/counttabs.h"
#include "ui/people/failurebanner.h"
#include "ui/people/permissionsform.h"
#include "ui/people/personactions.h"
#include "ui/people/profileform.h"
#include "ui/people/rightslist.h"
#include "ui/people/verdict.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/field.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(const PageParts &parts, PersonActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_avatar(new AvatarLabel(parts.theme(), 40))
    , m_name(new TextLabel(parts.theme(), TextStep::Section))
    , m_email(new ElidedLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_close(new IconButton(parts.icons, u"close"_s, tr("Close details")))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_failures(new FailureBanner(parts.feedback, *m_banner, this))
    , m_why(new WhyBox(parts.theme(), parts.icons))
    , m_tabs(new CountTabs(parts.theme()))
    , m_profile(new ProfileForm(parts))
    , m_rights(new RightsList(parts, *actions.shareAccess()))
    , m_permissions(new PermissionsForm(parts))
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
    column->addWidget(makeBoxes());
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    connectParts();
    showPerson();
}

void DetailsPanel::connectParts()
{
    connect(&m_actions, &PersonActions::changed, this, &DetailsPanel::showPerson);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPanel::showTab);
    connect(m_failures, &FailureBanner::shown, this, &DetailsPanel::failureShown);
    connect(m_profile, &ProfileForm::saveRequested, this, &DetailsPanel::saveProfile);
    connect(&m_parts.feedback, &ChangeFeedback::reported, this, [this](const ChangeReport &report) {
        m_profile->settle(report);
        showPerson(); // a switch whose change was refused goes back
    });
    connect(&m_parts.session, &Session::forgotten, m_profile, &ProfileForm::forgetEdits);
    connect(&m_parts.directory, &Directory::freshnessChanged, this, &DetailsPanel::showPerson);
    connect(m_rights, &RightsList::editRequested, this, &DetailsPanel::editRight);
    connect(m_rights, &RightsList::removeRequested, this, &DetailsPanel::removeRight);
    connect(m_rights, &RightsList::focusLeft, m_tabs, [this] { m_tabs->setFocus(Qt::OtherFocusReason); });
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
    column->setContentsMargins(sideMargins(16, 12, 8, 8));
    column->setSpacing(12);
    column->addLayout(row);
    return head;
}

QWidget *DetailsPanel::makeBoxes()
{
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    for (const QString &name : { tr("Profile"), tr("Access rights"), tr("Permissions") })
        m_tabs->addTab(name);
    auto *boxes = new QVBoxLayout;
    boxes->setContentsMargins(16, 0, 16, 8);
    boxes->setSpacing(8);
    boxes->addWidget(m_banner);
    boxes->addWidget(m_why);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(sideMargins(16, 0, 0, 0)); // behind the last tab there is room of its own
    tabs->addWidget(m_tabs, 1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(boxes);
    column->addLayout(tabs);
    column->addWidget(line);
    return head;
}

QWidget *DetailsPanel::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("ground", u"base"_s);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *page : std::initializer_list<QWidget *> { m_profile, m_rights, m_permissions })
        column->addWidget(page, 1);
    m_rights->hide();
    m_permissions->hide();
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(body);
    return m_area;
}

QWidget *DetailsPanel::makeFoot()
{
    m_access->setObjectName(u"accessButton"_s);
    connect(m_access, &QPushButton::clicked, this, &DetailsPanel::pressAccess);
    m_reason->setObjectName(u"accessReason"_s);
    m_reason->setWordWrap(true);

    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"moreMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions({ m_actions.copyEmail(), m_actions.copyId() });
    menu->addSeparator();
    menu->addActions({ m_actions.logins(), m_actions.createLogin() });
    menu->addSeparator();
    menu->addActions(m_actions.deletions());
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

void DetailsPanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DetailsPanel::editName()
{
    setTab(ProfileTab);
    auto *name = m_profile->nameField().lineEdit();
    name->setFocus(Qt::ShortcutFocusReason);
    name->selectAll();
}

DetailsPanel::Tab DetailsPanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailsPanel::showTab()
{
    const Tab current = tab();
    m_profile->setVisible(current == ProfileTab);
    m_rights->setVisible(current == AccessRightsTab);
    m_permissions->setVisible(current == PermissionsTab);
    m_area->ensureVisible(0, 0);
    showPerson();
}

// Only what is seen: while thousands of rows arrive this runs for each page of them.
void DetailsPanel::showPerson()
{
    const Person *person = m_actions.person();
    m_failures->setPerson(m_actions.personId());
    m_profile->showPerson(person);
    if (person && isVisible()) {
        m_avatar->setPerson(number(person->user.id), initials(person->user.name, person->user.email));
        m_name->setText(person->displayName());
        m_email->setText(person->user.email);
        showVerdict(*person);
    }
    if (m_rights->isVisible()) {
        const QString busy = m_actions.isBusy() ? tr("A change is on its way.") : QString();
        const QString reason = reasonAgainstChanges();
        m_rights->showPerson(person, reason.isEmpty() ? busy : reason);
    }
    if (m_permissions->isVisible())
        m_permissions->showPerson(person, reasonAgainstChanges());
    showFoot();
}

void DetailsPanel::showVerdict(const Person &person)
{
    const Records &records = m_parts.directory.records();
    const Verdict verdict = Verdict::of(records, person, QDateTime::currentDateTimeUtc());
    m_why->setVerdict(verdict.tone, verdict.verdict, verdict.sentence, verdict.facts, verdict.icon);
    setAccessibleDescription(m_why->spoken());
    const int rights = int(records.pathsOf(assigneeOf(person.user.id)).size());
    m_tabs->setCount(AccessRightsTab, records.knowsRights || rights > 0 ? std::optional(rights) : std::nullopt);
}

void DetailsPanel::setActionsOffered(bool offered)
{
    if (std::exchange(m_offersActions, offered) == offered)
        return;
    m_foot->setVisible(offered);
    m_rights->setShareOffered(offered);
    showPerson();
}

QString DetailsPanel::reasonAgainstChanges() const
{
    if (!m_offersActions)
        return tr("Several people are selected. Clear the selection to change one of them here.");
    const Person *person = m_actions.person();
    return person && m_actions.isLeaving() ? tr("%1 is about to be deleted.").arg(person->displayName()) : QString();
}

void DetailsPanel::saveProfile()
{
    const ChangeSet edits = m_profile->edits();
    m_profile->setSaving(true);
    m_parts.changes.apply(edits, Manner::AtOnce, this, [this](const ChangeReport &report) {
        m_profile->setSaving(false);
        m_parts.feedback.report(report);
        m_profile->showProblems(report);
    });
}

void DetailsPanel::editRight(AccessRightId id)
{
    if (const AccessRight *right = m_parts.directory.records().rights.find(id)) {
        auto *dialog = new AccessRightDialog(m_parts, *right, this);
        dialog->open();
    }
}

// There is no way back once it is sent: the toast counts down first.
void DetailsPanel::removeRight(AccessRightId id)
{
    const Change change = plan::removeAccessRight(m_parts.situation(), id);
    if (change.prospect == Prospect::WillChange)
        m_parts.feedback.hold({ { change } });
    else
        m_parts.feedback.apply({ { change } });
    showPerson();
}

void DetailsPanel::showFoot()
{
    QAction *action = m_actions.access();
    const bool isSuspend = action == m_actions.suspendAccess();
    // The word stays what was asked for, wherever that was, although the row may have turned already.
    const auto person = m_actions.personId();
    const auto asked = person ? m_parts.changes.accessOnItsWay(*person) : std::nullopt;
    m_access->setText(!asked ? action->text() : *asked ? tr("Restoring…") : tr("Suspending…"));
    m_access->setAccessibleName(m_access->text());
    m_access->setIcon(m_parts.icons.icon(isSuspend ? u"suspend"_s : u"restore"_s));
    enableAccess(action->isEnabled());
    const QString reason = m_actions.isBusy() ? QString() : m_actions.reason(action);
    m_access->setToolTip(reason.toHtmlEscaped());
    m_access->setAccessibleDescription(reason);
    m_reason->setText(reason);
    m_reason->setAccessibleName(reason);
    // The why box says it already for people of the directory.
    const Person *current = m_actions.person();
    const bool isSaid = current && current->status == AccessStatus::SuspendedByDirectory;
    m_reason->setVisible(!reason.isEmpty() && !isSaid);
    m_more->setEnabled(current != nullptr);
}

void DetailsPanel::pressAccess()
{
    m_pressed = m_access->hasFocus() ? m_actions.personId() : std::nullopt;
    m_actions.access()->trigger();
}

// The focus comes back to the button that was pressed: whoever suspends by keyboard can restore by the same key. Never
// to one where Qt alone had put it, nor for another person: the next key would shut somebody out.
void DetailsPanel::enableAccess(bool enabled)
{
    if (enabled == m_access->isEnabledTo(this))
        return;
    if (!enabled && m_access->hasFocus())
        (m_more->isEnabled() ? m_more : static_cast<QWidget *>(m_close))->setFocus(Qt::OtherFocusReason);
    else if (!enabled)
        m_pressed.reset();
    m_access->setEnabled(enabled);
    const auto pressed = enabled ? std::exchange(m_pressed, {}) : std::nullopt;
    if (pressed && pressed == m_actions.personId() && m_more->hasFocus())
        m_access->setFocus(Qt::OtherFocusReason);
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPerson();
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
