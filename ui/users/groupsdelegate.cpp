// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/groupsdelegate.h"

#include "app/models/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString between = u", "_s;

QString withRest(const QString &names, qsizetype rest)
{
    return rest == 0 ? names : names + u" +" + QLocale().toString(rest);
}

} // namespace

QString GroupsDelegate::fitted(const QStringList &names, const QFontMetrics &metrics, int width)
{
    if (names.isEmpty())
        return {};
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
    const QStringList names = index.data(roles::Parts).toStringList();
    if (names.isEmpty())
        return whole;
    const QFontMetrics metrics(theme().font(TextStep::Strong));
    const QString least = withRest(names.first(), names.size() - 1);
    const int spared = metrics.horizontalAdvance(names.join(between)) - metrics.horizontalAdvance(least);
    return { whole.width() - spared, whole.height() };
}

void GroupsDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    // One name is cut by the base. Measuring some takes longer than painting them.
    if (const QStringList names = index.data(roles::Parts).toStringList(); names.size() > 1) {
        const Key key { names, content.width() };
        if (!m_fitted.contains(key))
            m_fitted.insert(key, new QString(fitted(names, QFontMetrics(theme().font(step(index))), key.second)));
        cell.text = *m_fitted.object(key);
    }
    RowDelegate::paintContent(painter, content, cell, index);
}
