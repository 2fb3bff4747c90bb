// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/newaccess.h"

#include "ui/review/addaccessdialog.h"
#include "ui/review/newrighttext.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

NewAccess::NewAccess(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_none(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_lines(new QVBoxLayout)
    , m_share(new QPushButton(parts.icons.icon(u"share"_s), tr("Share access…")))
{
    setObjectName(u"newAccess"_s);
    auto *title = new TextLabel(parts.theme(), TextStep::Strong);
    title->setText(tr("Access"));
    m_none->setObjectName(u"newAccessNone"_s);
    m_none->setText(tr("None yet: they are added, and no door opens for them."));
    m_share->setObjectName(u"newAccessShare"_s);
    m_share->setAutoDefault(false);
    connect(m_share, &QPushButton::clicked, this, &NewAccess::ask);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_none, 1);
    head->addStretch(0);
    head->addWidget(m_share);
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_lines);
    showRights();
}

void NewAccess::clear()
{
    m_rights.clear();
    showRights();
}

void NewAccess::ask()
{
    auto *dialog = new AddAccessDialog(m_parts, this);
    connect(dialog, &AddAccessDialog::chosen, this, &NewAccess::take);
    dialog->open();
}

// The same role on the same scope twice would be refused: the newer dates count.
void NewAccess::take(const QList<api::NewAccessRight> &rights)
{
    for (const api::NewAccessRight &right : rights) {
        m_rights.removeIf([&right](const api::NewAccessRight &other) {
            return other.scope == right.scope && other.roleId == right.roleId;
        });
        m_rights.append(right);
    }
    showRights();
    emit changed();
}

QWidget *NewAccess::makeLine(int position)
{
    const QString text = NewRightText::of(m_parts.directory.records(), m_rights.at(position));
    auto *label = new ElidedLabel(m_parts.theme(), TextStep::Body);
    label->setObjectName(u"newAccessLine"_s);
    label->setText(text);
    auto *remove = new IconButton(m_parts.icons, u"close"_s, tr("Leave out %1").arg(text));
    remove->setObjectName(u"newAccessRemove"_s);
    connect(remove, &QAbstractButton::clicked, this, [this, position] {
        m_rights.removeAt(position);
        showRights();
        emit changed();
    });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_parts.icons, u"right"_s, ColorRole::Text));
    row->addWidget(label, 1);
    row->addWidget(remove);
    return line;
}

void NewAccess::showRights()
{
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what is pressed
        delete item;
    }
    for (int position = 0; position < m_rights.size(); ++position)
        m_lines->addWidget(makeLine(position));
    m_none->setVisible(m_rights.isEmpty());
}
