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

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

CreateLoginDialog::CreateLoginDialog(const PageParts &parts, const User &holder, SecretClipboard &clipboard,
                                     QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_holder(holder)
    , m_heading(new TextLabel(parts.theme(), TextStep::Section))
    , m_sentence(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_pages(new QStackedWidget)
    , m_proof(new PasswordForm(parts.icons))
    , m_secret(new SecretView(parts.icons, clipboard))
{
    constexpr int margin = 24;
    setObjectName(u"createLoginDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Create login"));
    setAccessibleName(windowTitle());
    m_banner->setObjectName(u"createLoginBanner"_s);
    auto *form = new QWidget;
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(16);
    fields->addWidget(makeDevice());
    fields->addWidget(makeProof());
    fields->addStretch(1);
    m_pages->addWidget(form);
    m_pages->addWidget(m_secret);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(16);
    body->addWidget(makeHead());
    body->addWidget(m_banner);
    body->addWidget(m_pages, 1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setMinimumWidth(parts.theme().length(520));
    m_name->editor()->setFocus();
}

QWidget *CreateLoginDialog::makeHead()
{
    const QString name = m_holder.name.isEmpty() ? m_holder.email : m_holder.name;
    m_heading->setObjectName(u"createLoginHeading"_s);
    m_heading->setWordWrap(true);
    m_heading->setText(tr("Create a login for %1").arg(name));
    m_sentence->setWordWrap(true);
    m_sentence->setText(m_holder.isManaged()
                            ? tr("Managed users cannot sign in themselves: a device or an app uses this login in "
                                 "their name.")
                            : tr("For a device or an app that acts in their name. %1 can also sign in alone: Kisi "
                                 "mails regular users how.")
                                  .arg(name));
    setAccessibleDescription(m_heading->text() + u' ' + m_sentence->text());
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    return head;
}

Field *CreateLoginDialog::addField(QLayout &layout, const QString &label, const QString &name)
{
    auto *field = new Field(m_parts.theme(), m_parts.icons, label);
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
    const auto &account = m_parts.session.account();
    auto *title = new TextLabel(m_parts.theme(), TextStep::Strong);
    title->setText(tr("Confirm that it is you"));
    auto *why = new TextLabel(m_parts.theme(), TextStep::Small, ColorRole::Muted);
    why->setWordWrap(true);
    why->setText(tr("Kisi asks for the password of an administrator. Turnstile sends it once and keeps it nowhere."));
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

QWidget *CreateLoginDialog::makeFoot()
{
    m_create = new QPushButton(tr("Create login"));
    m_create->setObjectName(u"createLoginConfirm"_s);
    m_create->setProperty("kind", u"primary"_s);
    m_create->setDefault(true);
    m_buttons = new QDialogButtonBox;
    m_buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CreateLoginDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CreateLoginDialog::reject);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 12, 24, 12);
    row->addStretch(1);
    row->addWidget(m_buttons);
    return foot;
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
    if (m_pages->currentWidget() == m_secret)
        return reject();
    if (!check())
        return;
    const auto proof = m_proof->proof();
    m_codeWasSent = !proof.oneTimeCode.isEmpty();
    setBusy(true);
    m_parts.feedback.applyFor(this, { { plan::createLogin(m_parts.situation(), m_holder.id, device(), proof) } },
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
        return m_banner->showMessage(Tone::Hold, tr("The login was created, but its secret was lost on the way"),
                                     tr("Revoke it in the list and create another one."));
    const auto problem = SignInProblem::withPassword(outcome.error, m_codeWasSent);
    if (outcome.error.kind == Error::Unauthorized && m_proof->showProblem(problem))
        return;
    const auto failure = ChangeWords::failure(outcome);
    m_banner->showMessage(outcome.kind == Outcome::Refused ? Tone::Hold : Tone::Bad, failure.what, failure.why);
}

void CreateLoginDialog::showSecret(const Secret &secret)
{
    m_proof->forgetSecrets();
    m_banner->clear();
    m_heading->setText(tr("The login is ready"));
    m_sentence->setText(tr("Enter this secret in the device or app that will use it."));
    setAccessibleDescription(m_heading->text() + u' ' + m_sentence->text());
    m_secret->setSecret(secret);
    connect(m_secret, &SecretView::taken, this, [this] { m_mayLeaveSecret = true; });
    m_mayLeaveSecret = false;
    m_pages->setCurrentWidget(m_secret);
    QWidget *form = m_pages->widget(0);
    m_pages->removeWidget(form); // a page that is not shown still asks for its height
    form->hide();
    m_create->setText(tr("Done"));
    m_buttons->removeButton(m_cancel);
    m_cancel->deleteLater();
    QMetaObject::invokeMethod(this, &QWidget::adjustSize, Qt::QueuedConnection); // once the form has gone
    m_secret->setFocus();
}

void CreateLoginDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_banner->clear();
    m_pages->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create login"));
    m_create->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

// Nobody can show it a second time: closing without a look at it has to be meant.
void CreateLoginDialog::reject()
{
    if (m_isBusy) // the answer is the only place the secret will ever stand
        return;
    if (!std::exchange(m_mayLeaveSecret, true)) {
        m_banner->showMessage(Tone::Hold, tr("The secret was neither shown nor copied"),
                              tr("It cannot be shown again. Close once more if you do not need it."));
        return;
    }
    QDialog::reject();
}

void CreateLoginDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
