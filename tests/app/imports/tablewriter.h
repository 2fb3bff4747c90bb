// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/table.h"

#include <QRandomGenerator>
#include <QStringEncoder>

//! Writes tables as other programs do: any separator, any encoding, with and without marks.
namespace tablewriter {

inline QString text(const QList<QStringList> &rows, imports::Separator separator, const QString &lineEnd)
{
    const QChar mark { char16_t(separator) };
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool isPlain = !cell.contains(mark) && !cell.contains(u'"') && !cell.contains(u'\n')
                && !cell.contains(u'\r') && !cell.startsWith(u' ');
            cells.append(isPlain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
        text += cells.join(mark) + lineEnd;
    }
    return text;
}

//! Null where this encoding does not have all letters.
inline QByteArray bytes(const QString &text, imports::Encoding encoding, bool hasMark)
{
    const QString marked = hasMark ? QChar(QChar::ByteOrderMark) + text : text;
    switch (encoding) {
    case imports::Encoding::Utf8:
        return marked.toUtf8();
    case imports::Encoding::Utf16Le:
        return QStringEncoder(QStringEncoder::Utf16LE)(marked);
    case imports::Encoding::Utf16Be:
        return QStringEncoder(QStringEncoder::Utf16BE)(marked);
    case imports::Encoding::Windows1252:
        break;
    }
    // The euro is what Latin-1 does not have.
    QByteArray latin;
    for (const QChar letter : text) {
        if (letter != u'€' && letter > QChar(0xFF))
            return {};
        latin += letter == u'€' ? '\x80' : char(letter.unicode());
    }
    return latin;
}

inline QString anyCell(QRandomGenerator &chance)
{
    static const QStringList pieces { QStringLiteral("a"),    QStringLiteral("Ö"),  QStringLiteral(","),
                                      QStringLiteral("\""),   QStringLiteral("\r"), QStringLiteral("\n"),
                                      QStringLiteral("\r\n"), QStringLiteral(";"),  QStringLiteral("'"),
                                      QStringLiteral(" "),    QStringLiteral("\t"), QStringLiteral("é"),
                                      QStringLiteral("€"),    QStringLiteral("@"),  QStringLiteral("\"\",\"\""),
                                      QStringLiteral("0"),    QStringLiteral("x.y") };
    QString cell;
    for (int length = chance.bounded(8); length > 0; --length)
        cell += pieces.at(chance.bounded(int(pieces.size())));
    return cell;
}

} // namespace tablewriter
