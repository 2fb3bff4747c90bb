// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/person.h"

namespace {

// Letters people leave out or spell otherwise when they type, though Unicode does not decompose them.
QStringView plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (const auto letters = plain(c); !letters.isEmpty())
            result.append(letters);
        else if (!c.isMark())
            result.append(c);
    }
    return result;
}
