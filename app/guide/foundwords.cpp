// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/foundwords.h"

#include "app/directory/person.h"

#include <algorithm>

namespace {

//! A folded text, and for each of its letters the one it comes from.
struct FoldedText {
    explicit FoldedText(const QString &written)
    {
        for (qsizetype at = 0; at < written.size(); ++at) {
            const QString letters = folded(QString(written.at(at)));
            text += letters;
            places.insert(places.size(), letters.size(), at);
        }
    }

    QString text {};
    QList<qsizetype> places {};
};

QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &left, const TextSpan &right) { return left.start < right.start; });
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (result.isEmpty() || result.last().start + result.last().length < span.start) {
            result.append(span);
            continue;
        }
        TextSpan &last = result.last();
        last.length = std::max(last.start + last.length, span.start + span.length) - last.start;
    }
    return result;
}

} // namespace

QList<TextSpan> foundIn(const QString &text, const QStringList &words)
{
    const FoldedText in(text);
    QList<TextSpan> spans;
    for (const QString &word : words) {
        for (qsizetype at = in.text.indexOf(word); at >= 0 && !word.isEmpty(); at = in.text.indexOf(word, at + 1)) {
            const qsizetype start = in.places.at(at);
            spans.append({ start, in.places.at(at + word.size() - 1) + 1 - start });
        }
    }
    return joined(spans);
}
