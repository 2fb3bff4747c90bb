// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pseudotexts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plain = u"ACDEGIJKLNORSTUYZacdeghijklnorstuyz";
constexpr QStringView accented = u"ÅÇÐÉĜÎĴĶĻÑÖŘŠŢÛÝŽåçđéĝĥîĵķļñöřšţûýž";
static_assert(plain.size() == accented.size());

// %1, %Ln and the like stay as they are.
qsizetype placeLength(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end < text.size() && text.at(end) == u'L')
        ++end;
    return end < text.size() && (text.at(end).isDigit() || text.at(end) == u'n') ? end + 1 - at : 1;
}

QString withAccents(QStringView text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        const qsizetype place = letter == u'%' ? placeLength(text, at) : 1;
        const auto known = place == 1 ? plain.indexOf(letter) : -1;
        result += known < 0 ? text.mid(at, place) : accented.mid(known, 1);
        at += place - 1;
    }
    return result;
}

} // namespace

QString PseudoTexts::translate(const char *context, const char *text, const char * /*comment*/, int /*count*/) const
{
    // What Qt reads by itself: the direction of writing, the names of keys.
    const QLatin1StringView about(context);
    if (about == "QGuiApplication"_L1 || about == "QShortcut"_L1)
        return {};
    const QString source = QString::fromUtf8(text);
    if (source.contains("MMM"_L1)) // how a day is written: letters that QDate reads
        return {};
    constexpr auto padding = QStringView(u"lorem ipsu");
    QString result = u'[' + withAccents(source);
    for (qsizetype missing = source.size() * 2 / 5; missing > 0; missing -= padding.size())
        result += u' ' + padding.first(std::min(missing, padding.size()));
    return result + u']';
}
