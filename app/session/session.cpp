// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "app/api/accessrights.h"
#include "app/api/account.h"
#include "app/api/organization.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

// conventions.md, Errors: afc516 has two meanings, told apart by what was asked.
SignInProblem::Kind passwordProblem(const QString &code, bool codeWasSent)
{
    if (code == u"afc526")
        return SignInProblem::CodeNeeded;
    if (code == u"afc536")
        return SignInProblem::WrongCode;
    if (code == u"afc546")
        return SignInProblem::WrongBackupCode;
    if (code == u"afc516")
        return codeWasSent ? SignInProblem::WrongEmailPasswordOrCode : SignInProblem::WrongEmailOrPassword;
    return SignInProblem::Other;
}

} // namespace

Secret secretFrom(QString key)
{
    key.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); }); // what comes along when a key is pasted
    return Secret(key.toUtf8());
}

SignInProblem SignInProblem::withPassword(const Error &error, bool codeWasSent)
{
    const auto kind = passwordProblem(error.code, codeWasSent);
    // Without a code Kisi documents, a 401 to credentials still means that they are wrong.
    if (kind == Other && error.kind == Error::Unauthorized)
        return { codeWasSent ? WrongEmailPasswordOrCode : WrongEmailOrPassword, error };
    return { kind, error };
}

