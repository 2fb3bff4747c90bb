// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinpage.h"

#include "ui/shared/sidemargins.h"
#include "ui/shared/textlabel.h"
#include "ui/signin/logo.h"
#include "ui/signin/signincard.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPage::SignInPage(Session &session, const Icons &icons, int demoUsers, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_card(new SignInCard(session, icons, demoUsers))
    , m_server(new QPushButton)
    , m_appearance(new QComboBox)
{
    setObjectName(u"signInPage"_s);
    setAccessibleName(tr("Sign in to your Kisi organization"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *middle = new QWidget;
    scroll->setWidget(middle); // while it is empty: a scroll area measures what it is given at once
    fill(*middle);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addLayout(foot());

    connect(m_card, &SignInCard::demoRequested, this, &SignInPage::demoRequested);
    connect(m_card, &SignInCard::resumeRequested, this, &SignInPage::resumeRequested);
    connect(m_card, &SignInCard::backRequested, this, &SignInPage::backRequested);
    connect(m_card, &SignInCard::serverChanged, this, [this](const QUrl &server) {
        //: %1 is the name of the server, such as api.kisi.io
        m_server->setText(tr("Server: %1").arg(server.authority()));
    });
    connect(m_server, &QPushButton::clicked, m_card, &SignInCard::editServer);
    connect(m_appearance, &QComboBox::activated, this, [this](int index) { emit appearanceChosen(Appearance(index)); });
}

void SignInPage::fill(QWidget &middle)
{
    middle.setProperty("ground", u"window"_s);
    auto *row = new QHBoxLayout(&middle);
    auto *column = new QVBoxLayout;
    column->setSpacing(20);
    column->addStretch();
    column->addLayout(head());
    column->addWidget(m_card);
    column->addStretch();
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(0); // else the card is off the middle by half of it
    row->addStretch(1); // alone: the head, which may grow, would take a third
    row->addLayout(column);
    row->addStretch(1);
}

QLayout *SignInPage::head()
{
    auto *title = new TextLabel(m_icons.theme(), TextStep::Page);
    title->setText(u"Turnstile"_s);
    auto *sentence = new TextLabel(m_icons.theme(), TextStep::Body, ColorRole::Muted);
    sentence->setText(tr("Sign in to your Kisi organization"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Logo(44));
    row->addLayout(words, 1);
    return row;
}

QLayout *SignInPage::foot()
{
    m_server->setObjectName(u"editServer"_s);
    m_server->setProperty("kind", u"quiet"_s);
    m_server->setIcon(m_icons.icon(u"lock"_s, ColorRole::Muted));
    m_server->setToolTip(tr("Sign in to another server"));
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->setAccessibleName(tr("Theme"));
    m_appearance->setMinimumWidth(m_icons.theme().length(150));
    m_appearance->addItems(AppearanceChoice::names());
    auto *settings = new QPushButton(tr("Settings"));
    settings->setObjectName(u"openSettings"_s);
    settings->setProperty("kind", u"quiet"_s);
    settings->setIcon(m_icons.icon(u"settings"_s, ColorRole::Muted));
    settings->setShortcut(QKeySequence::Preferences);
    connect(settings, &QPushButton::clicked, this, &SignInPage::settingsRequested);
    auto *help = new QPushButton(tr("Help"));
    help->setObjectName(u"openHelp"_s);
    help->setProperty("kind", u"quiet"_s);
    help->setIcon(m_icons.icon(u"help"_s, ColorRole::Muted));
    connect(help, &QPushButton::clicked, this, &SignInPage::helpRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargins(12, 0, 24, 16));
    row->addWidget(m_server);
    row->addStretch();
    row->addWidget(help);
    row->addWidget(settings);
    row->addWidget(m_appearance);
    return row;
}

void SignInPage::setServer(const QUrl &server)
{
    m_card->setServer(server);
}

void SignInPage::setPerson(const QString &organization, const QString &email)
{
    m_card->setPerson(organization, email);
}

void SignInPage::setAppearance(Appearance appearance)
{
    m_appearance->setCurrentIndex(int(appearance));
}

void SignInPage::say(const signin::Message &message)
{
    m_card->say(message);
}

void SignInPage::focusForm()
{
    m_card->focusForm();
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_card->focusForm();
}

void SignInPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // After the first frame: asking may load a library and wake a service.
    QTimer::singleShot(0, m_card, &SignInCard::findKeychain);
}
