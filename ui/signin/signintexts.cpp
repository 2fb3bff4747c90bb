// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signintexts.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signin {

namespace {

//! Gives tr() a context: there is no QObject here.
class Words {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

} // namespace

Place placeOf(SignInProblem::Kind kind)
{
    switch (kind) {
    case SignInProblem::WrongKey:
        return Place::Key;
    case SignInProblem::WrongEmailOrPassword:
    case SignInProblem::WrongEmailPasswordOrCode:
        return Place::Password;
    case SignInProblem::CodeNeeded:
    case SignInProblem::WrongCode:
    case SignInProblem::WrongBackupCode:
        return Place::Code;
    default:
        return Place::None;
    }
}

QString atField(SignInProblem::Kind kind)
{
    switch (kind) {
    case SignInProblem::WrongKey:
        return Words::tr("Kisi does not know this key. Copy it again, or add a new one in Kisi.");
    case SignInProblem::WrongEmailOrPassword:
        return Words::tr("Email or password is wrong, or they belong to another organization.");
    case SignInProblem::WrongEmailPasswordOrCode:
        return Words::tr("One of the three is wrong: email, password or one-time code. Kisi does not say which.");
    case SignInProblem::WrongCode:
        return Words::tr("This code is wrong or has expired. Type the newest one from your authenticator app. Your "
                         "password was right.");
    case SignInProblem::WrongBackupCode:
        return Words::tr("This backup code is wrong or was used before. Type another one. Your password was right.");
    default:
        return {};
    }
}

Message message(const SignInProblem &problem, bool withPassword)
{
    const auto text = explain(problem.error);
    Message said { .what = Words::tr("Signing in did not work"),
                   .why = text.sentences(),
                   .icon = errorIcon(problem.error) };
    if (withPassword && problem.error.kind == Error::Forbidden) {
        said.what = Words::tr("Kisi does not take a password here");
        said.why = Words::tr("Your organization may use single sign-on. Sign in with an API key instead.");
    } else if (problem.error.kind == Error::OutcomeUnknown && problem.error.httpStatus >= 500) {
        said.why
            = Words::tr("Kisi has a problem of its own (%1). Try again in a minute.").arg(problem.error.httpStatus);
    } else if (problem.error.kind == Error::OutcomeUnknown) {
        said.why = Words::tr("No answer came back. Trying again does no harm.");
    } else if (problem.error.kind == Error::Gone) {
        said.why = Words::tr("This server does not speak as Kisi does. Check its address below.");
    }
    return said;
}

Message messageForKept(const SignInProblem &problem)
{
    if (problem.kind == SignInProblem::NothingKept)
        return { .what = Words::tr("Sign in again"),
                 .why = Words::tr("The keychain of this computer does not hand over the key Turnstile left there."),
                 .icon = u"lock"_s,
                 .isFailure = false };
    if (problem.kind == SignInProblem::WrongKey)
        return { .what = Words::tr("Signed out by Kisi"),
                 .why
                 = Words::tr("The sign-in kept on this computer has expired, or somebody removed it. Sign in again."),
                 .icon = u"lock"_s,
                 .isFailure = false };
    return message(problem, false);
}

QString emailProblem(const QString &email)
{
    const auto parts = email.trimmed().split(u'@');
    if (email.trimmed().isEmpty())
        return Words::tr("Type your email.");
    if (parts.size() == 1)
        return Words::tr("This address has no @. It should look like name@example.com.");
    if (parts.size() > 2)
        return Words::tr("This address has more than one @.");
    if (parts.constFirst().isEmpty())
        return Words::tr("This address is incomplete. Add the part before the @.");
    if (parts.constLast().isEmpty())
        return Words::tr("This address is incomplete. Add the part after the @.");
    for (const auto &part : parts) {
        for (const auto c : part)
            if (c.isSpace())
                return Words::tr("There is a space in this address. Remove it.");
    }
    return {};
}

} // namespace signin