Session::Session(Client &client, SecretStore &store, QString profile, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_profile(std::move(profile))
{
    connect(&m_client, &Client::unauthorized, this, &Session::expire);
}

Session::~Session() = default;

void Session::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void Session::setServer(const QUrl &server)
{
    m_client.setServer(server);
}

void Session::begin(const Account &account, bool staySignedIn, bool resuming)
{
    if (m_state == State::Expired)
        m_former = m_account;
    m_account = account;
    m_stay = staySignedIn;
    m_resuming = resuming;
    enter(State::SigningIn);
}

void Session::signInWithKey(const QString &key, bool staySignedIn)
{
    begin({ .server = m_client.server() }, staySignedIn, false);
    useSecret(secretFrom(key));
}

void Session::signInWithPassword(const api::LoginProof &proof, const api::LoginDevice &device, bool staySignedIn)
{
    begin({ .server = m_client.server(), .loginIsOurs = true }, staySignedIn, false);
    const bool codeIsSent = !proof.oneTimeCode.isEmpty();
    m_call = m_client.send<api::CreatedLogin>(api::createLogin(device, proof), Lane::Interactive,
                                              [this, codeIsSent](const Result<api::CreatedLogin> &created) {
                                                  if (!created)
                                                      return failWithPassword(created.error(), codeIsSent);
                                                  m_account.login = created->login;
                                                  m_isNewLogin = true;
                                                  useSecret(created->secret);
                                              });
}

void Session::resume(const RememberedAccount &remembered)
{
    m_client.setServer(remembered.server);
    begin({ .server = remembered.server, .loginIsOurs = remembered.loginIsOurs }, true, true);
    m_store.read(keyFor(remembered.server, remembered.organization), this,
                 [this, attempt = ++m_attempt](SecretStore::Outcome outcome, const Secret &secret) {
                     if (attempt != m_attempt)
                         return;
                     if (outcome == SecretStore::Outcome::Done && !secret.isEmpty())
                         useSecret(secret);
                     else
                         fail(SignInProblem::NothingKept, {});
                 });
}

void Session::cancelSignIn()
{
    if (m_state != State::SigningIn)
        return;
    ++m_attempt;
    m_call.cancel();
    if (m_isNewLogin)
        discardLogin();
    else
        m_client.setSecret({});
    m_secret.wipe();
    enter(State::SignedOut);
}

void Session::failWithPassword(const Error &error, bool codeWasSent)
{
    fail(SignInProblem::withPassword(error, codeWasSent).kind, error);
}

void Session::fail(SignInProblem::Kind kind, const Error &error)
{
    if (m_isNewLogin)
        discardLogin();
    else
        m_client.setSecret({});
    m_secret.wipe();
    enter(State::SignedOut);
    emit signInFailed({ kind, error });
}

// A login made for a sign-in that then came to nothing would stay in Kisi's list for ever.
void Session::discardLogin()
{
    m_isNewLogin = false;
    m_signOut = m_client.send<Unit>(api::deleteCurrentLogin(), Lane::Interactive, [this](const Result<Unit> &) {
        if (m_state == State::SignedOut)
            m_client.setSecret({});
    });
}

void Session::useSecret(const Secret &secret)
{
    m_secret = secret;
    m_client.setSecret(secret);
    identify();
}

void Session::identify()
{
    m_call = m_client.send<Operator>(api::currentUser(), Lane::Interactive, [this](const Result<Operator> &user) {
        if (!user)
            return fail(user.error().kind == Error::Unauthorized ? SignInProblem::WrongKey : SignInProblem::Other,
                        user.error());
        m_account.user = *user;
        readOrganization();
    });
}

void Session::readOrganization()
{
    m_call = m_client.send<Organization>(api::currentOrganization(), Lane::Interactive,
                                         [this](const Result<Organization> &organization) {
                                             if (!organization)
                                                 return fail(SignInProblem::Other, organization.error());
                                             m_account.organization = *organization;
                                             readLogin();
                                         });
}

void Session::readLogin()
{
    m_call = m_client.send<Login>(api::currentLogin(), Lane::Interactive, [this](const Result<Login> &login) {
        // Only its name and expiry are wanted: not worth refusing to sign in.
        if (login)
            m_account.login = *login;
        else if (login.error().kind == Error::Unauthorized)
            return fail(SignInProblem::WrongKey, login.error());
        succeed();
    });
}

void Session::succeed()
{
    m_isNewLogin = false;
    leaveFormer();
    m_keeping = m_resuming ? Keeping::Kept : Keeping::NotAsked;
    enter(State::SignedIn);
    if (!m_stay) // an earlier start may have left one
        eraseKept({ m_account.server, m_account.organization.domain });
    else if (!m_resuming)
        keep();
    readRoles();
}

void Session::leaveFormer()
{
    const auto former = std::exchange(m_former, std::nullopt);
    if (!former || (former->server == m_account.server && former->user.id == m_account.user.id))
        return;
    if (former->server != m_account.server || former->organization.domain != m_account.organization.domain)
        eraseKept({ former->server, former->organization.domain });
    emit forgotten();
}

void Session::readRoles()
{
    // Three small answers, any of which may be refused; until all are here nothing is forbidden by us.
    m_rightsCall = m_client.send<Page<AccessRight>>(
        api::accessRightsOf(m_account.user.id), Lane::Visible, [this](const Result<Page<AccessRight>> &rights) {
            if (!rights)
                return;
            m_teamsCall = m_client.send<Page<TeamMembership>>(
                api::teamMembershipsOf(m_account.user.id), Lane::Visible,
                [this, held = rights->rows](const Result<Page<TeamMembership>> &teams) {
                    m_account.mayHoldMore = !teams || teams->received > 0;
                    m_rolesCall = m_client.send<Page<Role>>(api::roles(), Lane::Visible,
                                                            [this, held](const Result<Page<Role>> &roles) {
                                                                if (roles)
                                                                    weigh(held, roles->rows);
                                                            });
                });
        });
}

void Session::weigh(const QList<AccessRight> &held, const QList<Role> &roles)
{
    for (const auto &right : held) {
        const auto role = std::find_if(roles.begin(), roles.end(),
                                       [&](const Role &candidate) { return candidate.id == right.roleId; });
        if (role == roles.end())
            return; // a role we cannot read forbids nothing
        if (right.scope.type != ScopeType::Organization) {
            m_account.permissionsElsewhere += role->permissions;
            continue;
        }
        m_account.roleName = role->name;
        m_account.permissions += role->permissions;
    }
    m_account.rolesKnown = true;
    emit accountChanged();
}

QString Session::keyFor(const QUrl &server, const QString &organization) const
{
    return server.host() + u':' + QString::number(server.port(443)) + u'/' + organization + u'/' + m_profile;
}

// A harmless entry first: the secret goes only to a keychain that gives back what it was given.
void Session::keep()
{
    const Secret probe(QByteArray::number(QRandomGenerator::system()->generate64(), 36));
    writeAndRead(probeKey(), probe, [this](bool works) {
        m_store.erase(probeKey(), this, [](SecretStore::Outcome) {});
        if (!works)
            return tellKeeping(Keeping::MemoryOnly);
        writeAndRead(keyFor(m_account.server, m_account.organization.domain), m_secret, [this](bool isKept) {
            tellKeeping(isKept ? Keeping::Kept : Keeping::MemoryOnly);
            if (isKept)
                emit kept({ m_account.server, m_account.organization.domain, m_account.loginIsOurs });
        });
    });
}

// Some keychains report success and keep nothing: only what can be read again counts.
void Session::writeAndRead(const QString &key, const Secret &secret, const std::function<void(bool)> &then)
{
    m_store.write(key, secret, this, [this, key, secret, then, attempt = ++m_attempt](SecretStore::Outcome) {
        m_store.read(key, this, [this, secret, then, attempt](SecretStore::Outcome outcome, const Secret &found) {
            if (attempt == m_attempt && m_state == State::SignedIn)
                then(outcome == SecretStore::Outcome::Done && found == secret);
        });
    });
}

void Session::tellKeeping(Keeping keeping)
{
    m_keeping = keeping;
    emit keepingChanged(keeping);
}

QString Session::probeKey() const
{
    return u"probe/"_s + m_profile;
}

void Session::eraseKept(const RememberedAccount &account)
{
    m_store.erase(keyFor(account.server, account.organization), this, [](SecretStore::Outcome) {});
}

bool Session::isSecret(const Secret &secret) const
{
    const QByteArray &ours = m_secret.reveal();
    const QByteArray &theirs = secret.reveal();
    if (ours.isEmpty() || ours.size() != theirs.size())
        return false;
    char difference = 0;
    for (qsizetype at = 0; at < ours.size(); ++at)
        difference = char(difference | (ours.at(at) ^ theirs.at(at)));
    return difference == 0;
}

void Session::askKeychain(QObject *context, std::function<void(bool)> done)
{
    m_store.read(keyFor(m_account.server, m_account.organization.domain), context,
                 [this, done = std::move(done)](SecretStore::Outcome outcome, const Secret &secret) {
                     done(outcome == SecretStore::Outcome::Done && isSecret(secret));
                 });
}

void Session::findKeychain(QObject *context, std::function<void(bool)> done)
{
    // Reading what is not there asks nobody for a password; writing may.
    m_store.read(probeKey(), context, [done = std::move(done)](SecretStore::Outcome outcome, const Secret &) {
        done(outcome == SecretStore::Outcome::Done || outcome == SecretStore::Outcome::NotFound);
    });
}

void Session::expire()
{
    // While signing in the callback of the request says it better.
    if (m_state == State::SignedIn)
        enter(State::Expired);
}

void Session::signOut()
{
    if (m_state == State::SignedOut || m_isSigningOut)
        return;
    if (!m_account.loginIsOurs || m_state != State::SignedIn)
        return forget();
    m_isSigningOut = true;
    eraseKept({ m_account.server, m_account.organization.domain }); // also for who quits before the answer
    m_signOut = m_client.send<Unit>(api::deleteCurrentLogin(), Lane::Interactive, [this](const Result<Unit> &deleted) {
        forget();
        // Refused as unknown, it is gone already.
        if (!deleted && deleted.error().kind != Error::Unauthorized)
            emit loginLeftBehind(deleted.error());
    });
}

void Session::forget()
{
    ++m_attempt;
    m_call.cancel();
    m_rightsCall.cancel();
    m_teamsCall.cancel();
    m_rolesCall.cancel();
    eraseKept({ m_account.server, m_account.organization.domain });
    m_client.setSecret({});
    m_secret.wipe();
    m_account = {};
    m_former.reset();
    m_isSigningOut = false;
    m_keeping = Keeping::NotAsked;
    emit forgotten();
    enter(State::SignedOut);
}
