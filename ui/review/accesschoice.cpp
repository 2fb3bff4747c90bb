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

std::optional<QList<api::NewAccessRight>> AccessChoice::rights()
{
    if (isLikeColleague())
        return m_colleague->rights();
    const auto right = m_form->right();
    return right ? std::optional(QList { *right }) : std::nullopt;
}
