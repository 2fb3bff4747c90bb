// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/yesno.h"

#include "app/directory/person.h"

#include <QSet>

namespace imports {

namespace {

constexpr QStringView yeses = u"yes y true t 1 x on enabled ja j wahr an aktiv oui o vrai v actif si s verdadero "
                              u"cierto activo activado \u2713 \u2714";
constexpr QStringView noes = u"no n false f 0 off disabled - nein falsch aus inaktiv non faux inactif falso inactivo "
                             u"desactivado \u2717 \u2718";

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const auto word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

} // namespace

YesNo readYesNo(const QString &text)
{
    static const auto yes = setOf(yeses);
    static const auto no = setOf(noes);
    const auto word = folded(text).trimmed();
    if (word.isEmpty())
        return {};
    if (yes.contains(word))
        return { .value = true };
    return no.contains(word) ? YesNo { .value = false } : YesNo { .isUnderstood = false };
}

} // namespace imports
