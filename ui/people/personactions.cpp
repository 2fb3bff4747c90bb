// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/personactions.h"

#include "app/changes/heldback.h"
#include "app/changes/subjects.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/people/deletedialog.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

PersonActions::PersonActions(const PageParts &parts, QWidget *page, On on)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
    , m_on(on)
    , m_suspend(make(u"suspend"_s, tr("Suspend access"), u"suspendAccess"_s))
    , m_restore(make(u"restore"_s, tr("Restore access"), u"restoreAccess"_s))
    , m_share(make(u"share"_s, tr("Share access"), u"shareAccess"_s))
    , m_copyEmail(make(u"copy"_s, tr("Copy email"), u"copyEmail"_s))
    , m_copyId(make(u"copy"_s, tr("Copy user ID"), u"copyId"_s))
    , m_logins(make(u"phone"_s, tr("Logins…"), u"logins"_s))
    , m_createLogin(make(u"password"_s, tr("Create login…"), u"createLoginFor"_s))
    , m_deleteMember(make(u"delete"_s, tr("Delete member…"), u"deleteMember"_s, ColorRole::Bad))
    , m_delete(make(u"delete"_s, tr("Delete user…"), u"deleteUser"_s, ColorRole::Bad))
{
    connect(m_suspend, &QAction::triggered, this, [this] { setAccess(false); });
    connect(m_restore, &QAction::triggered, this, [this] { setAccess(true); });
    connect(m_deleteMember, &QAction::triggered, this, [this] { askToDelete(true); });
    connect(m_delete, &QAction::triggered, this, [this] { askToDelete(false); });
    connect(m_copyEmail, &QAction::triggered, this, [this] {
        if (const auto *current = person())
            QGuiApplication::clipboard()->setText(current->user.email);
    });
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (m_person)
            QGuiApplication::clipboard()->setText(QString::number(number(*m_person)));
    });
    connectParts();
    update();
}

void PersonActions::connectParts()
{
    connect(&m_parts.directory, &Directory::rowsChanged, this, &PersonActions::update);
    connect(&m_parts.directory, &Directory::freshnessChanged, this, [this](Directory::Part part) {
        if (part == Directory::Part::AccessRights || part == Directory::Part::TeamMemberships)
            update();
    });
    connect(&m_parts.directory, &Directory::rowChanged, this, [this](Directory::Part part, qint64 id) {
        if (part != Directory::Part::Users || (m_person && number(*m_person) == id))
            update();
    });
    connect(&m_parts.held, &HeldBack::ticked, this, [this](std::chrono::seconds) {
        if (isLeaving() && m_delete->isEnabled())
            update();
    });
    connect(&m_parts.held, &HeldBack::cancelled, this, &PersonActions::update);
    connect(&m_parts.held, &HeldBack::released, this, &PersonActions::update);
    connect(&m_parts.changes, &Changes::busyChanged, this, &PersonActions::update);
    connect(&m_parts.client, &Client::onlineChanged, this, &PersonActions::update);
    connect(&m_parts.session, &Session::stateChanged, this, &PersonActions::update);
    connect(&m_parts.session, &Session::accountChanged, this, &PersonActions::update);
}

QAction *PersonActions::make(const QString &icon, const QString &text, const QString &name, ColorRole role)
{
    auto *action = new QAction(m_parts.icons.icon(icon, role), text, this);
    action->setObjectName(name);
    return action;
}

void PersonActions::setPerson(std::optional<UserId> person)
{
    if (m_person == person)
        return;
    m_person = person;
    update();
}

const Person *PersonActions::person() const
{
    return m_person ? m_parts.directory.find(*m_person) : nullptr;
}

bool PersonActions::isBusy() const
{
    return m_person && m_parts.changes.isBusy(*m_person);
}

bool PersonActions::isLeaving() const
{
    if (!m_person || !m_parts.held.isHolding())
        return false;
    const auto &leaving = m_parts.held.set().changes;
    return std::any_of(leaving.begin(), leaving.end(), [this](const Change &change) {
        const bool isDeletion
            = std::holds_alternative<DeleteUser>(change.wish) || std::holds_alternative<DeleteMember>(change.wish);
        return isDeletion && personOf(change) == m_person;
    });
}

