// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signincard.h"

#include "app/net/serverurl.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/shared/sidemargins.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/keyform.h"
#include "ui/signin/passwordform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;
constexpr int padding = 24;
constexpr int groupGap = 16;

enum Way { ByKey, ByPassword };
enum Action { Ready, Busy };

QFrame *line()
{
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    return line;
}

} // namespace

SignInCard::SignInCard(Session &session, const Icons &icons, int demoUsers, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_icons(icons)
    , m_banner(new Banner(icons.theme(), icons))
    , m_entry(new QWidget)
    , m_ways(new SegmentedControl(icons.theme()))
    , m_keyForm(new KeyForm(icons))
    , m_passwordForm(new PasswordForm(icons))
    , m_serverField(new Field(icons.theme(), icons, tr("Server")))
    , m_stay(new QCheckBox(tr("Stay signed in")))
    , m_stayHint(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_action(new QStackedWidget)
{
    setProperty("card", true);
    setFixedWidth(cardWidth);
    build(demoUsers);
    offerKeeping(true);
    showForm();

    connect(m_ways, &SegmentedControl::currentChanged, this, &SignInCard::showForm);
    connect(m_keyForm, &KeyForm::submitted, this, &SignInCard::submit);
    connect(m_passwordForm, &PasswordForm::submitted, this, &SignInCard::submit);
    connect(m_serverField->lineEdit(), &QLineEdit::returnPressed, this, &SignInCard::submit);
    connect(m_serverField->lineEdit(), &QLineEdit::textEdited, m_serverField, &Field::clearMessage);
    connect(m_serverField->lineEdit(), &QLineEdit::editingFinished, this, &SignInCard::takeServer);
    connect(m_stay, &QCheckBox::toggled, this, [this](bool on) { m_wantsToStay = on; });
    connect(&m_session, &Session::stateChanged, this, &SignInCard::showState);
    connect(&m_session, &Session::signInFailed, this, &SignInCard::showProblem);
    connect(&m_session, &Session::forgotten, this, [this] { m_passwordForm->setPerson({}, {}); });
}

void SignInCard::build(int demoUsers)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding - 4, padding, padding);
    column->setSpacing(0);

    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(groupGap - 2);
    m_ways->addChoice(tr("API key"))->setObjectName(u"byKey"_s);
    m_ways->addChoice(tr("Email and password"))->setObjectName(u"byPassword"_s);
    for (auto *part : { static_cast<QWidget *>(m_ways), static_cast<QWidget *>(m_keyForm),
                        static_cast<QWidget *>(m_passwordForm), static_cast<QWidget *>(m_serverField) })
        entry->addWidget(part);
    m_serverField->editor()->setObjectName(u"server"_s);
    m_serverField->hide();

    auto *stay = new QVBoxLayout;
    stay->setSpacing(2);
    m_stay->setObjectName(u"staySignedIn"_s);
    m_stayHint->setWordWrap(true);
    m_stayHint->setContentsMargins(sideMargins(padding, 0, 0, 0)); // under the words, not under the box
    stay->addWidget(m_stay);
    stay->addWidget(m_stayHint);
    entry->addLayout(stay);

    m_banner->setObjectName(u"signInBanner"_s);
    auto *message = new QVBoxLayout;
    message->addWidget(m_banner);
    column->addLayout(message);
    column->addWidget(m_entry);
    column->addSpacing(groupGap + 2);
    buildAction(*column);
    column->addSpacing(groupGap);
    buildDemo(*column, demoUsers);
}

QPushButton *SignInCard::addButton(QVBoxLayout &column, const QString &text, const QString &kind, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("kind", kind);
    button->setProperty("tall", true);
    column.addWidget(button);
    return button;
}

void SignInCard::buildAction(QVBoxLayout &column)
{
    auto *ready = new QWidget;
    auto *readyColumn = new QVBoxLayout(ready);
    readyColumn->setContentsMargins(0, 0, 0, 0);
    connect(addButton(*readyColumn, tr("Sign in"), u"primary"_s, u"signIn"_s), &QPushButton::clicked, this,
            &SignInCard::submit);

    auto *busy = new QWidget;
    auto *busyRow = new QHBoxLayout(busy);
    busyRow->setContentsMargins(0, 0, 0, 0);
    busyRow->setSpacing(8);
    auto *words = new TextLabel(m_icons.theme(), TextStep::Body, ColorRole::Muted);
    words->setText(tr("Signing in…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelSignIn"_s);
    cancel->setProperty("kind", u"plain"_s);
    busyRow->addWidget(new Spinner(m_icons.theme()));
    busyRow->addWidget(words, 1);
    busyRow->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, &m_session, &Session::cancelSignIn);
    connect(new QShortcut(Qt::Key_Escape, busy), &QShortcut::activated, &m_session, &Session::cancelSignIn);

    m_action->addWidget(ready);
    m_action->addWidget(busy);
    m_action->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column.addWidget(m_action);
}

void SignInCard::buildDemo(QVBoxLayout &column, int demoUsers)
{
    auto *either = new QHBoxLayout;
    either->setSpacing(12);
    auto *word = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
    //: Between two ways to begin: sign in, or try the demo
    word->setText(tr("or"));
    either->addWidget(line(), 1);
    either->addWidget(word);
    either->addWidget(line(), 1);
    column.addLayout(either);
    column.addSpacing(14);
    m_demo = addButton(column, tr("Try the demo organization"), u"plain"_s, u"tryDemo"_s);
    connect(m_demo, &QPushButton::clicked, this, &SignInCard::demoRequested);
    auto *hint = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("%1 invented people on this computer. Nothing leaves it.").arg(QLocale().toString(demoUsers)));
    hint->setAlignment(Qt::AlignHCenter);
    hint->setWordWrap(true);
    m_demo->setAccessibleDescription(hint->text());
    column.addSpacing(6);
    column.addWidget(hint);
}

