// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/templatefile.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

const QStringList &columnsInOrder()
{
    static const QStringList columns { u"email"_s,
                                       u"name"_s,
                                       u"image"_s,
                                       u"password_flow"_s,
                                       u"role_id"_s,
                                       u"group_ids"_s,
                                       u"credential_token"_s,
                                       u"backup_credential_token"_s };
    return columns;
}

struct Line {
    int number = 0;
    QStringList cells {};
};

//! RFC 4180 by the letter.
class LineReader {
public:
    explicit LineReader(QString text)
        : m_text(std::move(text))
    {
    }

    std::optional<Line> next()
    {
        if (m_at >= m_text.size())
            return {};
        Line line { .number = m_line };
        line.cells.append(cell());
        while (take(u','))
            line.cells.append(cell());
        take(u'\r');
        if (take(u'\n'))
            ++m_line;
        return line;
    }
    bool isBroken() const { return m_isBroken; }
    int line() const { return m_line; }

private:
    bool take(char16_t letter)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != letter)
            return false;
        ++m_at;
        return true;
    }
    QString cell() { return take(u'"') ? quoted() : plain(); }
    QString plain()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !u",\r\n"_s.contains(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    QString quoted()
    {
        QString text;
        while (m_at < m_text.size()) {
            if (take(u'"')) {
                if (!take(u'"'))
                    return text + plain();
                text += u'"';
                continue;
            }
            if (m_text.at(m_at) == u'\n')
                ++m_line;
            text += m_text.at(m_at++);
        }
        m_isBroken = true;
        return text;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isBroken = false;
};

QString headProblem(const QStringList &head)
{
    qsizetype last = -1;
    for (const QString &name : head) {
        const qsizetype place = columnsInOrder().indexOf(name);
        if (place < 0)
            return u"Unknown column: "_s % name;
        if (place <= last)
            return u"Column out of order: "_s % name;
        last = place;
    }
    return head.value(0) == columnsInOrder().constFirst() ? QString() : u"The column email is missing"_s;
}

bool isEmpty(const Line &line)
{
    return std::all_of(line.cells.begin(), line.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

TemplateFile readTemplate(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return { .problem = u"The file is not UTF-8"_s, .problemLine = 1 };
    LineReader reader(text);
    const auto head = reader.next();
    if (const QString problem = headProblem(head ? head->cells : QStringList()); !problem.isEmpty())
        return { .problem = problem, .problemLine = 1 };
    TemplateFile file;
    while (const auto line = reader.next()) {
        if (isEmpty(*line))
            continue;
        TemplateRow row { .line = line->number };
        for (qsizetype i = 0; i < head->cells.size(); ++i)
            row.cells.insert(head->cells.at(i), line->cells.value(i));
        file.rows.append(row);
    }
    if (reader.isBroken())
        return { .problem = u"A quote is not closed"_s, .problemLine = reader.line() };
    return file;
}

} // namespace simulator
