// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importfoot.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/spinner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

ImportFoot::ImportFoot(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_spinner(new Spinner(icons.theme()))
    , m_hint(new ElidedLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_summary(new ElidedLabel(icons.theme(), TextStep::Strong))
    , m_below(new ElidedLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
    , m_problemFile(makeButton(tr("Save problem file"), u"saveProblemFile"_s, u"plain"_s))
    , m_kisiImport(makeButton(tr("Use Kisi’s own import…"), u"useKisiImport"_s, u"plain"_s))
    , m_startOver(makeButton(tr("Start over"), u"importStartOver"_s, u"plain"_s))
    , m_back(makeButton(tr("Back"), u"importBack"_s, u"plain"_s))
    , m_primary(makeButton({}, u"importPrimary"_s, u"primary"_s))
{
    m_hint->setObjectName(u"importHint"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_below->setObjectName(u"importBelow"_s);
    m_problemFile->setIcon(icons.icon(u"export"_s));
    m_problemFile->hide();
    m_kisiImport->hide();
    m_startOver->hide();
    m_spinner->hide();
    for (auto *line : { m_summary, m_below })
        line->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_summary);
    lines->addWidget(m_below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_problemFile);
    row->addWidget(m_kisiImport);
    row->addWidget(m_startOver);
    row->addWidget(m_spinner);
    row->addWidget(m_hint, 1);
    row->addLayout(lines);
    row->addSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSummary({});
}

QPushButton *ImportFoot::makeButton(const QString &text, const QString &name, const QString &kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("kind", kind);
    return button;
}

void ImportFoot::setHint(const QString &hint, bool isWaiting)
{
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
    m_spinner->setVisible(isWaiting);
}

void ImportFoot::setSummary(const QString &summary, const QString &below)
{
    m_summary->setText(summary);
    m_summary->setAccessibleName(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_below->setText(below);
    m_below->setAccessibleName(below);
    m_below->setVisible(!below.isEmpty());
}

void ImportFoot::setPrimary(const QString &text, bool isEnabled)
{
    // A button that goes off hands its focus to whatever is next in the window; it has it back when it is on again.
    const bool hasKeys = m_primary->hasFocus() || hasFocus();
    setAccessibleName(text); // what is awaited, for who cannot see why the focus stands here
    if (hasKeys && !isEnabled)
        setFocus(Qt::OtherFocusReason);
    m_primary->setText(text);
    m_primary->setEnabled(isEnabled);
    if (hasKeys && isEnabled)
        m_primary->setFocus(Qt::OtherFocusReason);
}

void ImportFoot::focusPrimary()
{
    (m_primary->isEnabled() ? m_primary : static_cast<QWidget *>(this))->setFocus(Qt::OtherFocusReason);
}

void ImportFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_icons.theme().color(ColorRole::Window));
    painter.fillRect(0, 0, width(), 1, m_icons.theme().color(ColorRole::Line));
}
