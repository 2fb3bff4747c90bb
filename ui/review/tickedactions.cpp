// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/tickedactions.h"

#include "ui/review/reviewdialog.h"
#include "ui/review/sharedialog.h"
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
    , m_delete(make(u"delete"_s, tr("Delete…"), u"deleteTicked"_s, ColorRole::Bad))
{
    connect(m_suspend, &QAction::triggered, this, [this] { setAccess(false); });
    connect(m_restore, &QAction::triggered, this, [this] { setAccess(true); });
    connect(m_share, &QAction::triggered, this, &TickedActions::share);
    connect(m_removeRights, &QAction::triggered, this, &TickedActions::removeAllRights);
    connect(m_delete, &QAction::triggered, this, &TickedActions::removeTicked);
    connect(&parts.directory, &Directory::freshnessChanged, this, &TickedActions::weigh);
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
    const bool knowsRights = m_parts.directory.records().knowsRights;
    for (QAction *action : { m_share, m_removeRights }) {
        action->setEnabled(knowsRights);
        action->setToolTip(knowsRights ? action->text() : tr("Access rights are still being loaded."));
    }
}

QList<qint64> TickedActions::ticked() const
{
    QList<qint64> ids;
    const QSet<qint64> &wanted = m_model.ticked();
    ids.reserve(wanted.size());
    for (int row = 0; row < m_model.rowCount() && ids.size() < wanted.size(); ++row) {
        const qint64 id = m_model.idAtRow(row);
        if (wanted.contains(id))
            ids.append(id);
    }
    if (ids.size() == wanted.size())
        return ids;
    QSet<qint64> hidden = wanted;
    for (const qint64 id : std::as_const(ids))
        hidden.remove(id);
    QList<qint64> rest = hidden.values();
    std::sort(rest.begin(), rest.end());
    return ids + rest;
}

QList<UserId> TickedActions::people() const
{
    const QList<qint64> ids = ticked();
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

void TickedActions::review(const ChangeSet &set, const QString &title)
{
    auto *dialog = new ReviewDialog(m_parts, set, title, m_page);
    dialog->open();
}

void TickedActions::setAccess(bool enabled)
{
    const Situation now = m_parts.situation();
    const QList<UserId> ids = people();
    const int count = int(ids.size());
    if (count > 0)
        review(plan::each(ids, [&](UserId id) { return plan::setAccess(now, id, enabled); }),
               enabled ? tr("Restore access for %Ln people", nullptr, count)
                       : tr("Suspend access for %Ln people", nullptr, count));
}

void TickedActions::share()
{
    const QList<UserId> ids = people();
    if (ids.isEmpty())
        return;
    auto *dialog = new ShareDialog(m_parts, ids, m_page);
    dialog->open();
}

void TickedActions::removeAllRights()
{
    const Situation now = m_parts.situation();
    const auto rights = plan::rightsOf(m_parts.directory, people(), {});
    if (rights.isEmpty()) {
        m_parts.toast.present(tr("Nobody among the selected holds an access right directly."));
        return;
    }
    review(plan::each(rights, [&](AccessRightId id) { return plan::removeAccessRight(now, id); }),
           tr("Remove %Ln access rights", nullptr, int(rights.size())));
}

void TickedActions::removeTicked()
{
    const Situation now = m_parts.situation();
    if (m_on == On::Users) {
        const QList<UserId> ids = people();
        if (!ids.isEmpty())
            review(plan::each(ids, [&](UserId id) { return plan::deleteUser(now, id); }),
                   tr("Delete %Ln users for good?", nullptr, int(ids.size())));
        return;
    }
    QList<MemberId> members;
    for (const qint64 id : ticked())
        members.append(MemberId { id });
    if (!members.isEmpty())
        review(plan::each(members, [&](MemberId id) { return plan::deleteMember(now, id); }),
               tr("Delete %Ln members for good?", nullptr, int(members.size())));
}
