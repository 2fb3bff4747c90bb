// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/loginrow.h"

#include "app/models/timetext.h"
#include "ui/logins/loginwords.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

LoginRow::LoginRow(const Icons &icons, const Login &login, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_login(login)
    , m_revoke(new QPushButton(tr("Revoke")))
{
    setObjectName(u"loginRow"_s);
    setAccessibleName(LoginWords::title(login));
    m_revoke->setObjectName(u"revokeLogin"_s);
    m_revoke->setAccessibleName(tr("Revoke %1").arg(LoginWords::title(login)));
    m_revoke->setAutoDefault(false);
    connect(m_revoke, &QPushButton::clicked, this, [this] { ask(true); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(icons, login.isDevice ? u"phone"_s : u"password"_s, ColorRole::Text), 0,
                    Qt::AlignTop);
    head->addWidget(makeWords(), 1);
    head->addWidget(m_revoke, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addLayout(head);
    m_question = makeQuestion();
    column->addWidget(m_question);
    m_question->hide();
}

QWidget *LoginRow::makeWords()
{
    const auto now = QDateTime::currentDateTimeUtc();
    auto *title = new ElidedLabel(m_icons.theme(), TextStep::Strong);
    title->setText(LoginWords::title(m_login));
    auto *device = new ElidedLabel(m_icons.theme(), TextStep::Body);
    device->setText(LoginWords::device(m_login));
    device->setVisible(!LoginWords::device(m_login).isEmpty());
    auto *use = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Muted);
    use->setText(LoginWords::lastUse(m_login, now));
    if (m_login.lastUsedAt.isValid())
        use->setToolTip(timetext::exact(m_login.lastUsedAt).toHtmlEscaped());
    setAccessibleDescription(QStringList { LoginWords::device(m_login), use->text() }.join(u' ').trimmed());
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *line : std::initializer_list<QWidget *> { title, device, use })
        column->addWidget(line);
    return words;
}

// There is no way back but a new login: asked where the login stands, so that it is the right one.
QWidget *LoginRow::makeQuestion()
{
    auto *words = new TextLabel(m_icons.theme(), TextStep::Small, ColorRole::Text);
    words->setObjectName(u"revokeQuestion"_s);
    words->setWordWrap(true);
    words->setText(m_login.isDevice
                       ? tr("This device is signed out at once and cannot unlock until it signs in again.")
                       : tr("Whatever uses this API key stops working at once. A key cannot be brought back."));
    auto *sure = new QPushButton(tr("Revoke login"));
    sure->setObjectName(u"revokeConfirm"_s);
    sure->setProperty("kind", u"danger"_s);
    sure->setAutoDefault(false);
    //: The button that does not revoke a login
    m_keep = new QPushButton(tr("Keep"));
    m_keep->setObjectName(u"revokeKeep"_s);
    m_keep->setAutoDefault(false);
    connect(sure, &QPushButton::clicked, this, [this] {
        ask(false);
        emit revokeRequested(m_login.id);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(sideMargins(28, 0, 0, 0));
    row->setSpacing(8);
    row->addWidget(words, 1);
    row->addWidget(m_keep);
    row->addWidget(sure);
    return question;
}

void LoginRow::ask(bool asks)
{
    m_question->setVisible(asks);
    m_revoke->setVisible(!asks);
    (asks ? m_keep : m_revoke)->setFocus();
}

void LoginRow::setReason(const QString &reason)
{
    m_revoke->setEnabled(reason.isEmpty());
    m_revoke->setToolTip(reason.toHtmlEscaped());
    m_revoke->setAccessibleDescription(reason);
    if (!reason.isEmpty() && !m_question->isHidden())
        ask(false);
}
