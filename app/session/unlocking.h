// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

//! Whether who wants to unlock the window is who signed in. The session, and what is sent for it, goes on meanwhile.
class Unlocking final : public QObject {
    Q_OBJECT
public:
    enum class Proof { Keychain, Key, Password };

    Unlocking(Client &client, Session &session, QObject *parent = nullptr);

    //! What the account can be proved with: first the keychain where it has the secret, then what was signed in with.
    [[nodiscard]] Proof first() const;
    [[nodiscard]] Proof second() const;

    void askKeychain();
    void tryKey(const QString &key);
    //! Kisi is asked; the login it makes for that is deleted at once.
    void tryPassword(const api::LoginProof &proof, const api::LoginDevice &device);
    void cancel();

signals:
    void proved();
    void failed(const SignInProblem &problem);
    //! The login that was made to ask could not be deleted.
    void loginLeftBehind(const Error &error);

private:
    Client &m_client;
    Session &m_session;
    Call m_call;
    Call m_deleting;
    int m_attempt = 0; // an answer of the keychain to an earlier one is not for this one
};
