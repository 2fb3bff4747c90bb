// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/shapedtexts.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace {

constexpr int most = 600; // some screens full of one table

// Shaped text breaks lines where drawn text does not.
QString inOneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter == u'\n' || letter == u'\r' || letter == u'\t' || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return text;
}

QStaticText *shapedIn(const QFont &font, const QString &text)
{
    auto *shaped = new QStaticText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    shaped->setTextFormat(Qt::PlainText);
    shaped->setTextOption(option);
    shaped->setPerformanceHint(QStaticText::AggressiveCaching);
    shaped->prepare({}, font);
    return shaped;
}

} // namespace

const QStaticText &ShapedTexts::shaped(const QPainter &painter, const QString &text, int width)
{
    const Key key { text, painter.font(), width };
    if (const auto *known = m_texts.object(key))
        return *known;
    m_texts.setMaxCost(most);
    const QString line = inOneLine(text);
    auto *fresh = shapedIn(key.font, line);
    if (fresh->size().width() > width + 0.5) {
        delete fresh;
        fresh = shapedIn(key.font, painter.fontMetrics().elidedText(line, Qt::ElideRight, width));
    }
    m_texts.insert(key, fresh);
    return *fresh;
}

void ShapedTexts::paint(QPainter &painter, const QRect &room, Qt::LayoutDirection window, const QString &text,
                        Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QStaticText &line = shaped(painter, text, room.width());
    const QSizeF size = line.size();
    const Qt::Alignment place = QStyle::visualAlignment(window, alignment);
    qreal left = room.left();
    if (place.testFlag(Qt::AlignRight))
        left += room.width() - size.width();
    else if (place.testFlag(Qt::AlignHCenter))
        left += (room.width() - size.width()) / 2;
    painter.drawStaticText(QPointF(left, room.top() + (room.height() - size.height()) / 2), line);
}
