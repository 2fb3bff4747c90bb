// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importstep.h"

#include "ui/imports/importoffer.h"
#include "ui/imports/importresult.h"
#include "ui/imports/importrun.h"

#include <QPainter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

ImportStep::ImportStep(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_offer(new ImportOffer(parts))
    , m_run(new ImportRun(parts, this))
    , m_result(new ImportResult(parts, *m_run))
    , m_faces(new QStackedLayout(this))
{
    setObjectName(u"importStep"_s);
    m_faces->addWidget(m_offer);
    m_faces->addWidget(m_result);
    connect(m_offer, &ImportOffer::changed, this, [this] { emit summaryChanged(m_offer->summary()); });
    connect(m_run, &ImportRun::started, this, &ImportStep::showResult);
    connect(m_run, &ImportRun::ended, this, &ImportStep::ended);
    connect(m_result, &ImportResult::mendRequested, this, &ImportStep::mendRequested);
    connect(&parts.session, &Session::forgotten, this, [this] {
        m_run->forget();
        m_faces->setCurrentWidget(m_offer);
        m_offer->clear();
    });
}

ImportStep::~ImportStep() = default;

void ImportStep::offer(std::shared_ptr<imports::Check> check)
{
    if (isRunning() || m_run->isReviewing())
        return;
    m_faces->setCurrentWidget(m_offer);
    m_offer->offer(check);
}

void ImportStep::start()
{
    if (isReady() && !m_run->isReviewing())
        m_run->review(m_offer->check(), m_offer->choices(), m_offer->title());
}

bool ImportStep::isReady() const
{
    return !isRunning() && m_faces->currentWidget() == m_offer && m_offer->isReady();
}

bool ImportStep::isRunning() const
{
    return m_run->isRunning();
}

void ImportStep::showResult()
{
    m_faces->setCurrentWidget(m_result);
    emit started();
}

void ImportStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Base));
}
