// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "ui/locking.h"
#include "ui/mainwindow.h"
#include "ui/memory.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shared/combointerface.h"
#include "ui/shared/lineeditinterface.h"
#include "ui/shared/scrollinterface.h"
#include "ui/shared/tableinterface.h"
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
    , m_languages(m_options.language.isEmpty() ? m_settings.language() : m_options.language)
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
    ComboInterface::install();
    LineEditInterface::install();
    scrollinterface::install();
    TableInterface::install();
    m_appearance.setAppearance(m_settings.appearance());
    m_theme.prepare(application);
    connectSession();
    buildWindow();
    followSettings();
    if (m_options.traceStartup)
        m_trace.follow(*m_window, m_session, m_directory);
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

void Program::buildWindow()
{
    m_signIn = new SignInPage(m_session, m_icons, m_options.demoUsers);
    const auto makeWorkspace = [this] {
        return new Workspace({ m_client, m_session, m_directory, m_changes, m_journal, m_settings, m_icons });
    };
    m_window = std::make_unique<MainWindow>(MainWindow::Parts { m_session, m_changes, m_journal, m_settings, m_icons },
                                            m_signIn, makeWorkspace);
    m_locking = new Locking({ m_client, m_session, m_icons }, *m_window);
    connectWindow();
    connectLocking();
}

void Program::connectLocking()
{
    connect(m_window.get(), &MainWindow::lockRequested, m_locking, &Locking::lock);
    connect(m_locking, &Locking::signOutRequested, m_window.get(), &MainWindow::signOut);
    connect(m_locking, &Locking::loginLeftBehind, m_window.get(), &MainWindow::showLoginLeftBehind);
}

void Program::connectWindow()
{
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Program::openSettings);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, &Program::choose);
    // The icon stays the system's choice where a desktop file names it.
    connect(m_window.get(), &MainWindow::painted, this,
            [] { QApplication::setWindowIcon(QIcon(u":/app.turnstile.desktop.svg"_s)); });
    connect(m_signIn, &SignInPage::demoRequested, this, &Program::tryDemo);
    connect(m_signIn, &SignInPage::resumeRequested, this, &Program::resume);
    m_signIn->setServer(m_client.server());
    m_signIn->setPerson(m_settings.lastOrganization(), m_settings.lastEmail());
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
    followSettings();
}

void Program::openSettings()
{
    SettingsDialog::Languages languages { .spoken = m_languages.current(),
                                          .isForThisStart = !m_options.language.isEmpty() };
    const auto language = [](const QString &code) {
        return SettingsDialog::Language { code, Languages::nameOf(code) };
    };
    for (const QString &code : Languages::available())
        languages.offered.append(language(code));
    languages.system = language(Languages::ofSystem());
    auto *dialog = new SettingsDialog(m_settings, m_icons, languages, m_window.get());
    connect(dialog, &SettingsDialog::changed, this, &Program::followSettings);
    connect(dialog, &SettingsDialog::languageWanted, this, &Program::startAgain);
    connect(dialog, &SettingsDialog::forgetRequested, m_window.get(), &MainWindow::askToForget, Qt::QueuedConnection);
    dialog->open();
}

void Program::followSettings()
{
    m_appearance.setAppearance(m_settings.appearance());
    m_window->setAppearance(m_settings.appearance());
    m_theme.setDensity(m_settings.density());
    m_locking->setIdleLimit(m_settings.lockAfter());
    if (const auto spacing = m_settings.spacing())
        m_client.setSpacing(*spacing);
}

void Program::startAgain()
{
    const auto *run = m_changes.paced();
    const bool isRunning = run && run->pauseReason() == RunPause::None;
    m_window->leave([this, isRunning] {
        // What asks for this belongs to the window.
        QMetaObject::invokeMethod(
            this,
            [this, isRunning] {
                replaceWindow();
                if (auto *paused = m_changes.paced(); paused && isRunning)
                    paused->resume();
            },
            Qt::QueuedConnection);
    });
}

void Program::replaceWindow()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_options.language.clear();
    m_languages.choose(m_settings.language());
    const auto former = std::move(m_window); // until the next one shows: without any the program would end
    buildWindow();
    followSettings();
    m_window->setDemo(m_demo.isRunning());
    m_locking->setDemo(m_demo.isRunning());
    m_window->showSession();
    m_window->show();
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
    m_locking->setDemo(m_demo.isRunning());
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
