// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/permissionsform.h"

#include "app/models/membersmodel.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changephrases.h"
#include "ui/people/changewords.h"
#include "ui/people/permissionrow.h"
#include "ui/people/typetable.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/popover.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PermissionsForm::PermissionsForm(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_type(new TextLabel(parts.theme(), TextStep::Body))
    , m_typeText(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_types(new QPushButton(parts.icons.icon(u"help"_s, ColorRole::Accent), tr("What each type may do")))
    , m_missing(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"permissionsForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(0);
    column->addWidget(makeType());
    column->addSpacing(8);
    makeRows();
    column->addStretch(1);
}

QWidget *PermissionsForm::makeType()
{
    auto *label = new TextLabel(m_parts.theme(), TextStep::SmallStrong);
    //: The type of a member: basic, manager or administrator; a noun
    label->setText(tr("Type"));
    m_type->setObjectName(u"memberType"_s);
    m_type->setWordWrap(true);
    m_typeText->setObjectName(u"memberTypeText"_s);
    m_typeText->setWordWrap(true);
    m_types->setObjectName(u"memberTypes"_s);
    m_types->setProperty("kind", u"link"_s);
    m_types->setAutoDefault(false);
    m_types->setFont(m_parts.theme().font(TextStep::Small));
    connect(m_types, &QPushButton::clicked, this, &PermissionsForm::openTypes);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_types);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_type);
    column->addWidget(m_typeText);
    return box;
}

PermissionRow *PermissionsForm::makeRow(const QString &icon, MemberPermission permission, const QString &sentence)
{
    auto *row = new PermissionRow(m_parts.icons, icon, permissionText(permission), sentence);
    layout()->addWidget(row);
    return row;
}

