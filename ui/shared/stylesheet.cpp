// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/stylesheet.h"

#include "ui/shared/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString fontRule(const QFont &font)
{
    return u"font-size: %1px; font-weight: %2"_s.arg(font.pixelSize()).arg(int(font.weight()));
}

QHash<QString, QString> words(const Theme &theme)
{
    QHash<QString, QString> words;
    for (size_t role = 0; role < size_t(ColorRole::Count); ++role)
        words.insert(roleKey(ColorRole(role)), theme.color(ColorRole(role)).name());

    const std::pair<QLatin1StringView, TextStep> steps[] { { "page"_L1, TextStep::Page },
                                                           { "section"_L1, TextStep::Section },
                                                           { "strong"_L1, TextStep::Strong },
                                                           { "body"_L1, TextStep::Body },
                                                           { "control"_L1, TextStep::Control },
                                                           { "small"_L1, TextStep::Small },
                                                           { "smallstrong"_L1, TextStep::SmallStrong },
                                                           { "badge"_L1, TextStep::Badge } };
    for (const auto &[name, step] : steps)
        words.insert("font-"_L1 + name, fontRule(theme.font(step)));
    // Boxes are not mirrored by Qt.
    words.insert(u"end"_s, QGuiApplication::isRightToLeft() ? u"left"_s : u"right"_s);
    return words;
}

QString fileText()
{
    QFile file(u":/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program");
    return QString::fromUtf8(file.readAll());
}

//! Where the word that begins here ends.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'-'))
        ++at;
    return at;
}

} // namespace

// By hand: to compile a pattern takes longer than all of it, and every start waits.
QString styleSheetFor(const Theme &theme)
{
    const QHash<QString, QString> known = words(theme);
    const QString text = fileText();

    QString sheet;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', done)) {
        sheet += QStringView(text).sliced(done, at - done);
        done = endOfWord(text, at + 1);
        const auto word = QStringView(text).sliced(at + 1, done - at - 1);
        if (word.endsWith("px"_L1))
            sheet += QString::number(theme.length(word.chopped(2).toInt())) + "px"_L1;
        else if (const auto value = known.constFind(word.toString()); value != known.cend())
            sheet += *value;
        else
            qWarning("style.qss uses @%ls, which is no role and no step of type", qUtf16Printable(word.toString()));
    }
    return sheet + QStringView(text).sliced(done);
}
