// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/kisiimportsteps.h"

#include "ui/imports/kisiimportwords.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/spinner.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using imports::KisiImport;
using Stage = KisiImport::Stage;

namespace {

size_t stepOf(Stage stage)
{
    switch (stage) {
    case Stage::Starting:
    case Stage::Unknown:
        return 1;
    case Stage::Running:
        return 2;
    case Stage::Ended:
        return 3;
    default:
        return 0;
    }
}

} // namespace

KisiImportSteps::KisiImportSteps(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_steps({ makeStep(tr("Send the file")), makeStep(tr("Tell Kisi to start")),
                makeStep(tr("Kisi imports the people")) })
    , m_note(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"kisiImportSteps"_s);
    m_note->setObjectName(u"kisiImportNote"_s);
    m_note->setWordWrap(true);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(12);
    for (const Step &step : m_steps)
        rows->addWidget(step.row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card);
    column->addWidget(m_note);
}

KisiImportSteps::Step KisiImportSteps::makeStep(const QString &text)
{
    const Step step { .row = new QWidget,
                      .icon = new IconLabel(m_icons, u"pending"_s, ColorRole::Muted),
                      .spinner = new Spinner(m_icons.theme()),
                      .text = new TextLabel(m_icons.theme(), TextStep::Body) };
    step.text->setText(text);
    auto *row = new QHBoxLayout(step.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(step.icon);
    row->addWidget(step.spinner);
    row->addWidget(step.text, 1);
    return step;
}

void KisiImportSteps::mark(const Step &step, Mark mark)
{
    const QString text = step.text->text();
    step.spinner->setVisible(mark == Mark::Now);
    step.icon->setVisible(mark != Mark::Now);
    step.text->setRole(mark == Mark::Next ? ColorRole::Muted : ColorRole::Text);
    step.text->setStep(mark == Mark::Now ? TextStep::Strong : TextStep::Body);
    switch (mark) {
    case Mark::Done:
        step.icon->setIcon(u"check"_s, ColorRole::Ok);
        return step.text->setAccessibleName(tr("%1: done").arg(text));
    case Mark::Now:
        return step.text->setAccessibleName(tr("%1: under way").arg(text));
    case Mark::Unsure:
        step.icon->setIcon(u"warning"_s, ColorRole::Hold);
        return step.text->setAccessibleName(tr("%1: not known").arg(text));
    case Mark::Next:
        step.icon->setIcon(u"pending"_s, ColorRole::Disabled);
        return step.text->setAccessibleName(tr("%1: not yet").arg(text));
    }
}

void KisiImportSteps::show(const KisiImport &import)
{
    const size_t now = stepOf(import.stage());
    const bool isUnsure = import.stage() == Stage::Unknown || (import.stage() == Stage::Running && !import.isLooking());
    for (size_t step = 0; step < m_steps.size(); ++step) {
        if (step == now)
            mark(m_steps.at(step), isUnsure ? Mark::Unsure : Mark::Now);
        else
            mark(m_steps.at(step), step < now ? Mark::Done : Mark::Next);
    }
    m_note->setText(KisiImportWords::note(import, true));
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setAccessibleName(KisiImportWords::note(import, false)); // said aloud: not every second
}
