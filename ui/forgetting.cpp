// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forgetting.h"

#include "app/changes/changes.h"
#include "app/journal/journal.h"
#include "ui/activity/stopquestion.h"
#include "ui/settings.h"
#include "ui/shell/forgetquestion.h"

#include <QDir>

using namespace Qt::StringLiterals;

Forgetting::Forgetting(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&parts.changes, &Changes::busyChanged, this, [this] {
        if (m_isStopping)
            stopNext();
    });
    connect(&parts.session, &Session::loginLeftBehind, this, [this] { m_leavesLogin = true; });
    connect(&parts.session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedOut && std::exchange(m_isForgetting, false))
            erase();
    });
}

void Forgetting::ask()
{
    QMessageBox *asked = m_question;
    if (asked && asked->isVisible())
        asked->raise();
    else if (m_parts.journal.state() == Journal::State::Locked)
        sayWhyNot();
    else if (m_parts.changes.paced())
        askToStop();
    else
        askToForget();
}

void Forgetting::open(QMessageBox *question)
{
    m_question = question;
    question->open();
}

void Forgetting::sayWhyNot()
{
    auto *words = new QMessageBox(m_window);
    words->setAttribute(Qt::WA_DeleteOnClose);
    words->setObjectName(u"cannotForget"_s);
    words->setWindowTitle(tr("Forget this computer"));
    words->setTextFormat(Qt::PlainText);
    words->setText(tr("Nothing was deleted: another Turnstile is open with this profile"));
    words->setInformativeText(tr("Close it first, or forget this computer there."));
    words->setStandardButtons(QMessageBox::Close);
    open(words);
}

void Forgetting::askToStop()
{
    auto *question = new StopQuestion(
        m_parts.changes.paced()->rows(),
        tr("It needs the journal of changes until it is finished. Stop it to forget this computer."), m_window);
    connect(question, &StopQuestion::stopRequested, this, [this] {
        m_isStopping = true;
        stopNext();
    });
    open(question);
}

// Those that wait behind it too.
void Forgetting::stopNext()
{
    auto *run = m_parts.changes.paced();
    if (run && !run->isStopping())
        run->stop();
    if (run)
        return;
    m_isStopping = false;
    askToForget();
}

void Forgetting::askToForget()
{
    auto *question = new ForgetQuestion(m_window);
    connect(question, &ForgetQuestion::confirmed, this, &Forgetting::confirmed);
    open(question);
}

void Forgetting::forget()
{
    m_isForgetting = true;
    m_leavesLogin = false;
    if (const auto remembered = m_parts.settings.rememberedAccount()) // the demo has left it alone
        m_parts.session.eraseKept(*remembered);
    m_parts.session.signOut();
}

void Forgetting::erase()
{
    m_parts.settings.forgetEverything();
    m_parts.journal.erase(this, [this](bool isErased) { tell(isErased); });
}

void Forgetting::tell(bool isErased)
{
    auto why = isErased
        ? tr("The saved sign-in, the settings and the journal of changes are deleted here. In Kisi nothing changed.")
        : tr("The saved sign-in and the settings are gone, the journal of changes could not be deleted. Delete the "
             "folder %1 yourself.")
              .arg(QDir::toNativeSeparators(m_parts.settings.directory()));
    if (m_leavesLogin)
        why += u' ' + tr("The login that Turnstile made is still there. You can remove it in Kisi under My Account.");
    emit forgotten(isErased ? tr("This computer is forgotten") : tr("The journal of changes is still here"), why);
}
