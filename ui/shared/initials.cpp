// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/initials.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

namespace {

QChar::Script scriptAt(const QString &text, qsizetype at)
{
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
    return pair ? QChar::script(QChar::surrogateToUcs4(text.at(at), text.at(at + 1))) : text.at(at).script();
}

bool letterAt(const QString &text, qsizetype at)
{
    if (text.at(at).isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(at), text.at(at + 1)));
    return text.at(at).isLetterOrNumber();
}

// One sign of these scripts already stands for a name; two do not fit a small circle.
bool writesNamesInOneSign(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

qsizetype letterStart(const QString &word)
{
    constexpr char16_t firstThaiLeadingVowel = 0x0E40;
    constexpr char16_t lastThaiLeadingVowel = 0x0E44;
    qsizetype at = 0;
    while (at < word.size() && !letterAt(word, at))
        at += word.at(at).isHighSurrogate() ? 2 : 1;
    // In Thai the vowel may be written before the consonant that a name is shortened to.
    if (at + 1 < word.size() && word.at(at) >= firstThaiLeadingVowel && word.at(at) <= lastThaiLeadingVowel)
        ++at;
    return at;
}

QString firstCluster(const QString &text, qsizetype from)
{
    constexpr int mostMarks = 3;
    constexpr char16_t firstMark = 0x300;
    const auto isPlain = [&text](qsizetype at) { return at >= text.size() || text.at(at).unicode() < firstMark; };
    if (isPlain(from) && isPlain(from + 1)) // as most are: looking for boundaries takes many times longer
        return QString(text.at(from).toTitleCase());
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    clusters.setPosition(from);
    const qsizetype next = clusters.toNextBoundary();
    const QList<uint> points = text.mid(from, next < 0 ? -1 : next - from).toUcs4().mid(0, 1 + mostMarks);
    QString cluster;
    for (const uint point : points)
        cluster += QChar::fromUcs4(cluster.isEmpty() ? QChar::toTitleCase(point) : point);
    return cluster;
}

QString initialOf(const QString &word)
{
    const qsizetype at = letterStart(word);
    return at < word.size() ? firstCluster(word, at) : QString();
}

QString withoutArabicArticle(const QString &word)
{
    constexpr int shortestNoun = 3;
    return word.startsWith(u"ال"_s) && word.size() >= 2 + shortestNoun ? word.mid(2) : word;
}

QString fromWords(const QStringList &words)
{
    QStringList spoken;
    for (const QString &word : words) {
        if (letterStart(word) < word.size() && !word.startsWith(u'(') && !word.startsWith(u'['))
            spoken += word;
    }
    if (spoken.isEmpty())
        return {};
    const QString &first = spoken.constFirst();
    QString initial = initialOf(first);
    if (spoken.size() == 1 || writesNamesInOneSign(scriptAt(first, letterStart(first))))
        return initial;
    const QString &last = spoken.constLast();
    if (writesNamesInOneSign(scriptAt(last, letterStart(last))))
        return initial;
    return initial + initialOf(withoutArabicArticle(last));
}

} // namespace

QString initials(const QString &name, const QString &email)
{
    static const QRegularExpression joints(u"[._\\-]+"_s);
    const QString composed = name.normalized(QString::NormalizationForm_C).simplified();
    if (QString letters = fromWords(composed.split(u' ', Qt::SkipEmptyParts)); !letters.isEmpty())
        return letters;
    const QString mailbox = email.section(u'@', 0, 0).section(u'+', 0, 0);
    if (QString letters = fromWords(mailbox.split(joints, Qt::SkipEmptyParts)); !letters.isEmpty())
        return letters;
    return composed.isEmpty() ? u"?"_s : firstCluster(composed, 0);
}
