// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/rightcard.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"

#include <QFocusEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

RightCard::RightCard(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_icon(new IconLabel(icons, u"group"_s, ColorRole::Text))
    , m_title(new ElidedLabel(icons.theme(), TextStep::Strong))
    , m_edit(new IconButton(icons, u"edit"_s, tr("Change the access right")))
    , m_remove(new IconButton(icons, u"delete"_s, tr("Remove the access right")))
    , m_role(new TextLabel(icons.theme(), TextStep::Body))
    , m_stateRow(new QWidget)
    , m_stateIcon(new IconLabel(icons, u"expired"_s, ColorRole::Hold, 14))
    , m_state(new TextLabel(icons.theme(), TextStep::SmallStrong))
    , m_dates(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_path(new TextLabel(icons.theme(), TextStep::Small))
{
    setObjectName(u"rightCard"_s);
    setProperty("focusRing", true);
    m_edit->setObjectName(u"editRight"_s);
    m_remove->setObjectName(u"removeRight"_s);
    for (TextLabel *label : { m_role, m_dates, m_path })
        label->setWordWrap(true);
    auto *state = new QHBoxLayout(m_stateRow);
    state->setContentsMargins(0, 0, 0, 0);
    state->setSpacing(6);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(sideMargins(24, 0, 0, 0));
    words->setSpacing(0);
    words->addWidget(m_role);
    words->addWidget(m_stateRow);
    words->addWidget(m_dates);
    words->addSpacing(6);
    words->addWidget(m_path);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 12);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(words);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { emit editRequested(m_text.id); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeRequested(m_text.id); });
}

QWidget *RightCard::makeHead()
{
    auto *head = new QWidget;
    head->setMinimumHeight(m_edit->sizeHint().height()); // also without the buttons
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title, 1);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->setSpacing(4);
    row->insertSpacing(1, 4);
    return head;
}

void RightCard::show(const RightText &text)
{
    m_text = text;
    m_icon->setIcon(text.icon, ColorRole::Text);
    m_title->setText(text.title);
    m_role->setText(text.role);
    m_stateRow->setVisible(!text.state.isEmpty());
    if (!text.state.isEmpty())
        m_stateIcon->setIcon(text.stateIcon, text.stateRole);
    m_state->setRole(text.stateRole);
    m_state->setText(text.state);
    m_dates->setText(text.dates);
    m_path->setText(text.path);
    if (!text.isDirect && hasFocusWithin())
        takeFocus(); // the buttons go
    m_edit->setVisible(text.isDirect);
    m_remove->setVisible(text.isDirect);
    m_edit->setAccessibleName(tr("Change the right to %1").arg(text.title));
    m_remove->setAccessibleName(tr("Remove the right to %1").arg(text.title));
    setAccessibleName(text.spoken());
}

void RightCard::setReasons(const QString &edit, const QString &remove)
{
    keepFocus(edit, remove);
    m_edit->setEnabled(edit.isEmpty());
    m_edit->setToolTip(edit.isEmpty() ? tr("Change the access right") : edit.toHtmlEscaped());
    m_edit->setAccessibleDescription(edit);
    m_remove->setEnabled(remove.isEmpty());
    m_remove->setToolTip(remove.isEmpty() ? tr("Remove the access right") : remove.toHtmlEscaped());
    m_remove->setAccessibleDescription(remove);
    setAccessibleDescription(remove);
    giveFocusBack();
}

// Qt would throw it to whatever comes next in the window.
void RightCard::keepFocus(const QString &edit, const QString &remove)
{
    auto *button = m_edit->hasFocus() && !edit.isEmpty() ? m_edit
        : m_remove->hasFocus() && !remove.isEmpty()      ? m_remove
                                                         : nullptr;
    if (!button)
        return;
    takeFocus();
    m_hadFocus = button;
    m_hadFocusFor = m_text.id;
}

// Not for another right that has moved up: a key that was meant for one must not remove the next.
void RightCard::giveFocusBack()
{
    if (m_hadFocus && m_hadFocusFor == m_text.id && m_hadFocus->isEnabled() && hasFocus())
        m_hadFocus->setFocus(Qt::OtherFocusReason);
}

void RightCard::takeFocus()
{
    setFocusPolicy(Qt::TabFocus); // else screen readers take it for nothing that can have the focus
    setFocus(Qt::OtherFocusReason);
}

void RightCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_hadFocus = nullptr;
    setFocusPolicy(Qt::NoFocus); // not one more stop on everybody's way
}
