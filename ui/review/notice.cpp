// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Notice::Notice(const Theme &theme, const Icons &icons, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, icons))
{
    m_banner->setObjectName(name);
    m_banner->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::closed, this, &Notice::clear);
    hide();
}

void Notice::say(Tone tone, const QString &what, const QString &why)
{
    m_banner->removeButtons();
    show();
    m_banner->showMessage(tone, what, why);
}

QPushButton *Notice::addButton(const QString &text, const QString &name)
{
    auto *button = m_banner->addButton(text, u"plain"_s);
    button->setObjectName(name);
    return button;
}

void Notice::clear()
{
    m_banner->clear();
    hide();
}
