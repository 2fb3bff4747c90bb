// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/countbutton.h"

#include "ui/shared/box.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

CountButton::CountButton(const Icons &icons, const QString &label, Question question, QWidget *parent)
    : PartButton(icons, parent)
    , m_label(label)
    , m_question(std::move(question))
{
    name();
}

void CountButton::ask(const QString &label, const Question &question)
{
    m_label = label;
    m_question = question;
    name();
    updateGeometry();
    update();
}

void CountButton::setCount(std::optional<int> count, Waiting waiting)
{
    if (m_count == count && m_waiting == waiting)
        return;
    m_count = count;
    m_waiting = waiting;
    name();
    updateGeometry();
    update();
    emit countChanged();
}

QString CountButton::countText() const
{
    return m_count ? locale().toString(*m_count) : QString();
}

void CountButton::name()
{
    QString answer = m_waiting == Waiting::No ? tr("not known") : tr("not counted yet");
    if (m_count && m_question.of == Of::People)
        answer = tr("%Ln people", nullptr, *m_count);
    else if (m_count)
        answer = tr("%Ln access rights", nullptr, *m_count);
    //: A question and its answer, read aloud: "Suspended: 148 people"
    setAccessibleName(tr("%1: %2").arg(m_label, answer));
    setAccessibleDescription(m_question.of == Of::People ? tr("Opens them in Users")
                                                         : tr("Opens them in Access rights"));
}

void CountButton::paintCount(QPainter &painter, const QRect &where, TextStep step, Qt::Alignment alignment) const
{
    if (m_count || m_waiting == Waiting::No) {
        const bool isQuiet = !m_count || *m_count == 0;
        return write(painter, where, m_count ? countText() : u"–"_s, step, isQuiet ? ColorRole::Muted : ColorRole::Text,
                     alignment | Qt::AlignVCenter);
    }
    if (m_waiting == Waiting::Soon)
        return;
    constexpr int height = 10;
    QRect shape(0, 0, std::min(where.width(), theme().length(32)), height);
    shape.moveCenter(where.center());
    if (alignment.testFlag(Qt::AlignRight))
        shape.moveRight(where.right());
    else if (!alignment.testFlag(Qt::AlignHCenter))
        shape.moveLeft(where.left());
    paintBox(painter, mirrored(shape), height / 2.0, theme().color(ColorRole::Sunken));
}
