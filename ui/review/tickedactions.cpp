// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/tickedactions.h"

#include "ui/review/fielddialog.h"
#include "ui/review/notesdialog.h"
#include "ui/review/permissiondialog.h"
#include "ui/review/removerightsdialog.h"
#include "ui/review/sharedialog.h"
#include "ui/review/tickedrows.h"
#include "ui/review/untildialog.h"
#include "ui/shared/toast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TickedActions::TickedActions(const PageParts &parts, const DirectoryModel &model, QWidget *page, On on)
    : QObject(page)
    , m_parts(parts)
    , m_model(model)
    , m_page(page)
    , m_on(on)
    , m_suspend(make(u"suspend"_s, tr("Suspend access"), u"suspendTicked"_s))
    , m_restore(make(u"restore"_s, tr("Restore access"), u"restoreTicked"_s))
    , m_share(make(u"share"_s, tr("Share access"), u"shareTicked"_s))
    , m_removeRights(make(u"remove-access"_s, tr("Remove access rights"), u"removeRightsTicked"_s))
    , m_until(make(u"calendar"_s, tr("Change end date…"), u"untilTicked"_s))
    , m_permission(make(u"lock"_s, tr("Set permission…"), u"permissionTicked"_s))
    , m_notes(make(u"edit"_s, tr("Set notes…"), u"notesTicked"_s))
    , m_field(make(u"columns"_s, tr("Set a field…"), u"fieldTicked"_s))
    , m_delete(make(u"delete"_s, tr("Delete…"), u"deleteTicked"_s, ColorRole::Bad))
{
    connect(m_suspend, &QAction::triggered, this, [this] { setAccess(false); });
    connect(m_restore, &QAction::triggered, this, [this] { setAccess(true); });
    connect(m_share, &QAction::triggered, this, &TickedActions::askAbout<ShareDialog>);
    connect(m_removeRights, &QAction::triggered, this, &TickedActions::chooseRights);
    connect(m_until, &QAction::triggered, this, &TickedActions::chooseUntil);
    connect(m_permission, &QAction::triggered, this, &TickedActions::choosePermission);
    connect(m_notes, &QAction::triggered, this, &TickedActions::askAbout<NotesDialog>);
    connect(m_field, &QAction::triggered, this, &TickedActions::askAbout<FieldDialog>);
    connect(m_delete, &QAction::triggered, this, &TickedActions::removeTicked);
    connect(&parts.directory, &Directory::freshnessChanged, this, &TickedActions::weigh);
    connect(&parts.session, &Session::accountChanged, this, &TickedActions::weigh);
    weigh();
}

QAction *TickedActions::make(const QString &icon, const QString &text, const QString &name, ColorRole role)
{
    auto *action = new QAction(m_parts.icons.icon(icon, role), text, this);
    action->setObjectName(name);
    return action;
}

// Before all rights are listed, "all rights of somebody" would be some of them, and what they have given twice.
void TickedActions::weigh()
{
    const Account &account = m_parts.session.account();
    QString aboutRights;
    if (account.may(u"role_assignments_write"_s) == Permission::No)
        aboutRights = tr("Your role may not change access rights. Ask an organization administrator.");
    else if (!m_parts.directory.records().knowsRights)
        aboutRights = tr("Access rights are still being loaded.");
    QString aboutPeople;
    if (account.may(u"users_write"_s) == Permission::No)
        aboutPeople = tr("Your role may not change people. Ask an organization administrator.");
    for (QAction *action : { m_share, m_removeRights, m_until })
        setReason(action, aboutRights);
    for (QAction *action : { m_suspend, m_restore, m_permission, m_notes, m_field, m_delete })
        setReason(action, aboutPeople);
}

void TickedActions::setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setProperty("reason", reason);
    action->setToolTip(reason.isEmpty() ? action->text() : reason);
}

QList<MemberId> TickedActions::members() const
{
    QList<MemberId> members;
    if (m_on != On::Members)
        return members;
    for (const qint64 id : tickedRows(m_model))
        members.append(MemberId { id });
    return members;
}

QList<UserId> TickedActions::people() const
{
    const QList<qint64> ids = tickedRows(m_model);
    QList<UserId> people;
    people.reserve(ids.size());
    for (const qint64 id : ids) {
        if (m_on == On::Users)
            people.append(UserId { id });
        else if (const Member *member = m_parts.directory.records().members.find(MemberId { id }))
            people.append(member->user);
    }
    return people;
}

template <typename Dialog>
void TickedActions::askAbout()
{
    const QList<UserId> ids = people();
    if (ids.isEmpty())
        return;
    auto *dialog = new Dialog(m_parts, ids, m_page);
    dialog->open();
}

// One at a time: pressed twice, there would be two windows about the same.
void TickedActions::review(int count, const PlannedReview::Plan &plan, const QString &title)
{
    const PlannedReview *before = m_planning;
    if (count > 0 && (!before || !before->isPlanning()))
        m_planning = new PlannedReview(m_parts, count, plan, title, m_page);
}

void TickedActions::setAccess(bool enabled)
{
    const QList<UserId> ids = people();
    const int count = int(ids.size());
    review(
        count,
        [ids, enabled](const Situation &now, int position) { return plan::setAccess(now, ids.at(position), enabled); },
        enabled ? tr("Restore access for %Ln people", nullptr, count)
                : tr("Suspend access for %Ln people", nullptr, count));
}

bool TickedActions::isAnyHeld(bool onGroups) const
{
    const auto rights = plan::rightsOf(m_parts.directory, people(), {});
    return std::any_of(rights.begin(), rights.end(), [this, onGroups](AccessRightId id) {
        return !onGroups || m_parts.directory.records().rights.find(id)->hasDates();
    });
}

void TickedActions::chooseRights()
{
    if (isAnyHeld(false))
        askAbout<RemoveRightsDialog>();
    else
        m_parts.toast.present(tr("Nobody among the selected holds an access right directly."));
}

void TickedActions::chooseUntil()
{
    if (isAnyHeld(true))
        askAbout<UntilDialog>();
    else
        m_parts.toast.present(tr("Nobody among the selected holds an access right to a group directly."));
}

void TickedActions::choosePermission()
{
    const QList<UserId> ids = people();
    if (ids.isEmpty())
        return;
    auto *dialog = new PermissionDialog(m_parts, ids, members(), m_page);
    dialog->open();
}

void TickedActions::removeTicked()
{
    if (m_on == On::Users) {
        const QList<UserId> ids = people();
        return review(
            int(ids.size()),
            [ids](const Situation &now, int position) { return plan::deleteUser(now, ids.at(position)); },
            tr("Delete %Ln users for good?", nullptr, int(ids.size())));
    }
    const QList<MemberId> ids = members();
    review(
        int(ids.size()),
        [ids](const Situation &now, int position) { return plan::deleteMember(now, ids.at(position)); },
        tr("Delete %Ln members for good?", nullptr, int(ids.size())));
}
