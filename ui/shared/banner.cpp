// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/banner.h"

#include "ui/shared/announce.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

Banner::Banner(const Theme &theme, const Icons &icons, QWidget *parent)
    : TintBox(icons, parent)
    , m_what(new TextLabel(theme, TextStep::Strong))
    , m_why(new TextLabel(theme, TextStep::Small))
    , m_buttons(new QWidget)
    , m_buttonRow(new QHBoxLayout(m_buttons))
    , m_close(new IconButton(icons, u"close"_s, tr("Close this message")))
{
    m_what->setWordWrap(true);
    m_why->setWordWrap(true);
    m_buttonRow->setContentsMargins(0, 6, 0, 2);
    m_buttonRow->setSpacing(8);
    m_buttonRow->addStretch();
    column()->addWidget(m_what);
    column()->addWidget(m_why);
    column()->addWidget(m_buttons);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    setClosable(false);
    clear();
}

void Banner::showMessage(Tone tone, const QString &what, const QString &why, const QString &icon)
{
    setTone(tone, icon);
    m_what->setText(what);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    setVisible(true);
    // Shown first: a name that changes out of sight is not announced.
    //: What happened, then why, read aloud one after the other
    announce(*this, why.isEmpty() ? what : tr("%1. %2").arg(what, why));
}

void Banner::clear()
{
    setVisible(false);
    setAccessibleName({});
    removeButtons();
}

QPushButton *Banner::addButton(const QString &text, const QString &kind)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", kind);
    button->setProperty("small", true);
    m_buttonRow->insertWidget(m_buttonRow->count() - 1, button);
    m_buttons->setVisible(true);
    return button;
}

void Banner::removeButtons()
{
    const auto buttons = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        button->hide();
        m_buttonRow->removeWidget(button);
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons->setVisible(false);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}
