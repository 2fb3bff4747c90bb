// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/permissionrow.h"

#include "ui/shared/iconlabel.h"
#include "ui/shared/switch.h"
#include "ui/shared/textlabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>

PermissionRow::PermissionRow(const Icons &icons, const QString &icon, const QString &name, const QString &sentence,
                             QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(icons.theme(), TextStep::Body))
    , m_text(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_switch(new Switch(icons.theme()))
    , m_sentence(sentence)
{
    m_name->setText(name);
    m_name->setWordWrap(true);
    m_text->setWordWrap(true);
    m_switch->setAccessibleName(name);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icons, icon, ColorRole::Text), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    connect(m_switch, &QAbstractButton::clicked, this, &PermissionRow::switched);
    setReason({});
}

void PermissionRow::setOnRole(ColorRole role)
{
    m_switch->setOnRole(role);
}

// While a change is on its way the knob stays where it was put.
void PermissionRow::setOn(bool on)
{
    if (!m_isBusy)
        m_switch->setChecked(on);
}

void PermissionRow::setReason(const QString &reason, bool holdsForAll)
{
    m_reason = reason;
    m_switch->setObjectName(objectName() + QStringLiteral("Switch"));
    const QString whole = reason.isEmpty() ? m_sentence : m_sentence + u'\n' + reason;
    m_text->setText(holdsForAll ? m_sentence : whole);
    m_switch->setAccessibleDescription(whole);
    m_switch->setToolTip(reason.toHtmlEscaped());
    enable();
}

void PermissionRow::setBusy(bool busy)
{
    m_isBusy = busy;
    enable();
}

// Meanwhile the row has it: Qt would pass it from switch to switch, and then to the button that suspends. It comes back
// to the switch it was on: what was switched by keyboard is switched back by the same key.
void PermissionRow::enable()
{
    const bool enabled = m_reason.isEmpty() && !m_isBusy;
    if (enabled == m_switch->isEnabled())
        return;
    if (!enabled && m_switch->hasFocus()) {
        setFocusPolicy(Qt::TabFocus); // else screen readers take it for nothing that can have the focus
        setAccessibleName(m_name->text());
        setFocus(Qt::OtherFocusReason);
        m_hadFocus = true;
    }
    m_switch->setEnabled(enabled);
    if (enabled && std::exchange(m_hadFocus, false) && hasFocus())
        m_switch->setFocus(Qt::OtherFocusReason);
}

void PermissionRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_hadFocus = false;
    setFocusPolicy(Qt::NoFocus); // not one more stop on everybody's way
}
