// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/addmemberdialog.h"

#include "ui/people/changephrases.h"
#include "ui/people/changewords.h"
#include "ui/people/emailaddress.h"
#include "ui/people/permissionrow.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/toast.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

AddMemberDialog::AddMemberDialog(const PageParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_email(new Field(parts.theme(), parts.icons, tr("Email")))
    , m_name(new Field(parts.theme(), parts.icons, tr("Name (optional)")))
    , m_hint(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_add(new QPushButton(tr("Add member")))
{
    setObjectName(u"addMemberDialog"_s);
    setWindowTitle(tr("Add member"));
    setAccessibleName(windowTitle());
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // wrapped at this width, not at the narrowest
    column->addWidget(makeBody(), 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumWidth(parts.theme().length(440));
    resize(parts.theme().length(520), sizeHint().height());

    connect(m_email->lineEdit(), &QLineEdit::textEdited, this, [this] { judge(false); });
    connect(m_email->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!email().isEmpty())
            judge(true);
    });
    connect(m_name->lineEdit(), &QLineEdit::textEdited, m_name, &Field::clearMessage);
    reset();
}

AddMemberDialog::~AddMemberDialog()
{
    // QDialog's destructor takes the focus from the field, and the field would tell of it.
    m_email->lineEdit()->disconnect(this);
}

QWidget *AddMemberDialog::makeBody()
{
    m_banner->setObjectName(u"addMemberBanner"_s);
    m_email->editor()->setObjectName(u"memberEmail"_s);
    m_email->lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_name->editor()->setObjectName(u"memberName"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 20, margin, 16);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_email);
    column->addWidget(m_name);
    column->addWidget(makePermissions());
    column->addStretch(1);
    return body;
}