QAction *PersonActions::access() const
{
    const auto *current = person();
    const bool isOff = current && (!current->user.accessEnabled || !current->user.scimAccessEnabled);
    return isOff ? m_restore : m_suspend;
}

QList<QAction *> PersonActions::deletions() const
{
    return m_on == On::Members ? QList { m_deleteMember, m_delete } : QList { m_delete };
}

QString PersonActions::reason(const QAction *action) const
{
    return action->isEnabled() ? QString() : action->property("reason").toString();
}

void PersonActions::turnOff()
{
    for (QAction *action :
         { m_suspend, m_restore, m_share, m_copyEmail, m_copyId, m_logins, m_createLogin, m_deleteMember, m_delete }) {
        action->setEnabled(false);
        action->setProperty("reason", QString());
        action->setToolTip(action->text());
    }
}

void PersonActions::weigh(QAction *action, const Change &change)
{
    QString reason = ChangeWords::refusal(change);
    if (change.prospect == Prospect::AlreadySo && change.before && !change.before->scimAccessEnabled)
        reason = ChangeWords::refusal({ .wish = change.wish, .refusal = Refusal::SuspendedByDirectory });
    if (isLeaving())
        reason = tr("%1 is about to be deleted.").arg(ChangeWords::name(change));
    else if (isBusy())
        reason = tr("A change is on its way.");
    setReason(action, reason);
    action->setEnabled(change.prospect == Prospect::WillChange && reason.isEmpty());
}

void PersonActions::setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setProperty("reason", reason);
    action->setToolTip(reason.isEmpty() ? action->text() : reason.toHtmlEscaped());
}

// Before all rights are listed, what somebody has already would be given to them once more.
void PersonActions::weighSharing(const Situation &now)
{
    weigh(m_share, plan::giveAccessRight(now, { .assignee = assigneeOf(*m_person) }));
    if (m_share->isEnabled() && !m_parts.directory.records().knowsRights)
        setReason(m_share, tr("Access rights are still being loaded."));
}

void PersonActions::update()
{
    if (person()) {
        const Situation now = m_parts.situation();
        weigh(m_suspend, plan::setAccess(now, *m_person, false));
        weigh(m_restore, plan::setAccess(now, *m_person, true));
        weigh(m_delete, plan::deleteUser(now, *m_person));
        weighSharing(now);
        const Member *member = m_parts.directory.records().memberOf(*m_person);
        m_deleteMember->setVisible(member != nullptr);
        if (member)
            weigh(m_deleteMember, plan::deleteMember(now, member->id));
        weigh(m_createLogin, plan::createLogin(now, *m_person, {}, {}));
        for (QAction *action : { m_copyEmail, m_copyId, m_logins })
            action->setEnabled(true);
    } else {
        turnOff();
    }
    emit changed();
}

void PersonActions::setAccess(bool enabled)
{
    if (m_person)
        m_parts.feedback.apply({ { plan::setAccess(m_parts.situation(), *m_person, enabled) } });
}

void PersonActions::askToDelete(bool member)
{
    const Person *current = person();
    if (!current)
        return;
    const auto about = member ? DeleteDialog::About::Member : DeleteDialog::About::User;
    auto *dialog = new DeleteDialog(m_parts, *current, about, m_suspend->isEnabled(), m_page);
    connect(dialog, &DeleteDialog::deleteRequested, this, [this, member](UserId id) {
        const Member *known = m_parts.directory.records().memberOf(id);
        if (!member)
            m_parts.feedback.hold({ { plan::deleteUser(m_parts.situation(), id) } });
        else if (known)
            m_parts.feedback.hold({ { plan::deleteMember(m_parts.situation(), known->id) } });
    });
    connect(dialog, &DeleteDialog::suspendRequested, this,
            [this](UserId id) { m_parts.feedback.apply({ { plan::setAccess(m_parts.situation(), id, false) } }); });
    dialog->open();
}
