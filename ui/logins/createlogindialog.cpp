// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/createlogindialog.h"

#include "ui/logins/secretview.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/shared/banner.h"
#include "ui/shared/field.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/passwordform.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CreateLoginDialog::CreateLoginDialog(const PageParts &parts, const User &holder, SecretClipboard &clipboard,
                                     QWidget *parent)
    : FormDialog(parts, u"createLogin"_s, tr("Create login"), parent)
    , m_holder(holder)
    , m_form(new QWidget)
    , m_proof(new PasswordForm(parts.icons))
    , m_secret(new SecretView(parts.icons, clipboard))
    , m_create(addConfirm(tr("Create login"), u"Confirm"_s))
{
    showQuestion();
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(16);
    fields->addWidget(makeDevice());
    fields->addWidget(makeProof());
    addRow(m_form);
    addRow(m_secret);
    m_secret->hide();
    setMinimumWidth(parts.theme().length(520));
    m_name->editor()->setFocus();
}

void CreateLoginDialog::showQuestion()
{
    const QString name = m_holder.name.isEmpty() ? m_holder.email : m_holder.name;
    setHeading(tr("Create a login for %1").arg(name),
               m_holder.isManaged()
                   ? tr("Managed users cannot sign in themselves: a device or an app uses this login in their name.")
                   : tr("For a device or an app that acts in their name. %1 can also sign in without it: Kisi emails "
                        "regular users how.")
                         .arg(name));
}

Field *CreateLoginDialog::addField(QLayout &layout, const QString &label, const QString &name)
{
    auto *field = new Field(parts().theme(), parts().icons, label);
    field->editor()->setObjectName(name);
    connect(field->lineEdit(), &QLineEdit::textEdited, field, &Field::clearMessage);
    layout.addWidget(field);
    return field;
}

QWidget *CreateLoginDialog::makeDevice()
{
    auto *device = new QWidget;
    auto *column = new QVBoxLayout(device);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_name = addField(*column, tr("Name"), u"loginName"_s);
    m_name->setHint(tr("How the login is listed, for example “Reception tablet”."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_brand = addField(*row, tr("Device brand"), u"loginBrand"_s);
    m_model = addField(*row, tr("Device model"), u"loginModel"_s);
    m_system = addField(*row, tr("System"), u"loginSystem"_s);
    column->addLayout(row);
    return device;
}

QWidget *CreateLoginDialog::makeProof()
{
    const auto &account = parts().session.account();
    auto *title = new TextLabel(parts().theme(), TextStep::Strong);
    title->setText(tr("Confirm that it is you"));
    auto *why = new TextLabel(parts().theme(), TextStep::Small, ColorRole::Muted);
    why->setWordWrap(true);
    why->setText(tr("Kisi asks for the password of an administrator. Turnstile sends it once and does not keep it."));
    m_proof->setPerson(account.organization.domain, account.user.email);
    connect(m_proof, &PasswordForm::submitted, this, &CreateLoginDialog::accept);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(why);
    column->addSpacing(8);
    column->addWidget(m_proof);
    return card;
}

api::LoginDevice CreateLoginDialog::device() const
{
    return { .name = m_name->lineEdit()->text().trimmed(),
             .osName = m_system->lineEdit()->text().trimmed(),
             .brand = m_brand->lineEdit()->text().trimmed(),
             .model = m_model->lineEdit()->text().trimmed() };
}

bool CreateLoginDialog::check()
{
    bool isFine = m_proof->check();
    if (m_name->lineEdit()->text().trimmed().isEmpty()) {
        m_name->setProblem(tr("Type a name, so that the login can be told apart from others."));
        m_name->editor()->setFocus();
        isFine = false;
    }
    return isFine;
}

void CreateLoginDialog::accept()
{
    if (m_isBusy)
        return;
    if (m_form->isHidden())
        return reject();
    if (!check())
        return;
    const auto proof = m_proof->proof();
    m_codeWasSent = !proof.oneTimeCode.isEmpty();
    setBusy(true);
    parts().feedback.applyFor(this, { { plan::createLogin(parts().situation(), m_holder.id, device(), proof) } },
                              [this](const ChangeReport &report) { take(report); });
}

void CreateLoginDialog::take(const ChangeReport &report)
{
    setBusy(false);
    const Outcome &outcome = report.outcomes.constFirst();
    if (outcome.kind == Outcome::Done || outcome.kind == Outcome::Unknown)
        emit created();
    if (outcome.kind == Outcome::Done && !outcome.secret.isEmpty())
        showSecret(outcome.secret);
    else
        showProblem(outcome);
}

void CreateLoginDialog::showProblem(const Outcome &outcome)
{
    if (outcome.kind == Outcome::Done)
        return banner().showMessage(Tone::Hold, tr("The login was created, but its secret was lost on the way"),
                                    tr("Revoke it in the list and create another one."));
    const auto problem = SignInProblem::withPassword(outcome.error, m_codeWasSent);
    if (outcome.error.kind == Error::Unauthorized && m_proof->showProblem(problem))
        return;
    const auto failure = ChangeWords::failure(outcome);
    banner().showMessage(outcome.kind == Outcome::Refused ? Tone::Hold : Tone::Bad, failure.what, failure.why);
}

void CreateLoginDialog::showSecret(const Secret &secret)
{
    m_proof->forgetSecrets();
    banner().clear();
    setHeading(tr("The login is ready"), tr("Enter this secret in the device or app that will use it."));
    m_secret->setSecret(secret);
    connect(m_secret, &SecretView::taken, this, [this] { m_mayLeaveSecret = true; });
    m_mayLeaveSecret = false;
    m_form->hide();
    m_secret->show();
    //: The button that closes the form once the secret was shown
    m_create->setText(tr("Done"));
    cancelButton().hide();
    fit();
    m_secret->setFocus();
}

void CreateLoginDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        banner().clear();
    m_form->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create login"));
    m_create->setEnabled(!busy);
    cancelButton().setEnabled(!busy);
}

// Nobody can show it a second time: closing without a look at it has to be meant.
void CreateLoginDialog::reject()
{
    if (m_isBusy) // the answer is the only place the secret will ever stand
        return;
    if (!std::exchange(m_mayLeaveSecret, true)) {
        banner().showMessage(Tone::Hold, tr("The secret was neither shown nor copied"),
                             tr("It cannot be shown again. Close once more if you do not need it."));
        return;
    }
    QDialog::reject();
}
