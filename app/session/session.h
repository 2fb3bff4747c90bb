// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/logins.h"
#include "app/domain/accessright.h"
#include "app/domain/role.h"
#include "app/net/client.h"
#include "app/session/account.h"
#include "app/session/secretstore.h"

#include <QObject>

#include <optional>

//! Why signing in did not work, and which field it is about.
struct SignInProblem {
    enum Kind {
        WrongKey,
        WrongEmailOrPassword,
        WrongEmailPasswordOrCode, // one answer for all three: Kisi does not say which (afc516 with a code sent)
        CodeNeeded, // afc526: not a mistake, ask for it
        WrongCode, // afc536
        WrongBackupCode, // afc546
        NothingKept, // the keychain no longer has the secret
        Other // see error
    };
    Kind kind = Other;
    Error error {};

    //! What an error of POST /logins means.
    [[nodiscard]] static SignInProblem withPassword(const Error &error, bool codeWasSent);
};

//! An API key as somebody pasted it.
[[nodiscard]] Secret secretFrom(QString key);

//! One account at a time: signing in with a key or a password, staying signed in, and signing out.
class Session final : public QObject {
    Q_OBJECT
public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };
    enum class Keeping { NotAsked, Kept, MemoryOnly }; // MemoryOnly: asked for, and there is no working keychain

    //! `profile` tells accounts of several profiles apart in the keychain.
    Session(Client &client, SecretStore &store, QString profile, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    //! Meaningful while SignedIn and Expired.
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    //! True where the latest sign-in is or was with the secret of an earlier start.
    [[nodiscard]] bool isResuming() const { return m_resuming; }

    //! Where to sign in; only while signed out.
    void setServer(const QUrl &server);
    //! Blanks and line breaks pasted around the key are dropped.
    void signInWithKey(const QString &key, bool staySignedIn);
    void signInWithPassword(const api::LoginProof &proof, const api::LoginDevice &device, bool staySignedIn);
    //! With the secret an earlier start left in the keychain.
    void resume(const RememberedAccount &remembered);
    void cancelSignIn();
    //! Forgets the secret here and in the keychain, and deletes the login at Kisi where Turnstile made it.
    void signOut();
    //! Erases from the keychain what an earlier sign-in left there.
    void eraseKept(const RememberedAccount &account);

    //! Whether `secret` is the one of the account signed in. Takes as long for a near miss as for any other.
    [[nodiscard]] bool isSecret(const Secret &secret) const;
    //! Whether the keychain gives out the account's secret again; it may ask first who is there.
    void askKeychain(QObject *context, std::function<void(bool isTheirs)> done);

    //! Whether this computer has a keychain at all. Whether it keeps anything shows at keeping().
    void findKeychain(QObject *context, std::function<void(bool isThere)> done);

signals:
    void stateChanged(Session::State state);
    void signInFailed(const SignInProblem &problem);
    //! Roles arrive after signing in.
    void accountChanged();
    //! The secret is in the keychain: what the next start needs to know.
    void kept(const RememberedAccount &account);
    void keepingChanged(Session::Keeping keeping);
    //! Signed out, or somebody else signs in after a session has expired: whatever belongs to the account is to be
    //! forgotten.
    void forgotten();
    //! Signed out here, but the login still exists at Kisi.
    void loginLeftBehind(const Error &error);

private:
    void begin(const Account &account, bool staySignedIn, bool resuming);
    void enter(State state);
    void fail(SignInProblem::Kind kind, const Error &error);
    void failWithPassword(const Error &error, bool codeWasSent);
    void discardLogin();
    void useSecret(const Secret &secret);
    void identify();
    void readOrganization();
    void readLogin();
    void succeed();
    void leaveFormer();
    void readRoles();
    void weigh(const QList<AccessRight> &held, const QList<Role> &roles);
    void keep();
    void writeAndRead(const QString &key, const Secret &secret, const std::function<void(bool)> &then);
    void tellKeeping(Keeping keeping);
    [[nodiscard]] QString probeKey() const;
    void expire();
    void forget();
    [[nodiscard]] QString keyFor(const QUrl &server, const QString &organization) const;

    Client &m_client;
    SecretStore &m_store;
    QString m_profile;
    State m_state = State::SignedOut;
    Keeping m_keeping = Keeping::NotAsked;
    Account m_account;
    std::optional<Account> m_former; // whose session has expired and whose people are still shown
    Secret m_secret;
    bool m_stay = false;
    bool m_resuming = false;
    bool m_isSigningOut = false;
    bool m_isNewLogin = false; // made for this sign-in, which has not come to its end
    Call m_call;
    Call m_rightsCall;
    Call m_teamsCall;
    Call m_rolesCall;
    Call m_signOut;
    int m_attempt = 0; // an answer of the keychain to an earlier attempt is not for this one
};
