// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/secretview.h"

#include "ui/logins/secretclipboard.h"
#include "ui/shared/textlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

SecretView::SecretView(const Icons &icons, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_clipboard(clipboard)
    , m_value(new QLabel)
    , m_show(new QPushButton)
    , m_copy(new QPushButton(icons.icon(u"copy"_s, ColorRole::OnAccent), tr("Copy secret")))
    , m_hint(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
{
    m_value->setObjectName(u"secretValue"_s);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_show->setObjectName(u"showSecret"_s);
    m_copy->setObjectName(u"copySecret"_s);
    m_copy->setProperty("kind", u"primary"_s);
    m_hint->setObjectName(u"secretHint"_s);
    m_hint->setWordWrap(true);
    for (auto *button : { m_show, m_copy })
        button->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, [this] {
        reveal(!m_isShown);
        emit taken();
    });
    connect(m_copy, &QPushButton::clicked, this, &SecretView::copy);
    connect(&m_clipboard, &SecretClipboard::cleared, this,
            [this] { say(tr("The clipboard was cleared. You can copy the secret again.")); });
    setFocusProxy(m_copy);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->addWidget(m_value);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(1);
}

void SecretView::setSecret(const Secret &secret)
{
    m_secret = secret;
    reveal(false);
    say(tr("Nobody can show it again, neither Turnstile nor Kisi. Once copied it stays on the clipboard for 30 s."));
}

void SecretView::reveal(bool shown)
{
    constexpr int dots = 24;
    m_isShown = shown;
    m_show->setText(shown ? tr("Hide secret") : tr("Show secret"));
    m_show->setIcon(m_icons.icon(u"eye"_s));
    m_value->setText(shown ? QString::fromUtf8(m_secret.reveal()) : QString(dots, u'\u2022'));
    m_value->setTextInteractionFlags(shown ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    m_value->setAccessibleName(shown ? m_value->text() : tr("Secret, hidden"));
}

void SecretView::copy()
{
    m_clipboard.copy(m_secret);
    emit taken();
    say(tr("Copied. The clipboard is cleared in 30 s."));
}

void SecretView::say(const QString &words)
{
    m_hint->setText(words);
    m_hint->setAccessibleName(words);
}
