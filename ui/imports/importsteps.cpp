// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importsteps.h"

#include "ui/imports/stepbutton.h"
#include "ui/shared/iconlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString spokenName(int number, const QString &name, StepButton::State state)
{
    switch (state) {
    case StepButton::State::Current:
        return ImportSteps::tr("Step %1 of %2, %3, current").arg(number).arg(ImportSteps::StepCount).arg(name);
    case StepButton::State::Done:
        return ImportSteps::tr("Step %1 of %2, %3, done").arg(number).arg(ImportSteps::StepCount).arg(name);
    case StepButton::State::Ahead:
        break;
    }
    return ImportSteps::tr("Step %1 of %2, %3, to come").arg(number).arg(ImportSteps::StepCount).arg(name);
}

} // namespace

ImportSteps::ImportSteps(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
{
    setObjectName(u"importSteps"_s);
    const std::array names { tr("File"), tr("Columns"), tr("Check"), tr("Import") };
    const std::array objects { u"stepFile"_s, u"stepColumns"_s, u"stepCheck"_s, u"stepImport"_s };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        auto *button = new StepButton(icons, int(at) + 1, names.at(at));
        button->setObjectName(objects.at(at));
        connect(button, &QAbstractButton::clicked, this, [this, at] { emit stepChosen(Step(at)); });
        m_buttons.at(at) = button;
        row->addWidget(button, 1);
        if (at + 1 < m_buttons.size())
            row->addWidget(new IconLabel(icons, u"chevron-right"_s, ColorRole::Muted, 14));
    }
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    showStates();
}

void ImportSteps::setCurrent(Step step)
{
    m_current = step;
    m_reached = qMax(m_reached, step);
    showStates();
}

void ImportSteps::setReached(Step step)
{
    m_reached = qMax(m_current, step);
    showStates();
}

void ImportSteps::setResult(Step step, const QString &result)
{
    m_buttons.at(size_t(step))->setResult(result);
}

void ImportSteps::showStates()
{
    for (size_t at = 0; at < m_buttons.size(); ++at) {
        auto *button = m_buttons.at(at);
        const auto state = Step(at) == m_current ? StepButton::State::Current
            : Step(at) < m_current               ? StepButton::State::Done
                                                 : StepButton::State::Ahead;
        button->setState(state, spokenName(int(at) + 1, button->text(), state));
        button->setReachable(Step(at) <= m_reached);
    }
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_icons.theme().color(ColorRole::Window));
    painter.fillRect(0, height() - 1, width(), 1, m_icons.theme().color(ColorRole::Line));
}
