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
#include "ui/shared/toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddMemberDialog::AddMemberDialog(const PageParts &parts, QWidget *parent)
    : FormDialog(parts, u"addMember"_s, tr("Add member"), parent)
    , m_email(new Field(parts.theme(), parts.icons, tr("Email")))
    , m_name(new Field(parts.theme(), parts.icons, tr("Name (optional)")))
    , m_add(addConfirm(tr("Add member"), u"Confirm"_s))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    setHint(tr("Kisi also creates a user for this address."));
    cancelButton().setAutoDefault(false);
    cancelButton().setToolTip(tr("What you type here stays until you come back."));
    addFields();
    layout()->setSizeConstraint(QLayout::SetNoConstraint); // wrapped at this width, not at the narrowest
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

void AddMemberDialog::addFields()
{
    m_email->editor()->setObjectName(u"memberEmail"_s);
    m_email->lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_name->editor()->setObjectName(u"memberName"_s);
    addRow(m_email);
    addRow(m_name);
    addRow(makePermissions());
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
    auto *row = new PermissionRow(parts().icons, icon, permissionText(permission), sentence);
    connect(row, &PermissionRow::switched, this, [&wish](bool on) { wish = on; });
    return row;
}

void AddMemberDialog::begin()
{
    m_domains = EmailAddress::domainsOf(parts().directory);
    fit();
    open();
    m_email->editor()->setFocus(Qt::TabFocusReason);
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
    banner().clear();
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
    const Person *known = parts().directory.findByEmail(email());
    return known ? tr("%1 is already a user. Nothing changes for them.").arg(known->displayName()) : QString();
}

// Nobody is told off in the middle of an address; what was told is taken back as soon as it is mended.
void AddMemberDialog::judge(bool isLeft)
{
    const QString wrong = problem();
    const QString meant = EmailAddress::likelyMeant(email(), m_domains);
    if (!wrong.isEmpty() && (isLeft || parts().directory.findByEmail(email())))
        m_email->setProblem(wrong);
    else if (wrong.isEmpty() && !meant.isEmpty())
        m_email->setWarning(tr("Did you mean %1?").arg(meant));
    else
        m_email->clearMessage();
}

void AddMemberDialog::accept()
{
    if (m_isBusy)
        return;
    banner().clear();
    m_name->clearMessage();
    judge(true);
    if (m_email->hasProblem())
        return m_email->editor()->setFocus(Qt::OtherFocusReason);
    api::NewMember member = m_wish;
    member.email = email();
    member.name = m_name->lineEdit()->text().trimmed();
    setBusy(true);
    parts().changes.apply({ { plan::addMember(parts().situation(), member) } }, Manner::AtOnce, this,
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
}

// Closed meanwhile, it would fail in silence.
void AddMemberDialog::tellClosed(const Outcome &outcome)
{
    const auto [what, why] = ChangeWords::failure(outcome);
    parts().toast.presentProblem(what + u". "_s + why);
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
    banner().showMessage(Tone::Bad, what, why);
}

void AddMemberDialog::offerCheck(const ChangeReport &report)
{
    if (report.outcomes.constFirst().kind != Outcome::Unknown)
        return;
    banner().removeButtons();
    auto *check = banner().addButton(tr("Check again"), u"plain"_s);
    check->setObjectName(u"checkAgain"_s);
    connect(check, &QPushButton::clicked, this, [this, report] {
        banner().clear();
        setBusy(true);
        parts().changes.checkAgain(report, this, [this](const ChangeReport &found) { take(found); });
    });
}
