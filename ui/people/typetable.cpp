// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/typetable.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Classic { Basic, Manager, Administrator, NoClassic };

Classic classicOf(const QString &roleId)
{
    if (roleId == "basic"_L1)
        return Basic;
    if (roleId == "manager"_L1)
        return Manager;
    return roleId == "administrator"_L1 || roleId == "admin"_L1 ? Administrator : NoClassic;
}

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

TypeTable::TypeTable(const Icons &icons, const Records &records, const QString &roleId, const QString &person,
                     QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
{
    setObjectName(u"typeTable"_s);
    setAccessibleName(tr("What each type may do"));
    const bool isServers = records.roles.contains(roleId);
    const Matrix matrix = isServers ? ofRoles(records, roleId) : classic(roleId);
    const QString always = tr("Suspended people unlock nothing, whatever their type.");
    const QString own
        = matrix.own < 0 ? QString() : tr("Type of %1: %2.").arg(person, matrix.types.at(matrix.own)) + u' ';
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    column->addWidget(makeGrid(matrix));
    column->addWidget(makeFoot(own + always));
}

QString TypeTable::description(const QString &roleId)
{
    switch (classicOf(roleId)) {
    case Basic:
        return tr("Unlocks doors and sees their own unlock history.");
    case Manager:
        return tr("Manages other users, schedules and sees events, and sees other members’ unlock history.");
    case Administrator:
        return tr("Manages users, teams, hardware and integrations, and sees events and unlock history.");
    case NoClassic:
        break;
    }
    return {};
}

TypeTable::Matrix TypeTable::classic(const QString &roleId)
{
    const QList<bool> everybody { true, true, true };
    const QList<bool> managers { false, true, true };
    const QList<bool> administrators { false, false, true };
    const Classic own = classicOf(roleId);
    return { .types = { tr("Basic"), tr("Manager"), tr("Administrator") },
             .rows = { { tr("Unlock any door shared with them"), everybody },
                       { tr("See event logs of their groups"), managers },
                       { tr("Add members to their groups"), managers },
                       { tr("Delete members of their groups"), administrators },
                       { tr("Configure Kisi devices"), administrators },
                       { tr("Add and delete doors"), administrators },
                       { tr("Add and delete integrations"), administrators },
                       { tr("Add and delete groups"), administrators },
                       { tr("Set security restrictions"), administrators } },
             .own = own == NoClassic ? -1 : int(own) };
}

// Of the hundred permissions a role has, those that tell the roles apart for people's sake.
TypeTable::Matrix TypeTable::ofRoles(const Records &records, const QString &roleId)
{
    const std::initializer_list<std::pair<QString, QString>> chosen {
        { u"locks_unlock"_s, tr("Unlock doors") },
        { u"users_read"_s, tr("See people") },
        { u"users_write"_s, tr("Add, change and delete people") },
        { u"role_assignments_write"_s, tr("Share and remove access") },
        { u"teams_write"_s, tr("Change teams") },
        { u"groups_write"_s, tr("Add and delete groups") },
        { u"locks_write"_s, tr("Add and delete doors") },
        { u"integrations_write"_s, tr("Add and delete integrations") },
        { u"cards_write"_s, tr("Assign cards") },
        { u"events_read"_s, tr("See event logs") },
    };
    QList<Role> roles;
    for (const Role &role : records.roles) {
        if (role.appliesTo == records.roles.value(roleId).appliesTo)
            roles.append(role);
    }
    std::sort(roles.begin(), roles.end(), [](const Role &left, const Role &right) {
        return std::pair(left.permissions.size(), left.id) < std::pair(right.permissions.size(), right.id);
    });
    Matrix matrix;
    for (const Role &role : std::as_const(roles)) {
        if (role.id == roleId)
            matrix.own = int(matrix.types.size());
        matrix.types.append(records.roleName(role.id));
    }
    for (const auto &[permission, may] : chosen) {
        Row row { .may = may };
        for (const Role &role : std::as_const(roles))
            row.types.append(role.permissions.contains(permission));
        matrix.rows.append(row);
    }
    return matrix;
}

QWidget *TypeTable::makeHead()
{
    auto *title = new TextLabel(m_icons.theme(), TextStep::Section);
    title->setText(accessibleName());
    auto *close = new IconButton(m_icons, u"close"_s, tr("Close"));
    close->setObjectName(u"closeTypes"_s);
    connect(close, &QAbstractButton::clicked, this, &TypeTable::closeRequested);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(16, 8, 8, 8));
    row->addWidget(title, 1);
    row->addWidget(close);
    return head;
}

QWidget *TypeTable::makeGrid(const Matrix &matrix)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setColumnMinimumWidth(int(matrix.types.size()) + 1, 8);
    grid->setVerticalSpacing(0);
    auto *may = new TextLabel(m_icons.theme(), TextStep::SmallStrong, ColorRole::Muted);
    //: Heading of a table of what each type of member is allowed to do, as in "May: Unlock doors"; no month
    may->setText(tr("May"));
    may->setContentsMargins(sideMargins(16, 7, 24, 7));
    grid->addWidget(may, 0, 0);
    grid->setColumnStretch(0, 1);
    for (int type = 0; type < matrix.types.size(); ++type) {
        const auto role = type == matrix.own ? ColorRole::Accent : ColorRole::Muted;
        auto *name = new TextLabel(m_icons.theme(), TextStep::SmallStrong, role);
        name->setAlignment(Qt::AlignCenter);
        name->setText(matrix.types.at(type));
        name->setWordWrap(matrix.types.size() > 3);
        name->setContentsMargins(8, 7, 8, 7);
        const int words = name->wordWrap() ? 0 : name->sizeHint().width();
        name->setMinimumWidth(qMax(m_icons.theme().length(86), words));
        grid->addWidget(name, 0, type + 1);
    }
    for (const Row &row : matrix.rows)
        addRow(*grid, matrix, row);
    addLine(*grid);
    return box;
}

void TypeTable::addLine(QGridLayout &grid)
{
    grid.addWidget(makeLine(), grid.rowCount(), 0, 1, -1);
}

void TypeTable::addRow(QGridLayout &grid, const Matrix &matrix, const Row &row)
{
    addLine(grid);
    const int line = grid.rowCount();
    QStringList allowed;
    for (int type = 0; type < row.types.size(); ++type) {
        const bool may = row.types.at(type);
        if (may)
            allowed.append(matrix.types.at(type));
        auto *mark = new IconLabel(m_icons, may ? u"check"_s : u"minus"_s, may ? ColorRole::Ok : ColorRole::Muted);
        grid.addWidget(mark, line, type + 1, Qt::AlignCenter);
    }
    auto *text = new TextLabel(m_icons.theme(), TextStep::Body);
    text->setText(row.may);
    text->setContentsMargins(sideMargins(16, 7, 24, 7));
    // The marks say nothing by themselves.
    text->setAccessibleName(tr("%1: %2").arg(row.may, allowed.isEmpty() ? tr("nobody") : allowed.join(u", "_s)));
    grid.addWidget(text, line, 0);
}

QWidget *TypeTable::makeFoot(const QString &sentence)
{
    auto *text = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
    text->setObjectName(u"typesNote"_s);
    text->setText(sentence);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(6);
    row->addWidget(new IconLabel(m_icons, u"info"_s, ColorRole::Muted, 14));
    row->addWidget(text, 1);
    return foot;
}
