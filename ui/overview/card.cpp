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
constexpr int between = 8;

} // namespace

Card::Card(const Icons &icons, const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_head(new QHBoxLayout)
    , m_underHead(new QHBoxLayout)
    , m_title(new TextLabel(icons.theme(), TextStep::Strong))
    , m_note(new ElidedLabel(icons.theme(), TextStep::Body, ColorRole::Muted))
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    m_title->setText(title);
    m_note->setObjectName(name + "Note"_L1);
    m_head->setContentsMargins(reach, 0, reach, 0);
    m_head->setSpacing(between);
    m_head->addStrut(icons.theme().length(24)); // as high with a link as without
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_underHead->setContentsMargins(reach, 0, reach, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_head);
    words->addLayout(m_underHead);
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin - reach, 12, margin - reach, margin - reach);
    column->setSpacing(8);
    column->addLayout(words);
    column->addLayout(m_body, 1);
    connect(&icons.theme(), &Theme::changed, this, [this] {
        placeNote();
        update();
    });
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    placeNote();
}

// Half a note says nothing.
void Card::placeNote()
{
    int needed = m_title->sizeHint().width() + between + m_note->sizeHint().width();
    if (m_link)
        needed += between + m_link->sizeHint().width();
    const bool isUnder = !m_note->text().isEmpty() && needed > width() - 2 * margin;
    if (isUnder == (m_underHead->count() > 0))
        return;
    (isUnder ? m_head : m_underHead)->removeWidget(m_note);
    if (isUnder)
        m_underHead->addWidget(m_note);
    else
        m_head->insertWidget(m_head->indexOf(m_title) + 1, m_note, 1);
    m_head->setStretchFactor(m_title, isUnder ? 1 : 0); // the link stays at the end
}

QPushButton *Card::addLink(const QString &text)
{
    auto *link = new QPushButton(text);
    link->setObjectName(objectName() + "Link"_L1);
    link->setProperty("kind", u"link"_s);
    m_head->addWidget(link);
    m_head->setContentsMargins(sideMargins(reach, 0, reach - 4, 0)); // the words of the link end with the rows
    m_link = link;
    return link;
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
    layout()->activate(); // what is painted next has found its place
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme().color(ColorRole::Base), theme().color(ColorRole::Line));
}
