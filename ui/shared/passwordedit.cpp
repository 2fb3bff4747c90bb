// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/passwordedit.h"

#include "ui/shared/iconbutton.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

PasswordEdit::PasswordEdit(const Icons &icons, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new IconButton(icons, u"eye"_s, tr("Show what is typed"), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye->setObjectName(u"reveal"_s);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setRole(ColorRole::Muted);
    connect(m_eye, &QAbstractButton::toggled, this, &PasswordEdit::reveal);
    placeEye();
}

void PasswordEdit::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setLook(u"eye"_s, shown ? tr("Hide what is typed") : tr("Show what is typed"));
    m_eye->setRole(shown ? ColorRole::Accent : ColorRole::Muted);
}

void PasswordEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeEye();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeEye();
}

void PasswordEdit::placeEye()
{
    constexpr int size = 24;
    constexpr int inset = 5;
    const QRect square(width() - size - inset, (height() - size) / 2, size, size);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), square));
    const int room = size + inset;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}
