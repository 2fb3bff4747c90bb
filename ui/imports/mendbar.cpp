// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/mendbar.h"

#include "ui/shared/announce.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"
#include "ui/shared/sidemargins.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

MendBar::MendBar(const Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_mark(new IconLabel(icons, u"info"_s, ColorRole::Muted))
    , m_words(new ElidedLabel(icons.theme(), TextStep::Small))
    , m_offer(new ElidedLabel(icons.theme(), TextStep::Small))
    , m_others(new QPushButton(tr("Change them too")))
    , m_mend(new QPushButton(icons.icon(u"edit"_s), tr("Fix")))
    , m_undo(new QPushButton(icons.icon(u"undo"_s), tr("Undo")))
    , m_next(new QPushButton(icons.icon(u"arrow-right"_s), tr("Next problem")))
{
    m_words->setObjectName(u"mendAdvice"_s);
    m_offer->setObjectName(u"mendOffer"_s);
    m_others->setObjectName(u"mendOthers"_s);
    m_mend->setObjectName(u"mendCell"_s);
    m_undo->setObjectName(u"undoMend"_s);
    m_next->setObjectName(u"nextProblem"_s);
    m_others->setProperty("kind", u"link"_s);
    //: %1 is a key
    m_mend->setToolTip(tr("Edit this cell (%1)").arg(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_undo->setToolTip(
        tr("Undo the last fix (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_undo->setAccessibleName(tr("Undo the last fix")); // a note beside it may have an Undo of its own
    m_next->setToolTip(tr("Go to the next problem (%1)").arg(QKeySequence(Qt::Key_F8).toString()));
    for (QPushButton *button : { m_mend, m_undo, m_next }) {
        button->setProperty("kind", u"flat"_s);
        button->setProperty("small", true);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(16, 3, 12, 2));
    row->setSpacing(6);
    row->addWidget(m_mark);
    row->addWidget(m_words, 1);
    row->addWidget(m_offer);
    row->addWidget(m_others);
    row->addSpacing(8);
    row->addWidget(m_mend);
    row->addWidget(m_undo);
    row->addWidget(m_next);
    connect(m_others, &QPushButton::clicked, this, &MendBar::othersRequested);
    connect(m_mend, &QPushButton::clicked, this, &MendBar::mendRequested);
    connect(m_undo, &QPushButton::clicked, this, &MendBar::undoRequested);
    connect(m_next, &QPushButton::clicked, this, &MendBar::nextRequested);
    offerOthers(0);
}

void MendBar::say(const QString &icon, ColorRole role, const QString &words)
{
    m_mark->setIcon(icon, role);
    m_words->setText(words);
    announce(*m_words, words);
}

void MendBar::showAdvice(const QString &words, bool isHint)
{
    say(isHint ? u"warning"_s : u"error"_s, isHint ? ColorRole::Hold : ColorRole::Bad, words);
}

void MendBar::showLeft(int problems)
{
    if (problems > 0)
        say(u"info"_s, ColorRole::Muted, tr("%Ln rows have problems. F8 goes to the next one.", nullptr, problems));
    else
        say(u"check"_s, ColorRole::Ok, tr("Every row can be imported."));
}

void MendBar::offerOthers(int rows)
{
    m_offer->setText(rows > 0 ? tr("%Ln other rows say the same.", nullptr, rows) : QString());
    m_offer->setAccessibleName(m_offer->text());
    m_offer->setVisible(rows > 0);
    m_others->setVisible(rows > 0);
    m_others->setAccessibleDescription(m_offer->text());
}

void MendBar::setBusy(bool isBusy)
{
    if (isBusy)
        say(u"spinner"_s, ColorRole::Accent, tr("Changing rows…"));
}

void MendBar::setCanMend(bool can)
{
    m_mend->setEnabled(can);
}

void MendBar::setCanUndo(bool can)
{
    m_undo->setEnabled(can);
}

void MendBar::setHasProblems(bool has)
{
    m_next->setEnabled(has);
}

void MendBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Base));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Line));
}
