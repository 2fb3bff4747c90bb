// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "app/changes/changes.h"
#include "ui/activity/closequestion.h"
#include "ui/forgetting.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/mainmenu.h"
#include "ui/settings.h"
#include "ui/shared/errortext.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/accounttexts.h"
#include "ui/signin/signinpage.h"
#include "ui/windowkeys.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int compactBelow = 1100;
constexpr QSize frame(8, 40); // title bar and edges: about, nobody tells before the window shows

} // namespace

MainWindow::MainWindow(const Parts &parts, SignInPage *signIn, std::function<Workspace *()> makeWorkspace,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(parts.session)
    , m_changes(parts.changes)
    , m_settings(parts.settings)
    , m_icons(parts.icons)
    , m_signIn(signIn)
    , m_makeWorkspace(std::move(makeWorkspace))
    , m_screens(new QStackedWidget)
    , m_form(new QWidget)
    , m_opening(new QWidget)
    , m_openingWords(new TextLabel(parts.icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_leaving(parts.changes)
    , m_forgetting(new Forgetting({ parts.session, parts.changes, parts.journal, parts.settings }, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Turnstile"_s);
    // Small screens, and large scales on usual ones, hold less than we would like.
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(QSize(760, 520).boundedTo(room));
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1280, 800).boundedTo(room));

    auto *opening = new QHBoxLayout(m_opening);
    opening->setSpacing(8);
    opening->addStretch();
    opening->addWidget(new Spinner(m_icons.theme()));
    opening->addWidget(m_openingWords);
    opening->addStretch();
    m_screens->addWidget(m_form); // empty as yet: a stack shows its first page, which measures all of it
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_signIn);
    m_screens->addWidget(m_opening);
    setCentralWidget(m_screens);
    buildQuit();
    buildHelp();

    connectParts();
    showSignIn();
}

void MainWindow::connectParts()
{
    connect(m_forgetting, &Forgetting::confirmed, this, &MainWindow::forget);
    connect(m_forgetting, &Forgetting::forgotten, this, &MainWindow::showForgotten);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::accountChanged, this, &MainWindow::showPage);
    connect(&m_session, &Session::keepingChanged, this, &MainWindow::showKeeping);
    connect(&m_session, &Session::loginLeftBehind, this, [this](const Error &error) {
        m_signIn->say({ .what = tr("Signed out here, but not in Kisi"),
                        .why = tr("The login that Turnstile made could not be deleted. %1 You can remove it in Kisi "
                                  "under My Account; if unused, it expires by itself.")
                                   .arg(explain(error).why),
                        .icon = errorIcon(error),
                        .isFailure = false });
    });
    connect(m_signIn, &SignInPage::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_signIn, &SignInPage::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_signIn, &SignInPage::helpRequested, this, &MainWindow::showHelp);
    connect(m_signIn, &SignInPage::backRequested, this, &MainWindow::showWorkspace);
}

void MainWindow::buildWorkspace()
{
    m_workspace = m_makeWorkspace();
    m_screens->addWidget(m_workspace);
    m_workspace->setCompact(width() < compactBelow);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::showPage);
    connect(m_workspace, &Workspace::signInRequested, this, &MainWindow::showSignIn);
    connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::signOut);
    connect(m_workspace, &Workspace::lookedFor, this, [this] { comeForward(); });
    buildMenus();
}

MainWindow::~MainWindow()
{
    delete m_helpWindow.data();
}

// Also where there is no menu bar: on the sign-in screen.
void MainWindow::buildQuit()
{
    m_quit = new QAction(tr("Quit"), this);
    m_quit->setObjectName(u"quitAction"_s);
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    addAction(m_quit);
}

// Whoever cannot sign in needs it most. F1 opens the sheet of keys.
void MainWindow::buildHelp()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::HelpContents);
    keys.removeAll(QKeySequence(Qt::Key_F1));
    if (keys.isEmpty())
        keys = { QKeySequence(Qt::CTRL | Qt::Key_F1) };
    m_help = new QAction(tr("Turnstile &help"), this);
    m_help->setObjectName(u"helpAction"_s);
    m_help->setShortcuts(keys);
    connect(m_help, &QAction::triggered, this, &MainWindow::showHelp);
    addAction(m_help);
}

void MainWindow::buildMenus()
{
    m_menu = new MainMenu(*menuBar(), *m_workspace, { .quit = *m_quit, .help = *m_help });
    m_menu->setAppearance(m_appearance);
    connect(m_menu, &MainMenu::signOutRequested, this, &MainWindow::signOut);
    connect(m_menu, &MainMenu::forgetRequested, m_forgetting, &Forgetting::ask);
    connect(m_menu, &MainMenu::helpRequested, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_menu, &MainMenu::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_menu, &MainMenu::lockRequested, this, &MainWindow::lockRequested);
    new WindowKeys(*m_workspace, *m_menu);
}

// Asking for the bar would make one, which takes long at the start.
void MainWindow::hideMenus()
{
    if (m_menu)
        menuBar()->hide();
}

void MainWindow::showOpening(const QString &sentence)
{
    m_openingWords->setText(sentence);
    m_openingWords->setAccessibleName(sentence);
    hideMenus();
    m_screens->setCurrentWidget(m_opening);
}

