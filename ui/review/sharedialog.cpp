// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sharedialog.h"

#include "ui/people/dayfield.h"
#include "ui/people/zonetext.h"
#include "ui/review/reviewdialog.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

ShareDialog::ShareDialog(const PageParts &parts, const QList<UserId> &people, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_people(people)
    , m_scope(new QComboBox)
    , m_which(new QComboBox)
    , m_role(new QComboBox)
    , m_zoneWords(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_dates(new QVBoxLayout)
    , m_notify(new QCheckBox(tr("Notify the user")))
{
    setObjectName(u"shareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Share access"));
    setAccessibleName(windowTitle());
    m_scope->setObjectName(u"shareScope"_s);
    m_which->setObjectName(u"shareWhich"_s);
    m_role->setObjectName(u"shareRole"_s);
    m_notify->setObjectName(u"shareNotify"_s);
    m_zoneWords->setWordWrap(true);
    m_dates->setSpacing(12);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addWidget(makeHead());
    body->addWidget(new Field(parts.theme(), parts.icons, tr("Select scope"), m_scope));
    body->addWidget(new Field(parts.theme(), parts.icons, tr("Which one"), m_which));
    body->addWidget(new Field(parts.theme(), parts.icons, tr("Role"), m_role));
    body->addLayout(m_dates);
    body->addWidget(m_zoneWords);
    body->addWidget(m_notify);
    body->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumWidth(parts.theme().length(480));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ShareDialog::fillWhich);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ShareDialog::showDates);
    connect(&parts.session, &Session::forgotten, this, &QDialog::reject);
    fillScopes();
    m_scope->setFocus();
}

QWidget *ShareDialog::makeHead()
{
    auto *heading = new TextLabel(m_parts.theme(), TextStep::Section);
    heading->setText(tr("Share access with %Ln people", nullptr, int(m_people.size())));
    auto *sentence = new TextLabel(m_parts.theme(), TextStep::Body, ColorRole::Muted);
    sentence->setText(tr("What somebody has already stays theirs."));
    setAccessibleDescription(heading->text());
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(heading);
    column->addWidget(sentence);
    return head;
}

QWidget *ShareDialog::makeFoot()
{
    m_review = new QPushButton(tr("Review changes"));
    m_review->setObjectName(u"shareReview"_s);
    m_review->setProperty("kind", u"primary"_s);
    m_review->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->addButton(m_review, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"shareCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    connect(box, &QDialogButtonBox::accepted, this, &ShareDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *hint = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Nothing is sent yet."));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->addWidget(hint, 1);
    row->addWidget(box);
    return foot;
}

ScopeType ShareDialog::type() const
{
    return ScopeType(m_scope->currentData().toInt());
}

Scope ShareDialog::scope() const
{
    return { type(), m_which->currentData().toLongLong() };
}

// Whoever gives what they do not have themselves is refused by Kisi.
bool ShareDialog::mayGive(const Role &role) const
{
    return std::none_of(role.permissions.begin(), role.permissions.end(), [this](const QString &permission) {
        return m_parts.session.account().may(permission) == Permission::No;
    });
}

// Only where there is a role to give.
void ShareDialog::fillScopes()
{
    const auto &roles = m_parts.directory.records().roles;
    const auto offer = [&](ScopeType type, const QString &text) {
        const bool hasRole = std::any_of(roles.begin(), roles.end(),
                                         [&](const Role &role) { return role.appliesTo == type && mayGive(role); });
        if (hasRole)
            m_scope->addItem(text, int(type));
    };
    offer(ScopeType::Group, tr("Group"));
    offer(ScopeType::Place, tr("Place"));
    offer(ScopeType::Organization, tr("Organization"));
    fillWhich();
}

void ShareDialog::fillWhich()
{
    const Records &records = m_parts.directory.records();
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    if (type() == ScopeType::Organization)
        m_which->addItem(records.organization.name, number(records.organization.id));
    for (int position = 0; type() == ScopeType::Place && position < records.places.size(); ++position)
        m_which->addItem(records.places.at(position).name, number(records.places.at(position).id));
    for (int position = 0; type() == ScopeType::Group && position < records.groups.size(); ++position)
        m_which->addItem(records.groupName(records.groups.at(position)), number(records.groups.at(position).id));
    m_which->model()->sort(0);
    m_which->setCurrentIndex(m_which->count() > 0 ? 0 : -1);
    fillRoles();
    showDates();
}

void ShareDialog::fillRoles()
{
    const Records &records = m_parts.directory.records();
    m_role->clear();
    for (const Role &role : records.roles) {
        if (role.appliesTo == type() && mayGive(role))
            m_role->addItem(records.roleName(role.id), role.id);
    }
    m_role->model()->sort(0);
    // The one nearly everybody is given, where Kisi offers it.
    m_role->setCurrentIndex(qMax(0, m_role->findData(u"group_basic"_s)));
}

void ShareDialog::showDates()
{
    const Records &records = m_parts.directory.records();
    const QTimeZone zone = records.zoneOf(scope());
    const bool hasDates = type() == ScopeType::Group;
    if (hasDates != (m_from != nullptr) || zone != m_zone) {
        delete std::exchange(m_from, nullptr);
        delete std::exchange(m_until, nullptr);
        m_zone = zone;
        if (hasDates) {
            m_from = new DayField(m_parts.icons, DayField::From, zone);
            m_until = new DayField(m_parts.icons, DayField::Until, zone);
            m_from->setMoment({});
            m_until->setMoment({});
            m_dates->addWidget(m_from);
            m_dates->addWidget(m_until);
        }
    }
    m_zoneWords->setText(
        hasDates ? tr("Dates in %1. A day without a time counts whole.").arg(zonetext::timeOf(records, scope()))
                 : tr("Only rights to a group have dates."));
    showReview();
}

void ShareDialog::showReview()
{
    m_review->setEnabled(m_which->currentIndex() >= 0 && m_role->currentIndex() >= 0);
}

void ShareDialog::accept()
{
    api::NewAccessRight right { .scope = scope(),
                                .roleId = m_role->currentData().toString(),
                                .notify = m_notify->isChecked() };
    if (m_from) {
        right.from = m_from->moment();
        right.until = m_until->moment();
        if (right.from.isValid() && right.until.isValid() && right.until <= right.from)
            return m_until->setProblem(tr("It would end before it begins. Choose a later day."));
    }
    const Situation now = m_parts.situation();
    const ChangeSet set = plan::each(m_people, [&](UserId person) {
        right.assignee = assigneeOf(person);
        return plan::giveAccessRight(now, right);
    });
    auto *review = new ReviewDialog(m_parts, set, tr("Share access with %Ln people", nullptr, int(m_people.size())),
                                    parentWidget());
    QDialog::accept();
    review->open();
}

void ShareDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