QWidget *AddMemberDialog::makePermissions()
{
    m_card = makePermission(u"card"_s, MemberPermission::Card, tr("Can unlock with a Kisi card."), m_wish.cardEnabled);
    m_card->setObjectName(u"newMemberCard"_s);
    m_password = makePermission(u"password"_s, MemberPermission::Password, tr("Can sign in with email and password."),
                                m_wish.passwordFlowEnabled);
    m_password->setObjectName(u"newMemberPassword"_s);
    auto *permissions = new QWidget;
    auto *column = new QVBoxLayout(permissions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (PermissionRow *row : { m_card, m_password }) {
        row->setReason({}); // its switch is named after it only now
        column->addWidget(row);
    }
    return permissions;
}

PermissionRow *AddMemberDialog::makePermission(const QString &icon, MemberPermission permission,
                                               const QString &sentence, bool &wish)
{
    auto *row = new PermissionRow(m_parts.icons, icon, permissionText(permission), sentence);
    connect(row, &PermissionRow::switched, this, [&wish](bool on) { wish = on; });
    return row;
}

QWidget *AddMemberDialog::makeFoot()
{
    m_hint->setText(tr("Kisi also creates a user for this address."));
    m_hint->setWordWrap(true);
    m_add->setObjectName(u"addMemberConfirm"_s);
    m_add->setProperty("kind", u"primary"_s);
    m_add->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    cancel->setToolTip(tr("What is typed here stays until you come back."));
    connect(box, &QDialogButtonBox::accepted, this, &AddMemberDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &AddMemberDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(box);
    return foot;
}

void AddMemberDialog::begin()
{
    m_domains = EmailAddress::domainsOf(m_parts.directory);
    fit();
    open();
    m_email->editor()->setFocus(Qt::TabFocusReason);
}

// A window does not grow by itself where heights follow from widths.
void AddMemberDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void AddMemberDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_add->setEnabled(!busy);
    m_add->setText(busy ? tr("Adding…") : tr("Add member"));
    for (const Field *field : { m_email, m_name })
        field->lineEdit()->setReadOnly(busy);
    for (PermissionRow *row : { m_card, m_password })
        row->setBusy(busy);
}

void AddMemberDialog::reset()
{
    m_wish = {};
    m_banner->clear();
    for (Field *field : { m_email, m_name }) {
        field->lineEdit()->clear();
        field->clearMessage();
    }
    m_card->setOn(m_wish.cardEnabled);
    m_password->setOn(m_wish.passwordFlowEnabled);
}

QString AddMemberDialog::email() const
{
    return m_email->lineEdit()->text().trimmed();
}

QString AddMemberDialog::problem() const
{
    if (email().isEmpty())
        return tr("Type the email address of the new member.");
    if (email().count(u'@') > 1)
        return tr("There are two @ in this address. Add one member at a time.");
    if (QString problem = EmailAddress::problem(email()); !problem.isEmpty())
        return problem;
    const Person *known = m_parts.directory.findByEmail(email());
    return known ? tr("%1 is already a user. Nothing changes for them.").arg(known->displayName()) : QString();
}

// Nobody is told off in the middle of an address; what was told is taken back as soon as it is mended.
void AddMemberDialog::judge(bool isLeft)
{
    const QString wrong = problem();
    const QString meant = EmailAddress::likelyMeant(email(), m_domains);
    if (!wrong.isEmpty() && (isLeft || m_parts.directory.findByEmail(email())))
        m_email->setProblem(wrong);
    else if (wrong.isEmpty() && !meant.isEmpty())
        m_email->setWarning(tr("Did you mean %1?").arg(meant));
    else
        m_email->clearMessage();
    fit();
}

void AddMemberDialog::accept()
{
    if (m_isBusy)
        return;
    m_banner->clear();
    m_name->clearMessage();
    judge(true);
    if (m_email->hasProblem())
        return m_email->editor()->setFocus(Qt::OtherFocusReason);
    api::NewMember member = m_wish;
    member.email = email();
    member.name = m_name->lineEdit()->text().trimmed();
    setBusy(true);
    m_parts.changes.apply({ { plan::addMember(m_parts.situation(), member) } }, Manner::AtOnce, this,
                          [this](const ChangeReport &report) { take(report); });
}

void AddMemberDialog::take(const ChangeReport &report)
{
    setBusy(false);
    if (report.allDone()) {
        reset();
        QDialog::accept();
        emit added(report);
        return;
    }
    if (!isVisible())
        tellClosed(report.outcomes.constFirst());
    showFailure(report.outcomes.constFirst());
    offerCheck(report);
    fit();
}

// Closed meanwhile, it would fail in silence.
void AddMemberDialog::tellClosed(const Outcome &outcome)
{
    const auto [what, why] = ChangeWords::failure(outcome);
    m_parts.toast.presentProblem(what + u". "_s + why);
}

void AddMemberDialog::showFailure(const Outcome &outcome)
{
    bool isAtField = false;
    const auto show = [&isAtField](Field &field, const QString &what) {
        if (what.isEmpty())
            return;
        field.setProblem(what);
        if (!std::exchange(isAtField, true))
            field.editor()->setFocus(Qt::OtherFocusReason);
    };
    if (outcome.change.refusal == Refusal::AlreadyAUser)
        show(*m_email, ChangeWords::refusal(outcome.change));
    if (outcome.error.kind == Error::Invalid) {
        show(*m_email, fieldProblem(outcome.error, u"email"_s));
        show(*m_name, fieldProblem(outcome.error, u"name"_s));
    }
    if (isAtField)
        return;
    const auto [what, why] = ChangeWords::failure(outcome);
    m_banner->showMessage(Tone::Bad, what, why);
}

void AddMemberDialog::offerCheck(const ChangeReport &report)
{
    if (report.outcomes.constFirst().kind != Outcome::Unknown)
        return;
    m_banner->removeButtons();
    auto *check = m_banner->addButton(tr("Check again"), u"plain"_s);
    check->setObjectName(u"checkAgain"_s);
    connect(check, &QPushButton::clicked, this, [this, report] {
        m_banner->clear();
        setBusy(true);
        m_parts.changes.checkAgain(report, this, [this](const ChangeReport &found) { take(found); });
    });
}

void AddMemberDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
