// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/lockpage.h"

#include "ui/shared/banner.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/keyform.h"
#include "ui/signin/logo.h"
#include "ui/signin/passwordform.h"
#include "ui/signin/signintexts.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;
constexpr int padding = 24;

} // namespace

LockPage::LockPage(Unlocking &unlocking, const Account &account, const Icons &icons, bool isDemo, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_account(account)
    , m_isDemo(isDemo)
    , m_unlocking(unlocking)
    , m_proof(unlocking.first())
    , m_banner(new Banner(icons.theme(), icons))
    , m_sentence(new TextLabel(icons.theme(), TextStep::Body))
    , m_keyForm(new KeyForm(icons))
    , m_passwordForm(new PasswordForm(icons))
    //: The button that opens Turnstile again after it was locked; no door
    , m_unlock(new QPushButton(tr("Unlock")))
    , m_spinner(new Spinner(icons.theme()))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Turnstile is locked"));
    auto *column = new QVBoxLayout;
    column->setSpacing(20);
    column->addStretch();
    column->addLayout(head());
    column->addWidget(card());
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(0);
    row->addStretch(1); // alone: the head, which may grow, would take a third
    row->addLayout(column);
    row->addStretch(1);
    askFor(m_proof);

    connect(m_keyForm, &KeyForm::submitted, this, &LockPage::submit);
    connect(m_passwordForm, &PasswordForm::submitted, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(&m_unlocking, &Unlocking::proved, this, &LockPage::unlocked);
    connect(&m_unlocking, &Unlocking::failed, this, &LockPage::showProblem);
}

QLayout *LockPage::head()
{
    auto *title = new TextLabel(m_icons.theme(), TextStep::Page);
    title->setText(accessibleName());
    auto *whose = new TextLabel(m_icons.theme(), TextStep::Body, ColorRole::Muted);
    whose->setObjectName(u"lockedFor"_s);
    //: Whose session is locked: the operator, their organization
    whose->setText(tr("%1, %2").arg(m_account.user.name, m_account.organization.name));
    whose->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(whose);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Logo(44));
    row->addLayout(words, 1);
    return row;
}

QWidget *LockPage::card()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(16);
    m_banner->setObjectName(u"lockBanner"_s);
    m_sentence->setObjectName(u"lockSentence"_s);
    m_sentence->setWordWrap(true);
    m_keyForm->setHint({});
    m_passwordForm->fixPerson(m_account.organization.domain, m_account.user.email);
    for (auto *part : { static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_sentence),
                        static_cast<QWidget *>(m_keyForm), static_cast<QWidget *>(m_passwordForm) })
        column->addWidget(part);
    buildButtons(*column);
    return card;
}

void LockPage::buildButtons(QVBoxLayout &column)
{
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setProperty("kind", u"primary"_s);
    m_unlock->setProperty("tall", true);
    m_spinner->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_spinner);
    row->addWidget(m_unlock, 1);
    column.addLayout(row);
    auto *signOut = new QPushButton(tr("Sign out"));
    signOut->setObjectName(u"lockSignOut"_s);
    signOut->setProperty("kind", u"plain"_s);
    signOut->setProperty("tall", true);
    auto *hint = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
    hint->setText(tr("Anything typed and not yet sent will be lost."));
    hint->setAlignment(Qt::AlignHCenter);
    hint->setWordWrap(true);
    signOut->setAccessibleDescription(hint->text());
    auto *out = new QVBoxLayout;
    out->setSpacing(6);
    out->addWidget(signOut);
    out->addWidget(hint);
    column.addLayout(out);
    connect(signOut, &QPushButton::clicked, this, &LockPage::signOutRequested);
}

void LockPage::askFor(Unlocking::Proof proof)
{
    using Proof = Unlocking::Proof;
    m_proof = proof;
    m_keyForm->setVisible(proof == Proof::Key && !m_isDemo);
    m_passwordForm->setVisible(proof == Proof::Password && !m_isDemo);
    if (m_isDemo)
        m_sentence->setText(tr("The demo has no key to ask for: everybody may unlock it."));
    else if (proof == Proof::Keychain)
        m_sentence->setText(tr("Turnstile asks the keychain of this computer for your key. It may ask you first who "
                               "you are."));
    else if (proof == Proof::Key)
        m_sentence->setText(tr("Paste the API key that you signed in with. Everything waits as you left it."));
    else
        m_sentence->setText(tr("Type the password of %1. Everything waits as you left it.").arg(m_account.user.email));
}

void LockPage::focusForm()
{
    if (!m_keyForm->isHidden())
        m_keyForm->setFocus();
    else if (!m_passwordForm->isHidden())
        m_passwordForm->focusFirstEmpty();
    else
        m_unlock->setFocus();
}

void LockPage::submit()
{
    using Proof = Unlocking::Proof;
    m_banner->clear();
    if (m_isDemo) {
        emit unlocked();
        return;
    }
    const bool isComplete
        = (m_proof != Proof::Key || m_keyForm->check()) && (m_proof != Proof::Password || m_passwordForm->check());
    if (!isComplete || !m_unlock->isEnabled())
        return;
    setBusy(true);
    if (m_proof == Proof::Keychain)
        m_unlocking.askKeychain();
    else if (m_proof == Proof::Key)
        m_unlocking.tryKey(m_keyForm->key());
    else
        m_unlocking.tryPassword(m_passwordForm->proof(), PasswordForm::device());
}

void LockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_spinner->setVisible(busy);
    m_keyForm->setEnabled(!busy);
    m_passwordForm->setEnabled(!busy);
}

void LockPage::showProblem(const SignInProblem &problem)
{
    setBusy(false);
    if (problem.kind == SignInProblem::NothingKept) {
        m_banner->showMessage(Tone::Hold, tr("The keychain did not hand over your key"),
                              tr("Confirm in another way that it is you."), u"lock"_s);
        askFor(m_unlocking.second());
        focusForm();
    } else {
        showAtField(problem);
    }
}

void LockPage::showAtField(const SignInProblem &problem)
{
    if (m_proof == Unlocking::Proof::Key)
        return m_keyForm->showProblem(tr("This is not the key that you signed in with."));
    if (m_passwordForm->showProblem(problem))
        return;
    const auto said = signin::message(problem, true);
    m_banner->showMessage(Tone::Bad, tr("It is still locked"), said.why, said.icon);
    focusForm();
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_icons.theme().color(ColorRole::Window));
}
