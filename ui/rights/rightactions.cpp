// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/rightactions.h"

#include "app/changes/heldback.h"
#include "ui/people/accessrightdialog.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"

using namespace Qt::StringLiterals;

RightActions::RightActions(const PageParts &parts, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
    , m_edit(make(u"edit"_s, tr("Edit access right…"), u"editRight"_s))
    , m_remove(make(u"remove-access"_s, tr("Remove access right"), u"removeRight"_s, ColorRole::Bad))
{
    connect(m_edit, &QAction::triggered, this, [this] {
        if (m_right)
            editRight(*m_right);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_right)
            removeRight(*m_right);
    });
    connectParts();
    update();
}

void RightActions::connectParts()
{
    connect(&m_parts.directory, &Directory::rowsChanged, this, [this](Directory::Part part) {
        if (part == Directory::Part::AccessRights || part == Directory::Part::Roles)
            update();
    });
    connect(&m_parts.directory, &Directory::rowChanged, this, [this](Directory::Part part, qint64 id) {
        if (part == Directory::Part::AccessRights && m_right && number(*m_right) == id)
            update();
    });
    connect(&m_parts.held, &HeldBack::ticked, this, &RightActions::update);
    connect(&m_parts.held, &HeldBack::cancelled, this, &RightActions::update);
    connect(&m_parts.held, &HeldBack::released, this, &RightActions::update);
    connect(&m_parts.changes, &Changes::busyChanged, this, &RightActions::update);
    connect(&m_parts.client, &Client::onlineChanged, this, &RightActions::update);
    connect(&m_parts.session, &Session::stateChanged, this, &RightActions::update);
    connect(&m_parts.session, &Session::accountChanged, this, &RightActions::update);
}

QAction *RightActions::make(const QString &icon, const QString &text, const QString &name, ColorRole role)
{
    auto *action = new QAction(m_parts.icons.icon(icon, role), text, this);
    action->setObjectName(name);
    return action;
}

void RightActions::setRight(std::optional<AccessRightId> right)
{
    m_right = right;
    update();
}

const AccessRight *RightActions::right() const
{
    return m_right ? m_parts.directory.records().rights.find(*m_right) : nullptr;
}

bool RightActions::isLeaving(AccessRightId id) const
{
    const auto &leaving = m_parts.held.set().changes;
    return m_parts.held.isHolding() && std::any_of(leaving.begin(), leaving.end(), [id](const Change &change) {
               return std::holds_alternative<RemoveAccessRight>(change.wish) && change.right && change.right->id == id;
           });
}

RightActions::Reasons RightActions::reasons(AccessRightId id) const
{
    QString both;
    if (isLeaving(id))
        both = tr("This access right is about to be removed.");
    else if (m_parts.changes.isBusy(id))
        both = tr("A change is on its way.");
    if (!both.isEmpty())
        return { both, both };
    const Situation now = m_parts.situation();
    return { .edit = ChangeWords::refusal(plan::changeAccessRight(now, id, {})),
             .remove = ChangeWords::refusal(plan::removeAccessRight(now, id)) };
}

void RightActions::update()
{
    const bool isThere = right() != nullptr;
    const auto [edit, remove] = isThere ? reasons(*m_right) : Reasons {};
    const auto show = [isThere](QAction *action, const QString &reason) {
        action->setEnabled(isThere && reason.isEmpty());
        action->setProperty("reason", reason);
        action->setToolTip(reason.isEmpty() ? action->text() : reason.toHtmlEscaped());
    };
    show(m_edit, edit);
    show(m_remove, remove);
    emit changed();
}

void RightActions::editRight(AccessRightId id)
{
    const AccessRight *right = m_parts.directory.records().rights.find(id);
    if (!right)
        return;
    auto *dialog = new AccessRightDialog(m_parts, *right, m_page);
    dialog->open();
}

void RightActions::removeRight(AccessRightId id)
{
    m_parts.feedback.hold({ { plan::removeAccessRight(m_parts.situation(), id) } });
}
