// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "ui/mainwindow.h"
#include "ui/memory.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

// Tells accounts of several profiles apart in the one keychain of the computer.
QString keychainName(const Settings &settings)
{
    return settings.directory() == Settings::usualDirectory() ? u"default"_s : settings.directory();
}

} // namespace

Program::Program(QApplication &application, QNetworkAccessManager &network, SecretStore &store, const Setup &setup)
    : m_options(setup.options)
    , m_settings(setup.directory)
    , m_icons(m_theme)
    , m_appearance(m_theme, m_system)
    , m_focusRing(m_theme, application)
    , m_client(network, m_options.server.value_or(usualServer()), setup.timing)
    , m_session(m_client, store, keychainName(m_settings))
    , m_directory(m_client)
    , m_journal(setup.directory + u"/journal.sqlite"_s)
    , m_changes(m_client, m_directory, m_journal, { .settle = setup.settlePause })
    , m_demo(m_options.demoUsers)
{
    giveBackMemory();
    m_appearance.setAppearance(m_settings.appearance());
    m_theme.prepare(application);
    connectSession();
    m_signIn = new SignInPage(m_session, m_icons, m_options.demoUsers);
    const auto makeWorkspace = [this] {
        return new Workspace({ m_client, m_session, m_directory, m_changes, m_journal, m_settings, m_icons });
    };
    m_window = std::make_unique<MainWindow>(MainWindow::Parts { m_session, m_changes, m_journal, m_settings, m_icons },
                                            m_signIn, makeWorkspace);
    connectWindow();
    m_theme.apply(application); // one pass over what is built, not one at each layout
}

Program::~Program()
{
    m_window.reset(); // its pages use everything else
}

// Before the pages connect: what the account is and whose people are shown is settled when they look.
void Program::connectSession()
{
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn)
            enterAccount();
        else if (state == Session::State::SignedOut)
            m_demo.stop();
    });
    connect(&m_session, &Session::forgotten, this, &Program::leaveAccount);
    connect(&m_session, &Session::signInFailed, this, &Program::takeFailure);
    connect(&m_session, &Session::kept, this, [this](const RememberedAccount &account) {
        if (!m_demo.isRunning())
            m_settings.setRememberedAccount(account);
    });
}

void Program::connectWindow()
{
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &Program::choose);
    // The icon stays the system's choice where a desktop file names it.
    connect(m_window.get(), &MainWindow::painted, this,
            [] { QApplication::setWindowIcon(QIcon(u":/app.turnstile.desktop.svg"_s)); });
    connect(m_signIn, &SignInPage::demoRequested, this, &Program::tryDemo);
    connect(m_signIn, &SignInPage::resumeRequested, this, &Program::resume);
    m_window->setAppearance(m_settings.appearance());
    m_signIn->setServer(m_client.server());
    m_signIn->setPerson(m_settings.lastOrganization(), m_settings.lastEmail());
    if (m_options.traceStartup)
        m_trace.follow(*m_window, m_session, m_directory);
}

void Program::start()
{
    if (m_options.demo) {
        m_window->showOpening(tr("Opening the demo organization…"));
        tryDemo();
    } else {
        resume();
    }
    m_window->show();
}

void Program::choose(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    m_appearance.setAppearance(appearance);
    m_window->setAppearance(appearance);
}

void Program::resume()
{
    const auto remembered = m_settings.rememberedAccount();
    const bool isElsewhere = remembered && m_options.server && *m_options.server != remembered->server;
    if (!remembered || isElsewhere)
        return;
    m_signIn->setServer(remembered->server);
    m_session.resume(*remembered);
}

void Program::tryDemo()
{
    if (!m_demo.start()) {
        m_window->showSignIn();
        m_signIn->say({ .what = tr("The demo did not start"),
                        .why = tr("Another program on this computer keeps Turnstile from opening a local server.") });
        return;
    }
    m_session.setServer(m_demo.url());
    m_session.signInWithKey(Demo::apiKey(), false);
}

void Program::enterAccount()
{
    const auto &account = m_session.account();
    m_window->setDemo(m_demo.isRunning());
    if (!m_demo.isRunning() && !m_session.isResuming())
        forgetRemembered(); // one account at a time; Session::kept brings the new one
    if (!m_demo.isRunning() && account.loginIsOurs)
        m_settings.setLastPerson(account.organization.domain, account.user.email);
    if (m_journal.state() == Journal::State::Closed)
        m_journal.open();
    m_changes.setAuthor(Author::from(account));
    m_directory.setOrganization(account.organization);
    m_directory.refresh();
}

void Program::forgetRemembered()
{
    const auto remembered = m_settings.rememberedAccount();
    if (!remembered)
        return;
    const auto &account = m_session.account();
    if (remembered->server != account.server || remembered->organization != account.organization.domain)
        m_session.eraseKept(*remembered);
    m_settings.forgetRememberedAccount();
}

void Program::leaveAccount()
{
    m_changes.abandon(); // before the pages forget what it is about
    m_directory.clear();
    if (!m_demo.isRunning())
        m_settings.forgetAccount();
}

void Program::takeFailure(const SignInProblem &problem)
{
    if (m_session.isResuming() && problem.kind == SignInProblem::WrongKey)
        forgetRemembered();
}
