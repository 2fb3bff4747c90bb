// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/keyform.h"

#include "ui/shared/field.h"
#include "ui/shared/passwordedit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyForm::KeyForm(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_key(new Field(icons.theme(), icons, tr("API key"), new PasswordEdit(icons)))
{
    m_key->editor()->setObjectName(u"apiKey"_s);
    m_key->setHint(tr("In Kisi: your name › My Account › API › Add API key"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_key);
    setFocusProxy(m_key);
    connect(m_key->lineEdit(), &QLineEdit::returnPressed, this, &KeyForm::submitted);
    connect(m_key->lineEdit(), &QLineEdit::textEdited, m_key, &Field::clearMessage);
}

QString KeyForm::key() const
{
    return m_key->lineEdit()->text();
}

void KeyForm::setHint(const QString &hint)
{
    m_key->setHint(hint);
}

bool KeyForm::check()
{
    if (!key().trimmed().isEmpty())
        return true;
    showProblem(tr("Paste your API key here."));
    return false;
}

void KeyForm::showProblem(const QString &problem)
{
    m_key->setProblem(problem);
    m_key->editor()->setFocus();
}

void KeyForm::clearProblems()
{
    m_key->clearMessage();
}

void KeyForm::forgetSecret()
{
    m_key->lineEdit()->clear();
    clearProblems();
}
