// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/pastedpeople.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.mid(1, text.size() - 2).trimmed();
    return text;
}

QStringList cells(const QString &line)
{
    static const QRegularExpression marks(u"[\\t;,]"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList parts = line.split(marks, Qt::SkipEmptyParts);
    if (parts.size() == 1)
        parts = QString(parts.constFirst()).split(spaces, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = unquoted(part);
    parts.removeAll(QString());
    return parts;
}

QList<PastedPerson> plain(const QString &line)
{
    QStringList addresses;
    QStringList words;
    for (const QString &cell : cells(line))
        (cell.contains(u'@') ? addresses : words).append(cell);
    if (addresses.isEmpty())
        return { { .email = line.trimmed() } };
    QList<PastedPerson> people;
    for (const QString &address : std::as_const(addresses))
        people.append({ .email = address });
    people.first().name = words.join(u' ');
    return people;
}

// "Nkechi Adeyemi <n@example.com>; j@example.com; Jonas <jonas@example.com>"
QList<PastedPerson> bracketed(const QString &line)
{
    static const QRegularExpression named(u"(\"[^\"]*\"\\s*|[^<>,;]*)<\\s*([^<>]*?)\\s*>"_s);
    QList<PastedPerson> people;
    qsizetype end = 0;
    const auto takeUpTo = [&](qsizetype start) {
        const QString between = line.sliced(end, start - end);
        if (between.contains(u'@'))
            people += plain(between);
    };
    for (auto match = named.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        takeUpTo(found.capturedStart());
        people.append({ .email = found.captured(2), .name = unquoted(found.captured(1)) });
        end = found.capturedEnd();
    }
    takeUpTo(line.size());
    return people.isEmpty() ? plain(line) : people;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList lines;
    for (const QString &line : text.split(breaks, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

QList<PastedPerson> pastedPeople(const QString &text)
{
    QStringList lines = linesOf(text);
    // A head row, as spreadsheets have it.
    if (lines.size() > 1 && !lines.constFirst().contains(u'@'))
        lines.removeFirst();
    QList<PastedPerson> people;
    for (const QString &line : std::as_const(lines))
        people += line.contains(u'<') && line.contains(u'>') ? bracketed(line) : plain(line);
    return people;
}

bool looksLikeList(const QString &text)
{
    static const QRegularExpression inside(u"\\S[\\s,;<]+\\S"_s);
    return text.contains(u'@') && inside.match(text).hasMatch();
}
