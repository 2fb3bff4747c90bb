// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/card.h"

#include "ui/overview/partbutton.h"
#include "ui/shared/box.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/sidemargins.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int reach = PartButton::inset;

} // namespace

Card::Card(const Icons &icons, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_head(new QHBoxLayout)
    , m_note(new ElidedLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    auto *words = new TextLabel(icons.theme(), TextStep::Strong);
    words->setText(title);
    m_note->setObjectName(name + "Note"_L1);
    m_head->setContentsMargins(reach, 0, reach, 0);
    m_head->setSpacing(8);
    m_head->addStrut(icons.theme().length(24)); // as high with a link as without
    m_head->addWidget(words);
    m_head->addWidget(m_note, 1);
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin - reach, 12, margin - reach, margin - reach);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *Card::addLink(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setObjectName(objectName() + "Link"_L1);
    link->setProperty("kind", u"link"_s);
    m_head->addWidget(link);
    m_head->setContentsMargins(sideMargins(reach, 0, reach - 4, 0)); // the words of the link end with the rows
    return link;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme().color(ColorRole::Base), theme().color(ColorRole::Line));
}