bool SignInCard::withPassword() const
{
    return m_ways->currentIndex() == ByPassword;
}

void SignInCard::showForm()
{
    const auto set = [](QWidget &form, bool visible) {
        if (form.isHidden() == visible) // showing what is shown lays it out all the same
            form.setVisible(visible);
    };
    set(*m_keyForm, !withPassword());
    set(*m_passwordForm, withPassword());
}

void SignInCard::focusForm()
{
    if (withPassword())
        m_passwordForm->focusFirstEmpty();
    else
        m_keyForm->setFocus();
}

void SignInCard::setServer(const QUrl &server)
{
    m_server = server;
    m_serverField->lineEdit()->setText(server.authority());
    emit serverChanged(server);
}

void SignInCard::editServer()
{
    m_serverField->show();
    m_serverField->editor()->setFocus();
    m_serverField->lineEdit()->selectAll();
}

void SignInCard::setPerson(const QString &organization, const QString &email)
{
    m_passwordForm->setPerson(organization, email);
}

bool SignInCard::takeServer()
{
    const auto typed = m_serverField->lineEdit()->text();
    // The field shows the name only: untouched, it still means http where that is allowed.
    if (m_serverField->isHidden() || typed == m_server.authority())
        return true;
    const auto server = serverUrlFrom(typed);
    if (const auto *problem = std::get_if<ServerUrlProblem>(&server)) {
        m_serverField->setProblem(explain(*problem));
        return false;
    }
    m_server = std::get<QUrl>(server);
    m_serverField->clearMessage();
    emit serverChanged(m_server);
    return true;
}

void SignInCard::submit()
{
    if (m_session.state() == Session::State::SigningIn)
        return;
    quiet();
    m_keyForm->clearProblems();
    m_passwordForm->clearProblems();
    const bool isComplete = withPassword() ? m_passwordForm->check() : m_keyForm->check();
    if (!takeServer())
        return m_serverField->editor()->setFocus();
    if (!isComplete)
        return;
    m_typed = true;
    m_session.setServer(m_server);
    const bool stays = m_stay->isChecked();
    if (withPassword())
        m_session.signInWithPassword(m_passwordForm->proof(), PasswordForm::device(), stays);
    else
        m_session.signInWithKey(m_keyForm->key(), stays);
}

void SignInCard::showState(Session::State state)
{
    setBusy(state == Session::State::SigningIn);
    if (state == Session::State::SignedIn) {
        m_keyForm->forgetSecret();
        m_passwordForm->forgetSecrets();
        m_typed = false;
        quiet();
    } else if (state == Session::State::Expired) {
        say({ .what = tr("Signed out by Kisi"),
              .why = tr("Your sign-in is no longer accepted. Sign in again to go on where you were."),
              .icon = u"lock"_s,
              .isFailure = false });
        offerBack();
    }
}

void SignInCard::offerBack()
{
    auto *back = m_banner->addButton(tr("Back to the list"), u"plain"_s);
    back->setObjectName(u"backToList"_s);
    connect(back, &QPushButton::clicked, this, &SignInCard::backRequested);
}

void SignInCard::setBusy(bool busy)
{
    const bool hadFocus = isAncestorOf(focusWidget()) || m_action->currentIndex() == Busy;
    m_entry->setEnabled(!busy);
    m_demo->setEnabled(!busy);
    m_action->setCurrentIndex(busy ? Busy : Ready);
    if (!hadFocus || !isVisible())
        return;
    if (busy)
        findChild<QPushButton *>(u"cancelSignIn"_s)->setFocus();
    else
        focusForm();
}

void SignInCard::showProblem(const SignInProblem &problem)
{
    if (!m_typed) {
        say(signin::messageForKept(problem));
        if (problem.kind == SignInProblem::Other) {
            auto *again = m_banner->addButton(tr("Try again"), u"plain"_s);
            again->setObjectName(u"tryAgain"_s);
            connect(again, &QPushButton::clicked, this, &SignInCard::resumeRequested);
        }
        return;
    }
    m_typed = false;
    if (withPassword() && m_passwordForm->showProblem(problem))
        return;
    if (!withPassword() && signin::placeOf(problem.kind) == signin::Place::Key)
        return m_keyForm->showProblem(signin::atField(problem.kind));
    say(signin::message(problem, withPassword()));
}

void SignInCard::say(const signin::Message &message)
{
    m_banner->removeButtons();
    // The space below belongs to the banner: without it the card begins with the choice of form.
    m_banner->parentWidget()->layout()->itemAt(0)->layout()->setContentsMargins(0, 4, 0, groupGap);
    m_banner->showMessage(message.isFailure ? Tone::Bad : Tone::Hold, message.what, message.why, message.icon);
}

void SignInCard::quiet()
{
    m_banner->clear();
    m_banner->parentWidget()->layout()->itemAt(0)->layout()->setContentsMargins(0, 0, 0, 0);
}

void SignInCard::findKeychain()
{
    // Once a start is enough.
    if (std::exchange(m_hasLooked, true))
        return;
    m_session.findKeychain(this, [this](bool works) { offerKeeping(works); });
}

void SignInCard::offerKeeping(bool works)
{
    m_stay->setEnabled(works);
    const QSignalBlocker quiet(m_stay);
    m_stay->setChecked(works && m_wantsToStay);
    m_stayHint->setText(works ? tr("Kept in this computer’s keychain, never in a file.")
                              : tr("This computer has no keychain. Turnstile keeps the key in memory until you quit."));
    m_stay->setAccessibleDescription(m_stayHint->text());
}
