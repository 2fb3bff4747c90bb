// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/datewords.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>

namespace imports {

namespace {

constexpr std::array<QStringView, 12> months {
    u"january jan januar janner jaenner janvier janv enero ene",
    u"february feb februar feber fevrier fevr fev febrero",
    u"march mar marz maerz mrz mars marzo",
    u"april apr avril avr abril abr",
    u"may mai mayo",
    u"june jun juni juin junio",
    u"july jul juli juillet juil julio",
    u"august aug aout agosto ago",
    u"september sep sept septembre septiembre setiembre set",
    u"october oct oktober okt octobre octubre",
    u"november nov novembre noviembre",
    u"december dec dezember dez decembre diciembre dic",
};

// "mar" is a Tuesday too, in French and Spanish; a date has a month before it has a weekday.
constexpr QStringView fillers
    = u"of the de del d le el den dem der am st nd rd th er eme o "
      u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
      u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
      u"lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim "
      u"lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom";

constexpr QStringView nevers = u"never,none,unlimited,forever,no expiry,no end,does not expire,never expires,"
                               u"nie,niemals,unbefristet,unbegrenzt,kein ablauf,ohne ende,"
                               u"jamais,illimite,sans fin,sans expiration,aucune,"
                               u"nunca,ilimitado,indefinido,sin fin,sin caducidad,sin vencimiento,"
                               u"-,--,\u2013,\u2014,\u221E";

QSet<QString> setOf(QStringView words, QChar separator)
{
    QSet<QString> set;
    for (const auto word : words.split(separator, Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

QHash<QString, int> numbersOfMonths()
{
    QHash<QString, int> numbers;
    for (size_t month = 0; month < months.size(); ++month) {
        for (const auto name : months.at(month).split(u' ', Qt::SkipEmptyParts))
            numbers.insert(name.toString(), int(month) + 1);
    }
    return numbers;
}

} // namespace

int monthNamed(QStringView word)
{
    static const auto numbers = numbersOfMonths();
    return numbers.value(word.toString());
}

bool isFillerInDates(QStringView word)
{
    static const auto words = setOf(fillers, u' ');
    return words.contains(word.toString());
}

bool isNever(QStringView text)
{
    static const auto words = setOf(nevers, u',');
    return words.contains(text.toString());
}

} // namespace imports
