// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/strokes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

Stroke letter(QChar letter, int line)
{
    // Qt::Key has the codes of Latin-1 only; fields go by the text.
    return { .key = letter.unicode() < 0x100 ? int(letter.toUpper().unicode()) : int(Qt::Key_unknown),
             .text = letter,
             .line = line };
}

} // namespace

QList<Stroke> strokesFrom(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(fileName));
    QList<Stroke> strokes;
    int number = 0;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const auto &line : lines) {
        ++number;
        const auto word = line.section(u' ', 0, 0);
        const auto rest = line.section(u' ', 1);
        if (word == "type"_L1) {
            for (const QChar character : rest)
                strokes.append(letter(character, number));
        } else if (word == "erase"_L1) {
            strokes.append(QList<Stroke>(rest.toInt(), { .key = Qt::Key_Backspace, .line = number }));
        } else if (word == "clear"_L1) {
            strokes.append({ .key = Qt::Key_Backspace, .modifiers = Qt::ControlModifier, .line = number });
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            qFatal("%s:%d is not understood.", qPrintable(fileName), number);
        }
    }
    return strokes;
}
