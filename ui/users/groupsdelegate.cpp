// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/groupsdelegate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString between = u", "_s;

QString withRest(const QString &names, qsizetype rest)
{
    return rest == 0 ? names : names + u" +" + QLocale().toString(rest);
}

} // namespace

QString GroupsDelegate::fitted(const QString &groups, const QFontMetrics &metrics, int width)
{
    const QStringList names = groups.split(between);
    for (qsizetype shown = names.size(); shown > 0; --shown) {
        const QString text = withRest(names.first(shown).join(between), names.size() - shown);
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    const qsizetype rest = names.size() - 1;
    const int room = width - metrics.horizontalAdvance(withRest({}, rest));
    return withRest(metrics.elidedText(names.first(), Qt::ElideRight, room), rest);
}

// The first name and the number are enough: with more room more is shown.
QSize GroupsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize whole = RowDelegate::sizeHint(option, index);
    const QString groups = index.data().toString();
    const QFontMetrics metrics(theme().font(TextStep::Strong));
    const QString least = withRest(groups.section(between, 0, 0), groups.count(between));
    return { whole.width() - metrics.horizontalAdvance(groups) + metrics.horizontalAdvance(least), whole.height() };
}

void GroupsDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.text = fitted(option.text, QFontMetrics(theme().font(step(index))), content.width());
    RowDelegate::paintContent(painter, content, cell, index);
}
