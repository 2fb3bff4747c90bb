// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidepage.h"

#include "app/directory/person.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return text.replace(link, u"\\1"_s).remove(u"**"_s).remove(u'*').remove(u'`').simplified();
}

//! Takes the lines one after another: a passage may go over several.
class Reader {
public:
    explicit Reader(GuidePage &page)
        : m_page(page)
    {
    }

    void take(const QString &line)
    {
        static const QRegularExpression heading(u"^(#{1,6}) +(.+)$"_s);
        static const QRegularExpression entry(u"^ *(?:[-*]|\\d+\\.) +(.+)$"_s);
        static const QRegularExpression rule(u"^\\|[-| :]+\\|$"_s);
        if (const auto found = heading.match(line); found.hasMatch()) {
            end();
            begin(plain(found.captured(2)), int(found.capturedLength(1)));
        } else if (const auto item = entry.match(line); item.hasMatch()) {
            end();
            m_text = item.captured(1);
        } else if (rule.match(line).hasMatch() && !m_page.passages.isEmpty()) {
            m_page.passages.removeLast(); // the heads of a table
        } else if (line.startsWith(u'|')) {
            end();
            m_text = line.sliced(1, line.lastIndexOf(u'|') - 1).replace(u" | "_s, u" · "_s);
            end();
        } else if (line.isEmpty()) {
            end();
        } else {
            m_text += u' ' + line;
        }
    }

    void end()
    {
        if (const QString text = plain(std::exchange(m_text, {})); !text.isEmpty())
            m_page.passages.append({ .text = text, .folded = folded(text) });
    }

private:
    void begin(const QString &heading, int level)
    {
        if (level == 1)
            m_page.title = heading;
        m_page.passages.append({ .text = heading, .folded = folded(heading), .level = level });
    }

    GuidePage &m_page;
    QString m_text;
};

} // namespace

GuidePage GuidePage::from(const QString &name, const QString &markdown)
{
    GuidePage page { .name = name, .markdown = markdown };
    Reader reader(page);
    const auto lines = markdown.split(u'\n');
    for (const QString &line : lines)
        reader.take(line.trimmed());
    reader.end();
    return page;
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}