void PermissionsForm::makeRows()
{
    m_password = makeRow(u"password"_s, MemberPermission::Password, tr("Can sign in with email and password."));
    m_password->setObjectName(u"permissionPassword"_s);
    connect(m_password, &PermissionRow::switched, this,
            [this](bool on) { apply(plan::setPasswordSignIn(m_parts.situation(), *m_person, on)); });
    const auto add
        = [this](const QString &name, const QString &icon, MemberPermission permission, const QString &sentence) {
              auto *row = makeRow(icon, permission, sentence);
              row->setObjectName(name);
              m_classics.append({ permission, row });
              connect(row, &PermissionRow::switched, this, [this, permission](bool on) {
                  if (const Member *member = m_parts.directory.records().memberOf(*m_person))
                      apply(plan::setMemberPermission(m_parts.situation(), member->id, permission, on));
              });
          };
    using enum MemberPermission;
    add(u"permissionLink"_s, u"link"_s, Link, tr("Can use the link in Kisi’s invitation emails."));
    add(u"permissionApp"_s, u"phone"_s, App, tr("Can unlock with the Kisi apps, signed in."));
    add(u"permissionCard"_s, u"card"_s, Card, tr("Can unlock with a Kisi card."));
    add(u"permissionActivation"_s, u"check"_s, CardWithoutActivation, tr("Cards, fobs and stickers work at once."));
    m_missing->setObjectName(u"permissionsMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(sideMargins(28, 4, 0, 8));
    layout()->addWidget(m_missing);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    layout()->addWidget(line);
    m_suspend = new PermissionRow(m_parts.icons, u"suspend"_s, tr("Suspend access"),
                                  tr("Cannot unlock any door while this is on."));
    m_suspend->setObjectName(u"permissionSuspend"_s);
    m_suspend->setOnRole(ColorRole::Hold);
    layout()->addWidget(m_suspend);
    connect(m_suspend, &PermissionRow::switched, this,
            [this](bool on) { apply(plan::setAccess(m_parts.situation(), *m_person, !on)); });
    auto *hint = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Each switch applies at once and can be undone."));
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(m_parts.icons, u"undo"_s, ColorRole::Muted, 14), 0, Qt::AlignTop);
    row->addWidget(hint, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void PermissionsForm::apply(const Change &change)
{
    m_parts.feedback.apply({ { change } });
}

QString PermissionsForm::roleId(const Person &person) const
{
    const Member *member = m_parts.directory.records().memberOf(person.user.id);
    return member ? member->roleId.text() : QString();
}

void PermissionsForm::showPerson(const Person *person, const QString &reason)
{
    const auto id = person ? std::optional(person->user.id) : std::nullopt;
    if (std::exchange(m_person, id) != id) {
        const auto rows = findChildren<PermissionRow *>();
        for (PermissionRow *row : rows)
            row->forgetFocus();
    }
    setEnabled(person != nullptr);
    showType(person);
    if (person)
        showSwitches(*person, reason);
}

// The member's type where the server names one; else the role that reaches furthest.
void PermissionsForm::showType(const Person *person)
{
    const Records &records = m_parts.directory.records();
    const QString id = person ? roleId(*person) : QString();
    const QString type = id.isEmpty() ? (person ? person->role.text() : QString()) : memberTypeText(records, id);
    QString text = TypeTable::description(id);
    if (text.isEmpty())
        text = records.roles.value(id).description;
    m_type->setText(type.isEmpty() ? tr("No role") : type);
    m_type->setAccessibleName(tr("Type: %1").arg(m_type->text()));
    m_typeText->setText(text);
    m_typeText->setVisible(!text.isEmpty());
}

void PermissionsForm::settle(PermissionRow &row, bool on, const Change &change, const QString &reason)
{
    row.setBusy(m_parts.changes.isBusy(*m_person));
    row.setOn(on);
    const bool holdsForAll = change.refusal == Refusal::Offline || change.refusal == Refusal::SignedOut;
    row.setReason(reason.isEmpty() ? ChangeWords::refusal(change) : reason, holdsForAll);
}

void PermissionsForm::showSwitches(const Person &person, const QString &reason)
{
    const Situation now = m_parts.situation();
    const User &user = person.user;
    settle(*m_password, user.passwordFlowEnabled, plan::setPasswordSignIn(now, user.id, !user.passwordFlowEnabled),
           reason);
    const Member *member = m_parts.directory.records().memberOf(user.id);
    bool isAnyShown = false;
    for (const Classic &classic : std::as_const(m_classics)) {
        const auto allowed = member ? member->allows(classic.permission) : std::nullopt;
        classic.row->setVisible(allowed.has_value());
        isAnyShown = isAnyShown || allowed.has_value();
        if (allowed)
            settle(*classic.row, *allowed, plan::setMemberPermission(now, member->id, classic.permission, !*allowed),
                   reason);
    }
    settle(*m_suspend, !user.accessEnabled, plan::setAccess(now, user.id, !user.accessEnabled), reason);
    const QString missing = whyNoClassics(isAnyShown);
    m_missing->setText(missing);
    m_missing->setAccessibleName(missing);
    m_missing->setVisible(!missing.isEmpty());
}

QString PermissionsForm::whyNoClassics(bool isShown) const
{
    if (isShown)
        return {};
    switch (m_parts.directory.freshness(Directory::Part::Members)) {
    case Directory::Freshness::Empty:
        return tr("The switches for links, apps and cards are read once the Members page is opened.");
    case Directory::Freshness::Loading:
    case Directory::Freshness::Partial:
        return tr("The switches for links, apps and cards are still loading.");
    default:
        return tr("This Kisi server does not offer the switches for links, apps and cards.");
    }
}

void PermissionsForm::openTypes()
{
    const Person *person = m_person ? m_parts.directory.find(*m_person) : nullptr;
    if (!person)
        return;
    auto *popover = new Popover(m_parts.theme(), this);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(u"typesPopover"_s);
    auto *table = new TypeTable(m_parts.icons, m_parts.directory.records(), roleId(*person), person->displayName());
    connect(table, &TypeTable::closeRequested, popover, &QWidget::close);
    auto *column = new QVBoxLayout(popover);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    popover->openBelow(*m_types);
}
