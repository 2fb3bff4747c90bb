// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guide.h"

#include "app/directory/person.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptLength = 110;
constexpr qsizetype before = 30; // the first mark

QString textOf(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qsizetype countIn(const GuidePage::Passage &passage, const QStringList &words)
{
    return std::count_if(words.begin(), words.end(),
                         [&](const QString &word) { return passage.folded.contains(word); });
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

//! What stands around the first word, cut where words end.
QString excerptOf(const QString &text, const QStringList &words)
{
    if (text.size() <= excerptLength)
        return text;
    const auto marks = foundIn(text, words);
    qsizetype from = marks.isEmpty() ? 0 : std::max<qsizetype>(0, marks.first().start - before);
    from = std::min(from, text.size() - excerptLength);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    qsizetype to = std::min(text.size(), from + excerptLength);
    if (to < text.size())
        to = std::max(text.lastIndexOf(u' ', to), from);
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, to - from) + (to < text.size() ? u"…"_s : QString());
}

int weightOf(const GuidePage::Passage &passage, const QString &word)
{
    if (!passage.folded.contains(word))
        return 0;
    const bool isBegun = beginsAWord(passage.folded, word);
    if (passage.level == 1)
        return isBegun ? 200 : 60;
    if (passage.level > 1)
        return isBegun ? 20 : 5;
    return isBegun ? 2 : 1;
}

// A page is about what its title says, then about what its headings say, then about what it says often.
int weightOf(const GuidePage &page, const QStringList &words)
{
    constexpr int often = 10;
    int weight = 0;
    for (const QString &word : words) {
        int inText = 0;
        for (const auto &passage : page.passages)
            (passage.level == 0 ? inText : weight) += weightOf(passage, word);
        weight += std::min(inText, often);
    }
    return weight;
}

} // namespace

Guide::Guide(const QString &folder)
{
    m_pages.append(GuidePage::from(u"index"_s, textOf(folder, u"index"_s)));
    addListed(folder);
}

QString Guide::builtIn()
{
    return u":/docs/guide"_s;
}

void Guide::addListed(const QString &folder)
{
    static const QRegularExpression line(u"^(?:## +(.+)|- \\[[^\\]]+\\]\\(([a-z-]+)\\.md\\).*)$"_s,
                                         QRegularExpression::MultilineOption);
    const QString index = m_pages.first().markdown;
    QString part;
    for (auto found = line.globalMatch(index); found.hasNext();) {
        const auto match = found.next();
        if (match.hasCaptured(1)) {
            part = match.captured(1);
            continue;
        }
        auto page = GuidePage::from(match.captured(2), textOf(folder, match.captured(2)));
        page.part = part;
        if (!page.title.isEmpty())
            m_pages.append(page);
    }
}

qsizetype Guide::indexOf(const QString &name) const
{
    const auto found
        = std::find_if(m_pages.begin(), m_pages.end(), [&](const GuidePage &page) { return page.name == name; });
    return found == m_pages.end() ? -1 : found - m_pages.begin();
}

QStringList Guide::words(const QString &typed)
{
    QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<Guide::Match> Guide::find(const QStringList &words) const
{
    QList<std::pair<int, Match>> weighed;
    for (qsizetype page = 1; page < m_pages.size(); ++page) { // the index only says what the others say
        if (const auto match = matchOf(page, words))
            weighed.append({ weightOf(m_pages.at(page), words), *match });
    }
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<Match> matches;
    for (const auto &[weight, match] : std::as_const(weighed))
        matches.append(match);
    return matches;
}

std::optional<Guide::Match> Guide::matchOf(qsizetype page, const QStringList &words) const
{
    const auto &passages = m_pages.at(page).passages;
    const bool isWhole = !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(passages.begin(), passages.end(),
                           [&](const GuidePage::Passage &passage) { return passage.folded.contains(word); });
    });
    if (!isWhole)
        return std::nullopt;
    const GuidePage::Passage *best = nullptr;
    for (const auto &passage : passages) {
        const bool isText = passage.level == 0; // a heading alone tells little
        if (isText && (!best || countIn(passage, words) > countIn(*best, words)))
            best = &passage;
    }
    if (!best)
        best = &passages.first();
    Match match { .page = page, .passage = best->text, .excerpt = excerptOf(best->text, words) };
    match.marks = foundIn(match.excerpt, words);
    return match;
}
