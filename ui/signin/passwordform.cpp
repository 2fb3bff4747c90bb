// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/passwordform.h"

#include "ui/shared/errortext.h"
#include "ui/shared/field.h"
#include "ui/shared/passwordedit.h"
#include "ui/signin/signintexts.h"

#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PasswordForm::PasswordForm(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_organization = addField(tr("Organization"), u"organization"_s);
    m_email = addField(tr("Email"), u"email"_s);
    m_password = addField(tr("Password"), u"password"_s, new PasswordEdit(icons));
    m_code = addField(tr("One-time code"), u"oneTimeCode"_s);
    m_organization->setHint(tr("Its Kisi domain, the same as at Kisi’s own sign-in."));
    m_code->setHint(tr("From your authenticator app, or one of your backup codes."));
    m_email->lineEdit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_code->lineEdit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_code->hide();
    setFocusProxy(m_organization);
    // Another person has another code, or none.
    connect(m_organization->lineEdit(), &QLineEdit::textEdited, this, &PasswordForm::dropCode);
    connect(m_email->lineEdit(), &QLineEdit::textEdited, this, &PasswordForm::dropCode);
}

Field *PasswordForm::addField(const QString &label, const QString &name, QWidget *editor)
{
    auto *field = new Field(m_icons.theme(), m_icons, label, editor);
    field->editor()->setObjectName(name);
    layout()->addWidget(field);
    connect(field->lineEdit(), &QLineEdit::returnPressed, this, &PasswordForm::submitted);
    connect(field->lineEdit(), &QLineEdit::textEdited, field, &Field::clearMessage);
    return field;
}

void PasswordForm::setPerson(const QString &organization, const QString &email)
{
    m_organization->lineEdit()->setText(organization);
    m_email->lineEdit()->setText(email);
}

void PasswordForm::fixPerson(const QString &organization, const QString &email)
{
    setPerson(organization, email);
    m_organization->hide();
    m_email->hide();
    setFocusProxy(m_password);
}

api::LoginProof PasswordForm::proof() const
{
    // People type codes as they read them: "418 205".
    auto code = m_code->isHidden() ? QString() : m_code->lineEdit()->text();
    code.removeIf([](QChar c) { return c.isSpace(); });
    return { .organization = m_organization->lineEdit()->text().trimmed(),
             .email = m_email->lineEdit()->text().trimmed(),
             .password = m_password->lineEdit()->text(),
             .oneTimeCode = code };
}

api::LoginDevice PasswordForm::device()
{
    //: How the login is listed in Kisi; %1 is the name of the computer
    return { .name = tr("Turnstile on %1").arg(QSysInfo::machineHostName()), .osName = QSysInfo::prettyProductName() };
}

bool PasswordForm::check()
{
    clearProblems();
    const auto typed = proof();
    // From the last to the first, so that the first that is wrong has the focus.
    bool isFine = true;
    if (!m_code->isHidden() && typed.oneTimeCode.isEmpty())
        isFine = complain(m_code, tr("Type the code from your authenticator app."));
    if (typed.password.isEmpty())
        isFine = complain(m_password, tr("Type your password."));
    if (const auto problem = signin::emailProblem(typed.email); !problem.isEmpty())
        isFine = complain(m_email, problem);
    if (typed.organization.isEmpty())
        isFine = complain(m_organization, tr("Type the Kisi domain of your organization."));
    return isFine;
}

bool PasswordForm::complain(Field *field, const QString &problem)
{
    field->setProblem(problem);
    field->editor()->setFocus();
    return false;
}

bool PasswordForm::showProblem(const SignInProblem &problem)
{
    switch (signin::placeOf(problem.kind)) {
    case signin::Place::Password:
        complain(m_password, signin::atField(problem.kind));
        m_password->lineEdit()->selectAll();
        return true;
    case signin::Place::Code:
        askForCode();
        if (problem.kind != SignInProblem::CodeNeeded)
            complain(m_code, signin::atField(problem.kind));
        return true;
    default:
        return showFieldProblems(problem.error);
    }
}

bool PasswordForm::showFieldProblems(const Error &error)
{
    const std::pair<Field *, QString> places[] { { m_password, u"password"_s },
                                                 { m_email, u"email"_s },
                                                 { m_organization, u"domain"_s } };
    bool isShown = false;
    for (const auto &[field, name] : places) {
        if (const auto problem = fieldProblem(error, name); !problem.isEmpty())
            isShown = !complain(field, problem);
    }
    return isShown;
}

void PasswordForm::askForCode()
{
    m_code->show();
    m_code->editor()->setFocus();
    m_code->lineEdit()->selectAll();
}

void PasswordForm::dropCode()
{
    m_code->lineEdit()->clear();
    m_code->clearMessage();
    m_code->hide();
}

void PasswordForm::clearProblems()
{
    for (auto *field : fields())
        field->clearMessage();
}

void PasswordForm::forgetSecrets()
{
    m_password->lineEdit()->clear();
    dropCode();
    clearProblems();
}

void PasswordForm::focusFirstEmpty()
{
    for (auto *field : fields()) {
        if (!field->isHidden() && field->lineEdit()->text().isEmpty())
            return field->editor()->setFocus();
    }
    m_password->editor()->setFocus();
}
