// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/personactions.h"

#include "ui/users/changewords.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

PersonActions::PersonActions(const UsersParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_suspend(make(u"suspend"_s, tr("Suspend access"), u"suspendAccess"_s))
    , m_restore(make(u"restore"_s, tr("Restore access"), u"restoreAccess"_s))
    , m_copyEmail(make(u"copy"_s, tr("Copy email"), u"copyEmail"_s))
    , m_copyId(make(u"copy"_s, tr("Copy user id"), u"copyId"_s))
    , m_delete(make(u"delete"_s, tr("Delete user…"), u"deleteUser"_s, ColorRole::Bad))
{
    connect(m_copyEmail, &QAction::triggered, this, [this] {
        if (const auto *current = person())
            copy(current->user.email);
    });
    connect(m_copyId, &QAction::triggered, this, [this] {
        if (m_person)
            copy(QString::number(number(*m_person)));
    });
    connect(&m_parts.directory, &Directory::peopleChanged, this, &PersonActions::update);
    connect(&m_parts.directory, &Directory::personChanged, this, [this](UserId changedOne) {
        if (m_person == changedOne)
            update();
    });
    connect(&m_parts.changes, &Changes::busyChanged, this, &PersonActions::update);
    connect(&m_parts.client, &Client::onlineChanged, this, &PersonActions::update);
    connect(&m_parts.session, &Session::stateChanged, this, &PersonActions::update);
    connect(&m_parts.session, &Session::accountChanged, this, &PersonActions::update);
    update();
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

void PersonActions::setLeaving(std::optional<UserId> person)
{
    m_leaving = person;
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

QAction *PersonActions::access() const
{
    const auto *current = person();
    const bool isOn = !current || current->status == AccessStatus::Active || current->status == AccessStatus::Pending;
    return isOn ? m_suspend : m_restore;
}

QString PersonActions::reason(const QAction *action) const
{
    return action->isEnabled() ? QString() : action->property("reason").toString();
}

void PersonActions::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void PersonActions::turnOff()
{
    for (QAction *action : { m_suspend, m_restore, m_copyEmail, m_copyId, m_delete }) {
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
    if (m_leaving && m_leaving == m_person)
        reason = tr("%1 is about to be deleted.").arg(ChangeWords::name(change));
    else if (isBusy())
        reason = tr("A change is on its way.");
    action->setEnabled(change.prospect == Prospect::WillChange && reason.isEmpty());
    action->setProperty("reason", reason);
    action->setToolTip(reason.isEmpty() ? action->text() : reason.toHtmlEscaped());
}

void PersonActions::update()
{
    if (person()) {
        const Situation now = m_parts.situation();
        weigh(m_suspend, plan::setAccess(now, *m_person, false));
        weigh(m_restore, plan::setAccess(now, *m_person, true));
        weigh(m_delete, plan::deleteUser(now, *m_person));
        m_copyEmail->setEnabled(true);
        m_copyId->setEnabled(true);
    } else {
        turnOff();
    }
    emit changed();
}
