// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/tickedrights.h"

#include "ui/review/reviewdialog.h"
#include "ui/review/tickedrows.h"
#include "ui/review/untildialog.h"

using namespace Qt::StringLiterals;

TickedRights::TickedRights(const PageParts &parts, const AccessRightsModel &model, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_model(model)
    , m_page(page)
    , m_remove(make(u"remove-access"_s, tr("Remove access rights"), u"removeRightsTicked"_s))
    , m_until(make(u"calendar"_s, tr("Change end date…"), u"untilTicked"_s))
{
    connect(m_remove, &QAction::triggered, this, &TickedRights::removeTicked);
    connect(m_until, &QAction::triggered, this, &TickedRights::chooseUntil);
}

QAction *TickedRights::make(const QString &icon, const QString &text, const QString &name)
{
    auto *action = new QAction(m_parts.icons.icon(icon), text, this);
    action->setObjectName(name);
    return action;
}

QList<AccessRightId> TickedRights::rights() const
{
    QList<AccessRightId> rights;
    for (const qint64 id : tickedRows(m_model))
        rights.append(AccessRightId { id });
    return rights;
}

void TickedRights::removeTicked()
{
    const QList<AccessRightId> ids = rights();
    if (ids.isEmpty())
        return;
    const Situation now = m_parts.situation();
    const ChangeSet set = plan::each(ids, [&](AccessRightId id) { return plan::removeAccessRight(now, id); });
    auto *dialog = new ReviewDialog(m_parts, set, tr("Remove %Ln access rights", nullptr, int(ids.size())), m_page);
    dialog->open();
}

void TickedRights::chooseUntil()
{
    const QList<AccessRightId> ids = rights();
    if (ids.isEmpty())
        return;
    auto *dialog = new UntilDialog(m_parts, ids, m_page);
    dialog->open();
}
