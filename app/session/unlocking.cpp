// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/unlocking.h"

Unlocking::Unlocking(Client &client, Session &session, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
{
}

Unlocking::Proof Unlocking::first() const
{
    return m_session.keeping() == Session::Keeping::Kept ? Proof::Keychain : second();
}

Unlocking::Proof Unlocking::second() const
{
    return m_session.account().loginIsOurs ? Proof::Password : Proof::Key;
}

void Unlocking::askKeychain()
{
    m_session.askKeychain(this, [this, attempt = ++m_attempt](bool isTheirs) {
        if (attempt != m_attempt)
            return;
        if (isTheirs)
            emit proved();
        else
            emit failed({ .kind = SignInProblem::NothingKept });
    });
}

void Unlocking::tryKey(const QString &key)
{
    if (m_session.isSecret(secretFrom(key)))
        emit proved();
    else
        emit failed({ .kind = SignInProblem::WrongKey });
}

void Unlocking::tryPassword(const api::LoginProof &proof, const api::LoginDevice &device)
{
    const bool codeIsSent = !proof.oneTimeCode.isEmpty();
    m_call = m_client.send<api::CreatedLogin>(
        api::createLogin(device, proof), Lane::Interactive,
        [this, codeIsSent](const Result<api::CreatedLogin> &created) {
            if (!created) {
                emit failed(SignInProblem::withPassword(created.error(), codeIsSent));
                return;
            }
            m_deleting = m_client.send<Unit>(api::deleteLogin(created->login.id), Lane::Interactive,
                                             [this](const Result<Unit> &deleted) {
                                                 if (!deleted)
                                                     emit loginLeftBehind(deleted.error());
                                             });
            emit proved();
        });
}

void Unlocking::cancel()
{
    ++m_attempt;
    m_call.cancel();
}
