// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/emptystate.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

EmptyState::EmptyState(const Theme &theme, const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_icon(new IconLabel(icons, {}, ColorRole::Muted, 36))
    , m_heading(new TextLabel(theme, TextStep::Section))
    , m_sentence(new TextLabel(theme, TextStep::Body, ColorRole::Muted))
    , m_buttons(new QWidget)
    , m_buttonRow(new QHBoxLayout(m_buttons))
{
    constexpr int margin = 24;
    constexpr int widest = 360;
    for (TextLabel *words : { m_heading, m_sentence }) {
        words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        words->setWordWrap(true);
        words->setMaximumWidth(widest);
        words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_buttonRow->setContentsMargins(0, 8, 0, 0);
    m_buttonRow->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    for (TextLabel *words : { m_heading, m_sentence }) {
        // Stretches at both sides instead of an alignment, which would squeeze a wrapped label to one word a line.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(words, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch();
    m_buttons->hide();
}

void EmptyState::say(const QString &icon, const QString &heading, const QString &sentence)
{
    m_icon->setIcon(icon, ColorRole::Muted);
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    const auto buttons = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        button->hide();
        m_buttonRow->removeWidget(button);
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons->hide();
    //: A heading and its sentence, read aloud one after the other
    setAccessibleName(sentence.isEmpty() ? heading : tr("%1. %2").arg(heading, sentence));
}

QPushButton *EmptyState::addButton(const QString &text, const QString &kind, const QString &icon)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", kind);
    if (!icon.isEmpty())
        button->setIcon(m_icons.icon(icon, kind == QLatin1String("primary") ? ColorRole::OnAccent : ColorRole::Text));
    m_buttonRow->addWidget(button);
    m_buttons->show();
    return button;
}