void MainWindow::showSignIn()
{
    hideMenus();
    m_screens->setCurrentWidget(m_form);
    setWindowTitle(tr("Sign in – Turnstile"));
    m_signIn->focusForm();
}

void MainWindow::showWorkspace()
{
    if (!m_workspace)
        buildWorkspace();
    menuBar()->show();
    m_screens->setCurrentWidget(m_workspace);
    m_workspace->focusSearch(); // whoever knows whom they look for just types
    showPage();
}

void MainWindow::showState(Session::State state)
{
    if (state == Session::State::SignedIn) {
        showWorkspace();
        m_workspace->clearMessage();
        m_workspace->showJournal();
        // Somebody who just signed in by password hears how long that holds.
        const auto &account = m_session.account();
        if (account.loginIsOurs && m_session.keeping() == Session::Keeping::NotAsked)
            m_workspace->say(tr("Signed in as %1. %2").arg(account.user.name, account::expiryText(account)));
    } else if (state == Session::State::SignedOut) {
        showSignIn();
    }
    // While signing in, and once expired, what is on the screen stays.
}

void MainWindow::showPage()
{
    if (!m_workspace)
        return;
    const auto &account = m_session.account();
    m_workspace->showAccount(account, m_isDemo);
    //: Title of the window: the page, the organization
    setWindowTitle(tr("%1 – %2 – Turnstile").arg(m_workspace->title(), account.organization.name));
    m_menu->showPage();
}

void MainWindow::showKeeping(Session::Keeping keeping)
{
    if (keeping != Session::Keeping::MemoryOnly || !m_workspace)
        return;
    m_workspace->showMessage(Tone::Hold, tr("You stay signed in until you quit"),
                             tr("The keychain of this computer did not take the key, so Turnstile keeps it in memory."),
                             u"lock"_s);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    if (m_menu)
        m_menu->setAppearance(appearance);
    m_signIn->setAppearance(appearance);
}

void MainWindow::showHelp()
{
    if (centralWidget() != m_screens)
        return; // locked
    auto *open = m_helpWindow.data();
    if (!open) {
        m_helpWindow = open = new HelpWindow(m_icons);
        if (m_screens->currentWidget() == m_form)
            open->showPage(u"getting-started"_s);
    }
    open->show();
    open->raise();
    open->activateWindow();
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_icons, this))->open();
}

void MainWindow::signOut()
{
    finish(m_changes.paced() ? tr("Pausing the changes under way, then signing out. They wait for you.")
                             : tr("Finishing the changes under way, then signing out."),
           [this] { m_session.signOut(); });
}

void MainWindow::leave(const std::function<void()> &then)
{
    finish(tr("Finishing the changes under way, then Turnstile starts again."), then);
}

void MainWindow::showLoginLeftBehind(const Error &error)
{
    if (m_workspace)
        m_workspace->showMessage(Tone::Hold, tr("A login was left in Kisi"),
                                 tr("Turnstile made it to check your password and could not delete it. %1 You can "
                                    "remove it in Kisi under My Account; if unused, it expires by itself.")
                                     .arg(explain(error).why),
                                 u"lock"_s);
}

void MainWindow::askToForget()
{
    m_forgetting->ask();
}

void MainWindow::forget()
{
    finish(tr("Finishing the changes under way, then this computer is forgotten."), [this] { m_forgetting->forget(); });
}

void MainWindow::showForgotten(const QString &what, const QString &why)
{
    m_signIn->setPerson({}, {});
    m_signIn->say({ .what = what, .why = why, .icon = u"info"_s, .isFailure = false });
}

void MainWindow::finish(const QString &sentence, const std::function<void()> &then)
{
    if (m_workspace)
        m_workspace->heldBack().release();
    m_leaving.begin([this, then] {
        if (m_workspace)
            m_workspace->showFinishing({});
        then();
    });
    if (m_leaving.isWaiting())
        m_workspace->showFinishing(sentence);
}

void MainWindow::comeForward(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for it
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let windows come forward by themselves
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    const bool isAskedAgain = m_leaving.isWaiting();
    if (m_mayClose || isAskedAgain) {
        if (auto *help = m_helpWindow.data())
            help->close(); // else the program would go on for it
        return QMainWindow::closeEvent(event);
    }
    event->ignore();
    if (m_changes.paced())
        askBeforeClosing();
    else
        finishAndClose();
}

void MainWindow::finishAndClose()
{
    finish(m_changes.paced() ? tr("Pausing the changes under way, then Turnstile closes.")
                             : tr("Finishing the changes under way, then Turnstile closes."),
           [this] {
               m_changes.abandon();
               m_mayClose = true;
               // Closing from inside the event that asked for it would close twice.
               QTimer::singleShot(0, this, &QWidget::close);
           });
}

void MainWindow::askBeforeClosing()
{
    if (m_asking)
        return m_asking->raise();
    auto *question = new CloseQuestion(m_changes.paced()->rows(), this);
    m_asking = question;
    connect(question, &CloseQuestion::minimizeRequested, this, &QWidget::showMinimized);
    connect(question, &CloseQuestion::pauseRequested, this, &MainWindow::finishAndClose);
    question->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_workspace)
        m_workspace->setCompact(width() < compactBelow);
}
