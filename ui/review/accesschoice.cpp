// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/accesschoice.h"

#include "ui/review/colleaguerights.h"
#include "ui/review/shareform.h"
#include "ui/shared/segmented.h"

#include <QAbstractButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccessChoice::AccessChoice(const PageParts &parts, const QList<UserId> &receivers, QWidget *parent)
    : QWidget(parent)
    , m_way(new SegmentedControl(parts.theme()))
    , m_form(new ShareForm(parts))
    , m_colleague(new ColleagueRights(parts, receivers))
{
    m_way->setAccessibleName(tr("Which access"));
    m_way->addChoice(tr("One access right"))->setObjectName(u"accessOne"_s);
    m_way->addChoice(tr("Like a colleague…"))->setObjectName(u"accessLikeColleague"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_colleague);
    column->addStretch(1);
    connect(m_way, &SegmentedControl::currentChanged, this, &AccessChoice::showWay);
    connect(m_form, &ShareForm::changed, this, &AccessChoice::changed);
    connect(m_colleague, &ColleagueRights::changed, this, &AccessChoice::changed);
    m_colleague->hide();
    setFocusProxy(m_form);
}

void AccessChoice::setWide()
{
    m_form->setWide();
}

void AccessChoice::fix(const Scope &scope)
{
    m_way->hide();
    m_form->fix(scope);
}

void AccessChoice::startOver()
{
    m_form->startOver();
    m_colleague->startOver();
    if (isLikeColleague())
        m_way->setCurrentIndex(0);
}

bool AccessChoice::isLikeColleague() const
{
    return m_way->currentIndex() == 1;
}

void AccessChoice::showWay()
{
    m_form->setVisible(!isLikeColleague());
    m_colleague->setVisible(isLikeColleague());
    if (isLikeColleague())
        m_colleague->setFocus(Qt::OtherFocusReason);
    emit changed();
}

bool AccessChoice::isReady() const
{
    return isLikeColleague() ? !m_colleague->rights().isEmpty() : m_form->isReady();
}

QList<api::NewAccessRight> AccessChoice::outline() const
{
    if (isLikeColleague())
        return m_colleague->rights();
    return m_form->isReady() ? QList { api::NewAccessRight { .scope = m_form->scope() } }
                             : QList<api::NewAccessRight>();
}

std::optional<QList<api::NewAccessRight>> AccessChoice::rights()
{
    if (isLikeColleague())
        return m_colleague->rights();
    const auto right = m_form->right();
    return right ? std::optional(QList { *right }) : std::nullopt;
}
