// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/errortext.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

//! Gives tr() a context: there is no QObject here.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sentence(QString text)
{
    text = text.simplified();
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text;
}

// conventions.md, Codes an admin GUI can meet. Codes come with any status.
std::optional<ErrorText> knownCode(const QString &code)
{
    if (code == "afc516"_L1)
        return ErrorText { Words::tr("Email, password or code is wrong."), Words::tr("Type them again.") };
    if (code == "afc526"_L1)
        return ErrorText { Words::tr("Kisi asks for a one-time code."),
                           Words::tr("Type the code from your authenticator app.") };
    if (code == "afc536"_L1)
        return ErrorText { Words::tr("The one-time code is wrong or has expired."),
                           Words::tr("Type the newest one from your authenticator app.") };
    if (code == "afc546"_L1)
        return ErrorText { Words::tr("The backup code is wrong or was used before."), Words::tr("Type another one.") };
    if (code == "afc507"_L1)
        return ErrorText { Words::tr("The sign-in link is no longer valid."), Words::tr("Ask Kisi for a new one.") };
    if (code == "afc496"_L1 || code == "fcd8ef"_L1)
        return ErrorText { Words::tr("Kisi denied access to this."), Words::tr("Ask an organization administrator.") };
    if (code == "fcd8ff"_L1)
        return ErrorText { Words::tr("Access is switched off for this account."),
                           Words::tr("Ask an organization administrator.") };
    if (code == "34bd8f"_L1)
        return ErrorText { Words::tr("This works only from the person’s primary device."), {} };
    if (code == "ffffff"_L1)
        return ErrorText { Words::tr("Kisi failed unexpectedly."), Words::tr("Try again in a minute.") };
    return std::nullopt;
}

ErrorText withoutAnswer(const Error &error)
{
    switch (error.kind) {
    case Error::Timeout:
        return { Words::tr("Kisi did not answer in time."), Words::tr("Try again in a minute.") };
    case Error::Tls:
        return { Words::tr("The server’s certificate cannot be trusted, so nothing was sent."),
                 Words::tr("Check this computer’s clock and the server’s address, or ask whoever runs your network.") };
    case Error::NotKisi:
        return { Words::tr("Something other than Kisi answered, perhaps a sign-in page of this network."),
                 Words::tr("Open a web page to sign in to the network, or check the server’s address.") };
    case Error::Decode:
        return { Words::tr("The answer is not what Kisi should send."),
                 Words::tr("Try again, or look for a newer Turnstile.") };
    case Error::OutcomeUnknown:
        return { Words::tr("No answer came back, so it may or may not have happened."),
                 Words::tr("See what happened before you try again.") };
    case Error::Cancelled:
        return { Words::tr("It was stopped before it was finished."), {} };
    default:
        return { Words::tr("There is no connection to the server."),
                 Words::tr("Check the network of this computer, then try again.") };
    }
}

ErrorText refusedBy(const Error &error)
{
    switch (error.kind) {
    case Error::Unauthorized:
        return { Words::tr("Kisi no longer accepts this sign-in."), Words::tr("Sign in again.") };
    case Error::Forbidden:
        return { Words::tr("Your role does not allow this."), Words::tr("Ask an organization administrator.") };
    case Error::NotFound:
        return { Words::tr("Kisi no longer has it; somebody may have deleted it."), Words::tr("Refresh the list.") };
    case Error::Gone:
        return { Words::tr("This server does not offer this."), {} };
    case Error::Conflict:
        return { Words::tr("Somebody else changed it at the same time."),
                 Words::tr("Refresh the list and look again.") };
    case Error::RateLimited:
        return { Words::tr("Kisi asks to slow down: your account sent too many requests."),
                 Words::tr("Wait a minute, then try again.") };
    case Error::Server:
        //: %1 is the number of the HTTP status, such as 503
        return { Words::tr("Kisi has a problem of its own (%1).").arg(error.httpStatus),
                 Words::tr("Try again in a minute.") };
    default:
        //: %1 is the number of the HTTP status, such as 400
        return { Words::tr("Kisi declined this (%1).").arg(error.httpStatus), {} };
    }
}

bool isWithoutAnswer(Error::Kind kind)
{
    switch (kind) {
    case Error::Network:
    case Error::Timeout:
    case Error::Tls:
    case Error::NotKisi:
    case Error::Decode:
    case Error::OutcomeUnknown:
    case Error::Cancelled:
        return true;
    default:
        return false;
    }
}

QString everyField(const Error &error)
{
    QStringList sentences;
    auto fields = error.fields.keys();
    fields.sort();
    for (const auto &field : std::as_const(fields))
        //: A field of Kisi's and what it says about it, such as "email: has already been taken."
        sentences << Words::tr("%1: %2").arg(field, fieldProblem(error, field));
    return sentences.join(u' ');
}

} // namespace

ErrorText explain(const Error &error)
{
    if (isWithoutAnswer(error.kind))
        return withoutAnswer(error);
    if (auto known = knownCode(error.code))
        return *known;
    if (error.kind == Error::Invalid && !error.fields.isEmpty())
        return { everyField(error), {} };
    auto text = refusedBy(error);
    // The fallback of the contract: the server's words, with status and code for whoever is asked for help.
    const bool isTold
        = error.kind != Error::Unauthorized && error.kind != Error::Gone && error.kind != Error::RateLimited;
    if (isTold && !error.message.trimmed().isEmpty()) {
        const auto number = error.code.isEmpty() ? QString::number(error.httpStatus)
                                                 : u"%1, %2"_s.arg(error.httpStatus).arg(error.code);
        //: %1 is what the server says, %2 its number for it
        text.why += u' ' + Words::tr("Kisi says: “%1” (%2)").arg(error.message.simplified(), number);
    }
    return text;
}

QString fieldProblem(const Error &error, const QString &field)
{
    const auto messages = error.fields.value(field);
    QStringList sentences;
    for (const auto &message : messages)
        sentences << sentence(message);
    return sentences.join(u' ');
}

QString errorIcon(const Error &error)
{
    if (error.isOffline())
        return u"offline"_s;
    const bool isClosed
        = error.kind == Error::Forbidden || error.kind == Error::Unauthorized || error.kind == Error::Tls;
    return isClosed ? u"lock"_s : u"error"_s;
}

QString explain(ServerUrlProblem problem)
{
    switch (problem) {
    case ServerUrlProblem::NotHttps:
        return Words::tr("The address has to begin with https://, so that nobody on the way can read the key.");
    case ServerUrlProblem::HasMore:
        return Words::tr("Only the server’s name belongs here, without user, path or question mark.");
    case ServerUrlProblem::NotAnAddress:
        break;
    }
    return Words::tr("This is not a server address. It should look like api.kisi.io.");
}
