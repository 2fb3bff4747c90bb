// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/locking.h"

#include "ui/signin/lockpage.h"

#include <QMainWindow>
#include <QMenuBar>

Locking::Locking(const Parts &parts, QMainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_unlocking(parts.client, parts.session)
    , m_putAway(window)
{
    connect(&m_idle, &IdleTime::reached, this, &Locking::lock);
    connect(&m_unlocking, &Unlocking::loginLeftBehind, this, &Locking::loginLeftBehind);
    connect(&parts.session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedOut && isLocked())
            bringBack(); // nobody's people are left to hide
    });
}

Locking::~Locking() = default;

void Locking::lock()
{
    const auto state = m_parts.session.state();
    if (isLocked() || (state != Session::State::SignedIn && state != Session::State::Expired))
        return;
    m_hadMenus = m_window.menuBar()->isVisibleTo(&m_window);
    m_title = m_window.windowTitle();
    m_putAway.take();
    m_page = new LockPage(m_unlocking, m_parts.session.account(), m_parts.icons, m_isDemo);
    connect(m_page, &LockPage::unlocked, this, &Locking::unlock);
    connect(m_page, &LockPage::signOutRequested, this, &Locking::signOutRequested);
    m_window.menuBar()->hide();
    m_window.setCentralWidget(m_page);
    m_window.setWindowTitle(tr("Locked – Turnstile"));
    m_page->focusForm();
}

void Locking::unlock()
{
    const bool hadMenus = m_hadMenus;
    const QString title = m_title;
    bringBack();
    m_window.menuBar()->setVisible(hadMenus);
    m_window.setWindowTitle(title);
}

void Locking::bringBack()
{
    m_unlocking.cancel();
    m_window.takeCentralWidget();
    std::exchange(m_page, nullptr)->deleteLater(); // it may be what asks for this
    m_putAway.giveBack();
}
